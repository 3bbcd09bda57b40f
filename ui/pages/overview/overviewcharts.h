// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace farol {

class ChartGroup;
class TimeSeriesChart;
class TrafficHistory;

/// Charts A to D, two by two: events, throughput, clients by transport, connections.
class OverviewCharts final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    OverviewCharts(const TrafficHistory &history, ChartGroup &group, QWidget *parent = nullptr);

    void setCompact(bool compact);

private:
    QList<TimeSeriesChart *> m_charts;
};

}
