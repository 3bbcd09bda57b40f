// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace farol {

class StatTile;
class TrafficHistory;

/// The seven tiles of the Overview page: now, change against 5 min ago, last minute.
class StatRow final : public QWidget {
    Q_OBJECT

public:
    explicit StatRow(QWidget *parent = nullptr);

    void refresh(const TrafficHistory &history);
    void setCompact(bool compact);

Q_SIGNALS:
    void pageRequested(const QString &pageId);

private:
    StatTile *addTile(const QString &label, const QString &pageId);
    void refreshCounts(const TrafficHistory &history);
    void refreshRates(const TrafficHistory &history);
    void refreshErrors(const TrafficHistory &history);
    void refreshAck(const TrafficHistory &history);

    StatTile *m_clients;
    StatTile *m_sockets;
    StatTile *m_rooms;
    StatTile *m_events;
    StatTile *m_throughput;
    StatTile *m_errors;
    StatTile *m_ack;
};

}
