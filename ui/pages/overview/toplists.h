// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/trafficframe.h"

#include <QWidget>

class QGridLayout;

namespace farol {

class ListCard;
class RecentCard;

/// The bottom row: four lists of 212 px and Recent, which takes the rest; two per line when compact.
class TopLists final : public QWidget {
    Q_OBJECT

public:
    explicit TopLists(QWidget *parent = nullptr);

    void refresh(const TrafficFrame &frame);
    void setCompact(bool compact);

    [[nodiscard]] RecentCard &recent() { return *m_recent; }

Q_SIGNALS:
    void pageRequested(const QString &pageId, const QVariant &argument);

private:
    ListCard *addList(
        const QString &title, const QString &unit, const QString &emptyText, const QString &pageId);
    void place(bool compact);

    ListCard *m_events;
    ListCard *m_rooms;
    ListCard *m_clients;
    ListCard *m_reasons;
    RecentCard *m_recent;
    QGridLayout *m_grid;
};

}
