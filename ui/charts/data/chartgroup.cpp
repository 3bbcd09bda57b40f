// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/data/chartgroup.h"

namespace farol {

ChartGroup::ChartGroup(QObject *parent)
    : QObject(parent)
{
}

void ChartGroup::advance(qint64 nowMs)
{
    m_liveMs = nowMs;
    if (m_held)
        return;
    m_endMs = nowMs;
    Q_EMIT viewChanged();
}

void ChartGroup::setSpan(qint64 spanMs)
{
    m_chosenSpanMs = qBound(MinSpanMs, spanMs, MaxSpanMs);
    m_spanMs = m_chosenSpanMs;
    Q_EMIT viewChanged();
}

void ChartGroup::zoomAt(qint64 atMs, double factor)
{
    const qint64 span = qBound(MinSpanMs, qint64(double(m_spanMs) * factor), MaxSpanMs);
    const double place = double(atMs - fromMs()) / double(m_spanMs);
    hold();
    m_endMs = qMin(m_liveMs, atMs + qint64((1 - place) * double(span)));
    m_spanMs = span;
    Q_EMIT viewChanged();
}

void ChartGroup::panBy(qint64 backMs)
{
    hold();
    m_endMs = qBound(m_liveMs - MaxSpanMs + m_spanMs, m_endMs - backMs, m_liveMs);
    Q_EMIT viewChanged();
}

void ChartGroup::setHeld(bool held)
{
    if (held)
        return hold();
    goLive();
}

void ChartGroup::goLive()
{
    const bool wasHeld = m_held;
    m_held = false;
    m_endMs = m_liveMs;
    m_spanMs = m_chosenSpanMs;
    Q_EMIT viewChanged();
    if (wasHeld)
        Q_EMIT heldChanged(false);
}

void ChartGroup::setCrosshair(qint64 atMs)
{
    if (atMs == m_crosshairMs)
        return;
    m_crosshairMs = atMs;
    Q_EMIT crosshairChanged();
}

qint64 ChartGroup::heldForMs() const
{
    return m_held ? m_liveMs - m_heldAtMs : 0;
}

void ChartGroup::hold()
{
    if (m_held)
        return;
    m_held = true;
    m_heldAtMs = m_liveMs;
    Q_EMIT heldChanged(true);
}

}
