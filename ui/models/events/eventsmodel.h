// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/events/eventfilter.h"
#include "ui/models/events/eventring.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>

namespace farol {

/// A window on the event ring: rows are found by position, never copied. Each batch makes at most
/// one removal at the front and one insertion at the end, however many records it holds. While
/// paused nothing is added; only what the ring drops leaves the front. Thread: the desktop thread.
class EventsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        DirectionColumn,
        NamespaceColumn,
        EventColumn,
        TargetColumn,
        ArgumentsColumn,
        SizeColumn,
        AckColumn,
        ColumnCount
    };
    enum Role : int {
        SequenceRole = Qt::UserRole + 1, ///< quint64 EventRing::Sequence
        RecipientsRole,                  ///< quint32, TargetColumn: "×22" when above 1
        PayloadRole, ///< QByteArray, ArgumentsColumn: start of the JSON, at most PreviewBytes
    };

    static constexpr qsizetype PreviewBytes = 240;
    /// Longest a filter scan keeps the window from doing anything else.
    static constexpr int ScanSliceMs = 8;

    explicit EventsModel(EventRing::Limits limits = {}, QObject *parent = nullptr);

    void apply(const EventBatch &batch);
    void setPaused(bool paused);
    /// Forgets everything recorded so far.
    void clear();
    /// Drops a scan that still runs and looks through the ring anew, newest first, in slices.
    void setFilter(const EventFilter &filter);

    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isScanning() const { return m_scanTo > m_ring.begin(); }
    /// Records that came since setPaused(true), matching or not.
    [[nodiscard]] quint64 newWhilePaused() const { return m_paused ? m_newWhilePaused : 0; }
    [[nodiscard]] quint64 dropped() const { return m_dropped; }
    [[nodiscard]] const EventRing &ring() const { return m_ring; }
    [[nodiscard]] const EventRecord &recordAt(int row) const { return m_ring.at(sequenceAt(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows, matches, arrivals while paused or the progress of a scan changed.
    void countsChanged();

private:
    using Sequence = EventRing::Sequence;

    [[nodiscard]] bool isFiltered() const { return !m_filter.acceptsAll(); }
    [[nodiscard]] Sequence sequenceAt(int row) const;
    [[nodiscard]] int rowOf(Sequence sequence) const;
    void dropFront(size_t records);
    void showUpTo(Sequence end);
    void hideAll();
    void updateAcks(const QList<EventBatch::AckUpdate> &acks);
    void scanSlice();
    [[nodiscard]] QString text(const EventRecord &record, int column) const;
    [[nodiscard]] QString directionText(EventDirection direction) const;

    EventRing m_ring;
    EventFilter m_filter;
    // Unfiltered rows are [m_windowBegin, m_windowEnd); filtered rows are m_matches within it.
    Sequence m_windowBegin = 0;
    Sequence m_windowEnd = 0;
    std::deque<Sequence> m_matches;
    Sequence m_scanTo = 0; // matches at and after this are known; the scan goes down to the ring's begin
    QTimer m_scanTimer;
    bool m_paused = false;
    quint64 m_newWhilePaused = 0;
    quint64 m_dropped = 0;
};

}
