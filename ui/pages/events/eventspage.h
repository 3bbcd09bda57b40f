// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverfeed.h"
#include "ui/models/events/eventsmodel.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace farol {

class EmptyState;
class EventContext;
class EventTable;
class EventToolbar;
class PayloadPane;
class Pill;

/// Every event as it happens, with the payload and context of the selected one. open() takes a text
/// for the filter line, for example an event name.
class EventsPage final : public Page {
    Q_OBJECT

public:
    explicit EventsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setPaused(bool paused) override;
    void open(const QVariant &argument) override;

private:
    [[nodiscard]] QWidget *makeTableArea();
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] QWidget *makeFilterLine();
    void connectToolbar();
    void connectKeys();
    void togglePause();
    void resumeAtEnd();
    void applyFilter();
    void onSelectionChanged();
    void onAcksChanged();
    void showSelected();
    void sendAgain();
    void updateCounts();
    void updateEmptyState();
    void onEmptyAction();

    EventsModel m_model;
    EventFilter m_filter;
    QTimer m_second;
    qint64 m_pausedAtMs = 0;
    bool m_allPaused = false; // the shell paused every page
    std::optional<EventRecord> m_selected;
    EventToolbar *m_toolbar;
    QLineEdit *m_line = nullptr;
    QLabel *m_matches = nullptr;
    EventTable *m_table = nullptr;
    Pill *m_pill = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    PayloadPane *m_payload = nullptr;
    EventContext *m_context = nullptr;
};

}
