// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/trafficframe.h"

#include <QList>

#include <vector>

namespace farol {

/// Numbers a chart or tile can follow over time.
enum class Measure : unsigned char {
    EventsIn, ///< per second
    EventsOut,
    BytesIn, ///< per second
    BytesOut,
    Clients,
    ClientsPolling,
    ClientsWebSocket,
    Sockets,
    Rooms,
    Opened, ///< count of the step
    Closed,
    Errors,
    AckP95, ///< ms; NaN without acknowledgements
};
constexpr int MeasureCount = 13;

/// What one pixel column or tier step saw.
struct HistoryPoint {
    qint64 atMs = 0; ///< end of the step, wall clock
    double least = 0;
    double greatest = 0;
    double mean = 0;
    double sum = 0;
};

/// Every frame of the last hour and, in steps of 10 s with least and greatest, of the last day, so
/// that spikes survive. Memory is fixed. Pure: no clock, no signal. Thread: the desktop thread.
class TrafficHistory {
public:
    static constexpr qint64 FineStepMs = 1'000;
    static constexpr qint64 CoarseStepMs = 10'000;
    static constexpr qsizetype FineSteps = 3'600;
    static constexpr qsizetype CoarseSteps = 8'640;

    TrafficHistory();

    void append(const TrafficFrame &frame);

    /// Points of `measure` whose end lies in (fromMs, toMs], oldest first, merged to at most `columns`
    /// equal slices of the span. A slice without data has no point, so gaps stay gaps.
    [[nodiscard]] QList<HistoryPoint> points(Measure measure, qint64 fromMs, qint64 toMs, int columns) const;

    /// Sums over whole steps of `stepMs` aligned to the epoch; for bars.
    [[nodiscard]] QList<HistoryPoint> sums(Measure measure, qint64 fromMs, qint64 toMs, qint64 stepMs) const;

    /// Mean over the `spanMs` that end at `atMs`; NaN without data.
    [[nodiscard]] double meanBefore(Measure measure, qint64 atMs, qint64 spanMs) const;
    /// Sum over the `spanMs` that end at `atMs`; 0 without data.
    [[nodiscard]] double sumBefore(Measure measure, qint64 atMs, qint64 spanMs) const;

    /// The last `seconds` values, oldest first; NaN where there was no frame. For sparklines.
    [[nodiscard]] QList<double> recent(Measure measure, int seconds) const;

    /// Largest time between two neighbouring points that is not a gap, for points merged from `spanMs`
    /// to `columns`.
    [[nodiscard]] static qint64 gapAfterMs(qint64 spanMs, int columns);

    [[nodiscard]] bool isEmpty() const { return m_fine.count == 0; }
    [[nodiscard]] qint64 firstMs() const; ///< 0 when empty
    [[nodiscard]] qint64 lastMs() const;  ///< 0 when empty
    [[nodiscard]] const TrafficFrame &lastFrame() const { return m_lastFrame; }

private:
    struct Cell {
        float least, greatest, sum;
        quint32 count;
    };
    struct Step {
        qint64 atMs = 0;
        Cell cells[MeasureCount] = {};
    };
    struct Tier {
        std::vector<Step> steps;
        qsizetype capacity = 0;
        qsizetype first = 0;
        qsizetype count = 0;

        Step &push();
        [[nodiscard]] const Step &at(qsizetype index) const;
        [[nodiscard]] qsizetype firstAfter(qint64 atMs) const;
    };

    [[nodiscard]] const Tier &tierFor(qint64 fromMs) const;
    void addToCoarse(const Step &step);

    Tier m_fine;
    Tier m_coarse;
    TrafficFrame m_lastFrame;
};

}
