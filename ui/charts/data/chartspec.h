// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data/traffichistory.h"

#include <QList>
#include <QString>

#include <functional>

namespace farol {

/// Where a series takes its points from. Lines: as TrafficHistory::points(), `resolution` is the number
/// of pixel columns. Bars: as TrafficHistory::sums(), `resolution` is the length of a bar in ms.
using PointSource = std::function<QList<HistoryPoint>(qint64 fromMs, qint64 toMs, qint64 resolution)>;

/// Colour and dash follow the place in the list, as tokens say: in first and solid, out second and
/// dashed.
struct SeriesSpec {
    QString name;   ///< in the legend
    int colour = 0; ///< place in the tokens' series, 0…5
    bool dashed = false;
    bool filled = false;
    PointSource source;
};

enum class ChartKind : unsigned char {
    Lines,
    Mirrored, ///< first series up, second down, both labelled positive
    Stacked,  ///< each series stands on the one before
    Bars,     ///< as Mirrored, one bar per step, the second hatched
};

enum class ValueKind : unsigned char { Count, Bytes };

struct ChartSpec {
    QString title;
    QString unit; ///< muted; "%1" stands for the byte unit, or for the length of a bar
    ChartKind kind = ChartKind::Lines;
    ValueKind values = ValueKind::Count;
    QList<SeriesSpec> series;
};

}
