// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/sourcecard.h"

#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates/glyphs.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int CardPx = 48;
constexpr int LogoPx = 28;

}

SourceCard::SourceCard(QWidget *parent)
    : QFrame(parent)
{
    setFixedHeight(CardPx);
    updateNames();
}

void SourceCard::setState(const ServerState &state)
{
    m_state = state;
    updateNames();
    update();
}

void SourceCard::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    updateNames();
    update();
}

void SourceCard::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateNames();
    update();
}

QSize SourceCard::sizeHint() const
{
    return { m_collapsed ? 40 : 208, CardPx };
}

QString SourceCard::stateText() const
{
    const QString word = wordFor(m_state.run);
    if (m_state.run != RunState::Running || m_state.startedAtMs == 0 || m_nowMs == 0)
        return word;
    return word + QStringLiteral(" · ") + formatDuration(m_nowMs - m_state.startedAtMs);
}

void SourceCard::updateNames()
{
    const QString name = m_state.simulated ? tr("Simulation") : tr("This server");
    setAccessibleName(name + QStringLiteral(", ") + stateText());
    setToolTip(m_collapsed ? accessibleName() : QString());
}

void SourceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().border.normal);
    painter.setBrush(tokens().surface.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect logo(m_collapsed ? (width() - LogoPx) / 2 : 8, 0, LogoPx, height());
    paintIcon(painter, QStringLiteral("logo"), logo, LogoPx, {});
    if (m_collapsed)
        return paintGlyph(painter, glyphFor(m_state.run), QRect(width() - 13, height() - 13, 12, 12));

    painter.setFont(fontFor(TextStyle::BodyStrong));
    painter.setPen(tokens().text.primary);
    const QRect text(logo.right() + 10, 7, width() - logo.right() - 18, 18);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
        m_state.simulated ? tr("Simulation") : tr("This server"));
    paintGlyph(painter, glyphFor(m_state.run), QRect(text.left(), 25, 12, 16));
    painter.setFont(fontFor(TextStyle::Caption));
    painter.setPen(tokens().text.secondary);
    painter.drawText(QRect(text.left() + 15, 25, text.width() - 15, 16),
        Qt::AlignVCenter | Qt::TextSingleLine, stateText());
}

}
