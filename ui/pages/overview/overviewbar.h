// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace farol {

class ChartGroup;
class LiveBadge;
class SegmentControl;

/// Range, live badge and the way back to live, 48 px.
class OverviewBar final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewBar(ChartGroup &group, QWidget *parent = nullptr);

    void setCompact(bool compact);

Q_SIGNALS:
    void liveRequested();

private:
    void refreshBadge();

    ChartGroup &m_group;
    SegmentControl *m_range;
    LiveBadge *m_badge;
    QPushButton *m_back;
    QLabel *m_hint;
};

}
