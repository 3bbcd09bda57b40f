// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/statrow.h"

#include "ui/charts/data/traffichistory.h"
#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/widgets/display/stattile.h"

#include <QHBoxLayout>

#include <cmath>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

constexpr int SparkSeconds = 60;
constexpr qint64 MinuteMs = 60'000;
constexpr qint64 BackMs = 5 * MinuteMs;
constexpr qint64 SmoothMs = 5'000;
constexpr double HighAckMs = 1'000; // as the built-in alert

int direction(double change)
{
    return change > 0 ? 1 : change < 0 ? -1 : 0;
}

/// Sum of two measures, second by second.
QList<double> added(const QList<double> &left, const QList<double> &right)
{
    QList<double> sum;
    for (qsizetype at = 0; at < left.size(); ++at)
        sum.append(left.at(at) + right.at(at));
    return sum;
}

void setCountChange(StatTile &tile, const TrafficHistory &history, Measure measure, double now)
{
    const double before
        = history.meanBefore(measure, history.lastMs() - BackMs, TrafficHistory::FineStepMs * 2);
    if (std::isnan(before))
        return tile.setChange({}, 0);
    const auto change = qint64(std::llround(now - before));
    tile.setChange(formatSigned(change), direction(double(change)));
}

void setPercentChange(StatTile &tile, double now, double before)
{
    if (std::isnan(before) || std::isnan(now) || before <= 0)
        return tile.setChange({}, 0);
    const double percent = (now - before) / before * 100;
    tile.setChange(formatSignedPercent(percent), direction(std::round(percent * 10)));
}

double sumOfMeans(const TrafficHistory &history, Measure in, Measure out, qint64 atMs)
{
    return history.meanBefore(in, atMs, SmoothMs) + history.meanBefore(out, atMs, SmoothMs);
}

}

StatRow::StatRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_clients = addTile(tr("Clients"), u"clients"_s);
    m_sockets = addTile(tr("Sockets"), u"clients"_s);
    m_rooms = addTile(tr("Rooms"), u"rooms"_s);
    m_events = addTile(tr("Events"), u"events"_s);
    m_throughput = addTile(tr("Throughput"), u"clients"_s);
    m_errors = addTile(tr("Errors"), u"events"_s);
    m_ack = addTile(tr("Ack p95"), u"events"_s);
}

StatTile *StatRow::addTile(const QString &label, const QString &pageId)
{
    auto *tile = new StatTile(label, this);
    layout()->addWidget(tile);
    connect(tile, &StatTile::clicked, this, [this, pageId] { Q_EMIT pageRequested(pageId); });
    return tile;
}

void StatRow::setCompact(bool compact)
{
    for (StatTile *tile : { m_clients, m_sockets, m_rooms, m_events, m_throughput, m_errors, m_ack })
        tile->setCompact(compact);
}

void StatRow::refresh(const TrafficHistory &history)
{
    refreshCounts(history);
    refreshRates(history);
    refreshErrors(history);
    refreshAck(history);
}

void StatRow::refreshCounts(const TrafficHistory &history)
{
    const TrafficFrame &frame = history.lastFrame();
    const auto show = [&](StatTile &tile, Measure measure, int count) {
        tile.setValue(formatNumber(count), {});
        tile.setSparkline(history.recent(measure, SparkSeconds));
        setCountChange(tile, history, measure, count);
    };
    show(*m_clients, Measure::Clients, frame.clients);
    show(*m_sockets, Measure::Sockets, frame.sockets);
    show(*m_rooms, Measure::Rooms, frame.rooms);
}

void StatRow::refreshRates(const TrafficHistory &history)
{
    const TrafficFrame &frame = history.lastFrame();
    const qint64 now = history.lastMs();
    m_events->setValue(formatRate(frame.eventsInPerSecond + frame.eventsOutPerSecond), tr("/s"));
    m_events->setSparkline(added(
        history.recent(Measure::EventsIn, SparkSeconds), history.recent(Measure::EventsOut, SparkSeconds)));
    setPercentChange(*m_events, sumOfMeans(history, Measure::EventsIn, Measure::EventsOut, now),
        sumOfMeans(history, Measure::EventsIn, Measure::EventsOut, now - BackMs));

    const double bytes = frame.bytesInPerSecond + frame.bytesOutPerSecond;
    const ByteUnit unit = byteUnitFor(bytes);
    m_throughput->setValue(formatBytesIn(bytes, unit), byteUnitText(unit, PerSecond::Yes));
    m_throughput->setSparkline(added(
        history.recent(Measure::BytesIn, SparkSeconds), history.recent(Measure::BytesOut, SparkSeconds)));
    setPercentChange(*m_throughput, sumOfMeans(history, Measure::BytesIn, Measure::BytesOut, now),
        sumOfMeans(history, Measure::BytesIn, Measure::BytesOut, now - BackMs));
}

void StatRow::refreshErrors(const TrafficHistory &history)
{
    constexpr int SecondsPerBar = 4;
    const qint64 now = history.lastMs();
    const auto errors = qint64(history.sumBefore(Measure::Errors, now, MinuteMs));
    m_errors->setValue(formatNumber(errors), tr("/min"));
    const bool known = history.firstMs() <= now - BackMs - MinuteMs;
    const qint64 change = errors - qint64(history.sumBefore(Measure::Errors, now - BackMs, MinuteMs));
    m_errors->setChange(known ? formatSigned(change) : QString(), direction(double(change)));

    const QList<double> seconds = history.recent(Measure::Errors, SparkSeconds);
    QList<double> bars(SparkSeconds / SecondsPerBar, 0);
    for (qsizetype at = 0; at < seconds.size(); ++at)
        bars[at / SecondsPerBar] += std::isnan(seconds.at(at)) ? 0 : seconds.at(at);
    m_errors->setSparkline(bars, SparkShape::Bars);
}

void StatRow::refreshAck(const TrafficHistory &history)
{
    constexpr qint64 AckSpanMs = 10'000;
    const qint64 now = history.lastMs();
    const double ackMs = history.meanBefore(Measure::AckP95, now, AckSpanMs);
    const double before = history.meanBefore(Measure::AckP95, now - BackMs, AckSpanMs);
    m_ack->setSparkline(history.recent(Measure::AckP95, SparkSeconds));
    m_ack->setWarning(ackMs > HighAckMs ? tr("high") : QString());
    if (std::isnan(ackMs)) {
        m_ack->setValue(missingText(), {});
        return m_ack->setChange({}, 0);
    }
    m_ack->setValue(formatRate(ackMs), tr("ms"));
    const auto change = qint64(std::llround(ackMs - before));
    const bool known = !std::isnan(before);
    m_ack->setChange(known ? tr("%1 ms").arg(formatSigned(change)) : QString(), direction(double(change)));
}

}
