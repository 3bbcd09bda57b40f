// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badges/livebadge.h"

#include "ui/format/times.h"
#include "ui/theme/digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace farol {

namespace {

constexpr int BadgeHeight = 24;
constexpr int SidePadding = 10;
constexpr int IconSpace = 18;

QFont badgeFont()
{
    QFont font = fontFor(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

}

LiveBadge::LiveBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLive();
}

void LiveBadge::setLive()
{
    show(tr("Live"), false);
}

void LiveBadge::setPaused(qint64 pausedForMs)
{
    show(tr("Paused %1").arg(formatStopwatch(pausedForMs)), true);
}

void LiveBadge::show(const QString &text, bool paused)
{
    if (text == m_text && paused == m_paused)
        return;
    m_text = text;
    m_paused = paused;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize LiveBadge::sizeHint() const
{
    return { int(std::ceil(digitsWidth(badgeFont(), m_text))) + 2 * SidePadding + IconSpace, BadgeHeight };
}

void LiveBadge::paintEvent(QPaintEvent *)
{
    const Tokens::Status &status = m_paused ? tokens().warning : tokens().success;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(status.bg);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QRect icon(SidePadding - 2, 0, 14, height());
    if (m_paused)
        paintIcon(painter, QStringLiteral("pause"), icon, 14, status.fg);
    else
        paintIcon(painter, QStringLiteral("state-on"), icon, 12, status.fg);
    painter.setFont(badgeFont());
    painter.setPen(status.fg);
    paintDigits(painter, rect().adjusted(SidePadding + IconSpace - 2, 0, 0, 0), Qt::AlignLeft, m_text);
}

}
