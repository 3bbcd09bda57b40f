// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badges/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int ChipHeight = 20;
constexpr int SidePadding = 6;
constexpr int IconSpace = 16;

struct Look {
    QColor fg;
    QColor bg;
    QColor border;
    QString icon;
};

Look lookOf(ChipStyle style)
{
    const auto from = [](const Tokens::Status &status, const QString &icon) {
        return Look{ status.fg, status.bg, Qt::transparent, icon };
    };
    switch (style) {
    case ChipStyle::Outlined:
        return { tokens().text.secondary, tokens().surface.surface, tokens().border.normal, {} };
    case ChipStyle::Success:
        return from(tokens().success, QStringLiteral("check"));
    case ChipStyle::Warning:
        return from(tokens().warning, QStringLiteral("warning"));
    case ChipStyle::Error:
        return from(tokens().error, QStringLiteral("error"));
    case ChipStyle::Info:
        return from(tokens().info, {});
    case ChipStyle::Plain:
    case ChipStyle::None:
        return from(tokens().neutral, {});
    }
    return from(tokens().neutral, {});
}

QString shownText(const QString &text, ChipStyle style)
{
    return style == ChipStyle::Outlined ? QStringLiteral("# ") + text : text;
}

}

int chipWidth(const QString &text, ChipStyle style)
{
    const int icon = lookOf(style).icon.isEmpty() ? 0 : IconSpace;
    const QFontMetrics metrics(fontFor(TextStyle::Small));
    return metrics.horizontalAdvance(shownText(text, style)) + 2 * SidePadding + icon;
}

void paintChip(QPainter &painter, const QRect &area, const QString &text, ChipStyle style)
{
    const Look look = lookOf(style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(look.border));
    painter.setBrush(look.bg);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect inner = area.adjusted(SidePadding, 0, -SidePadding, 0);
    if (!look.icon.isEmpty()) {
        paintIcon(painter, look.icon, QRect(inner.left(), inner.top(), 12, inner.height()), 12, look.fg);
        inner.setLeft(inner.left() + IconSpace);
    }
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(look.fg);
    const QString shown
        = painter.fontMetrics().elidedText(shownText(text, style), Qt::ElideRight, inner.width() + 1);
    painter.drawText(
        inner.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

Chip::Chip(const QString &text, ChipStyle style, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return { chipWidth(m_text, m_style), ChipHeight };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_style);
}

}
