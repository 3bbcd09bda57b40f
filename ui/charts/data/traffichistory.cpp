// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/data/traffichistory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farol {

namespace {

constexpr double Missing = std::numeric_limits<double>::quiet_NaN();

double valueOf(const TrafficFrame &frame, Measure measure)
{
    switch (measure) {
    case Measure::EventsIn:
        return frame.eventsInPerSecond;
    case Measure::EventsOut:
        return frame.eventsOutPerSecond;
    case Measure::BytesIn:
        return frame.bytesInPerSecond;
    case Measure::BytesOut:
        return frame.bytesOutPerSecond;
    case Measure::Clients:
        return frame.clients;
    case Measure::ClientsPolling:
        return frame.clientsPolling;
    case Measure::ClientsWebSocket:
        return frame.clientsWebSocket;
    case Measure::Sockets:
        return frame.sockets;
    case Measure::Rooms:
        return frame.rooms;
    case Measure::Opened:
        return frame.opened;
    case Measure::Closed:
        return frame.closed;
    case Measure::Errors:
        return frame.errors;
    case Measure::AckP95:
        return frame.ackP95Ms < 0 ? Missing : frame.ackP95Ms;
    }
    return Missing;
}

/// Collects cells into one point.
class Merger {
public:
    void add(float least, float greatest, float sum, quint32 count)
    {
        if (count == 0)
            return;
        m_least = qMin(m_least, double(least));
        m_greatest = qMax(m_greatest, double(greatest));
        m_sum += double(sum);
        m_count += count;
    }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] double sum() const { return m_sum; }
    [[nodiscard]] double mean() const { return m_count ? m_sum / double(m_count) : Missing; }
    [[nodiscard]] HistoryPoint point(qint64 atMs) const
    {
        return { atMs, m_least, m_greatest, mean(), m_sum };
    }

private:
    double m_least = std::numeric_limits<double>::max();
    double m_greatest = std::numeric_limits<double>::lowest();
    double m_sum = 0;
    qint64 m_count = 0;
};

}

TrafficHistory::Step &TrafficHistory::Tier::push()
{
    if (count < capacity) {
        steps.emplace_back();
        return steps[size_t(count++)];
    }
    Step &oldest = steps[size_t(first)];
    first = (first + 1) % capacity;
    oldest = {};
    return oldest;
}

const TrafficHistory::Step &TrafficHistory::Tier::at(qsizetype index) const
{
    return steps[size_t((first + index) % capacity)];
}

qsizetype TrafficHistory::Tier::firstAfter(qint64 atMs) const
{
    qsizetype low = 0;
    qsizetype high = count;
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (at(middle).atMs <= atMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

TrafficHistory::TrafficHistory()
{
    m_fine.capacity = FineSteps;
    m_coarse.capacity = CoarseSteps;
}

void TrafficHistory::append(const TrafficFrame &frame)
{
    // The wall clock may be set back; searching needs times that only grow.
    if (frame.atMs <= lastMs())
        return;
    m_lastFrame = frame;
    Step &step = m_fine.push();
    step.atMs = frame.atMs;
    for (int measure = 0; measure < MeasureCount; ++measure) {
        const double value = valueOf(frame, Measure(measure));
        if (!std::isnan(value))
            step.cells[measure] = { float(value), float(value), float(value), 1 };
    }
    addToCoarse(step);
}

void TrafficHistory::addToCoarse(const Step &step)
{
    const qint64 endMs = (step.atMs + CoarseStepMs - 1) / CoarseStepMs * CoarseStepMs;
    const bool sameStep = m_coarse.count > 0 && m_coarse.at(m_coarse.count - 1).atMs == endMs;
    Step &coarse = sameStep
        ? m_coarse.steps[size_t((m_coarse.first + m_coarse.count - 1) % m_coarse.capacity)]
        : m_coarse.push();
    coarse.atMs = endMs;
    for (int measure = 0; measure < MeasureCount; ++measure) {
        const Cell &from = step.cells[measure];
        Cell &to = coarse.cells[measure];
        if (from.count == 0)
            continue;
        to.least = to.count ? qMin(to.least, from.least) : from.least;
        to.greatest = to.count ? qMax(to.greatest, from.greatest) : from.greatest;
        to.sum += from.sum;
        to.count += from.count;
    }
}

const TrafficHistory::Tier &TrafficHistory::tierFor(qint64 fromMs) const
{
    const bool fineReaches = m_fine.count < m_fine.capacity || m_fine.at(0).atMs <= fromMs + FineStepMs;
    return fineReaches ? m_fine : m_coarse;
}

QList<HistoryPoint> TrafficHistory::points(Measure measure, qint64 fromMs, qint64 toMs, int columns) const
{
    QList<HistoryPoint> found;
    if (toMs <= fromMs || columns <= 0)
        return found;
    const Tier &tier = tierFor(fromMs);
    // Slices start at multiples of their length, so a moving window does not reshuffle them.
    const qint64 slice = qMax<qint64>(1, (toMs - fromMs) / columns);
    Merger merger;
    qint64 current = -1;
    qint64 lastAt = 0;
    const auto finish = [&] {
        if (!merger.isEmpty())
            found.append(merger.point(lastAt));
        merger = {};
    };
    for (qsizetype at = tier.firstAfter(fromMs); at < tier.count && tier.at(at).atMs <= toMs; ++at) {
        const Step &step = tier.at(at);
        if (step.atMs / slice != current)
            finish();
        current = step.atMs / slice;
        lastAt = step.atMs;
        const Cell &cell = step.cells[int(measure)];
        merger.add(cell.least, cell.greatest, cell.sum, cell.count);
    }
    finish();
    return found;
}

QList<HistoryPoint> TrafficHistory::sums(Measure measure, qint64 fromMs, qint64 toMs, qint64 stepMs) const
{
    QList<HistoryPoint> found;
    const Tier &tier = tierFor(fromMs);
    Merger merger;
    qint64 endMs = 0;
    const auto finish = [&] {
        if (!merger.isEmpty())
            found.append(merger.point(endMs));
        merger = {};
    };
    for (qsizetype at = tier.firstAfter(fromMs); at < tier.count && tier.at(at).atMs <= toMs; ++at) {
        const Step &step = tier.at(at);
        const qint64 stepEnd = (step.atMs + stepMs - 1) / stepMs * stepMs;
        if (stepEnd != endMs)
            finish();
        endMs = stepEnd;
        const Cell &cell = step.cells[int(measure)];
        merger.add(cell.least, cell.greatest, cell.sum, cell.count);
    }
    finish();
    return found;
}

double TrafficHistory::meanBefore(Measure measure, qint64 atMs, qint64 spanMs) const
{
    const QList<HistoryPoint> merged = points(measure, atMs - spanMs, atMs, int(spanMs / FineStepMs));
    double sum = 0;
    for (const HistoryPoint &point : merged)
        sum += point.mean;
    return merged.isEmpty() ? Missing : sum / double(merged.size());
}

double TrafficHistory::sumBefore(Measure measure, qint64 atMs, qint64 spanMs) const
{
    double sum = 0;
    for (const HistoryPoint &point : points(measure, atMs - spanMs, atMs, int(spanMs / FineStepMs)))
        sum += point.sum;
    return sum;
}

QList<double> TrafficHistory::recent(Measure measure, int seconds) const
{
    QList<double> values(seconds, Missing);
    const qint64 end = lastMs();
    for (qsizetype at = m_fine.firstAfter(end - seconds * FineStepMs); at < m_fine.count; ++at) {
        const Step &step = m_fine.at(at);
        const auto place = qsizetype(seconds - 1 - (end - step.atMs) / FineStepMs);
        const Cell &cell = step.cells[int(measure)];
        if (place >= 0 && cell.count > 0)
            values[place] = double(cell.sum);
    }
    return values;
}

qint64 TrafficHistory::gapAfterMs(qint64 spanMs, int columns)
{
    const qint64 slice = columns > 0 ? spanMs / columns : spanMs;
    const qint64 step = spanMs > FineSteps * FineStepMs ? CoarseStepMs : FineStepMs;
    return 2 * qMax(slice, step) + step;
}

qint64 TrafficHistory::firstMs() const
{
    if (m_fine.count == 0)
        return 0;
    return qMin(m_fine.at(0).atMs, m_coarse.at(0).atMs);
}

qint64 TrafficHistory::lastMs() const
{
    return m_fine.count ? m_fine.at(m_fine.count - 1).atMs : 0;
}

}
