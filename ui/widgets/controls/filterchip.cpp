// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls/filterchip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>

namespace farol {

namespace {

constexpr int ChipHeight = 24;
constexpr int SidePadding = 10;
constexpr int IconPx = 12;
constexpr int GlyphGap = 5;

QFont chipFont(bool on)
{
    QFont font = fontFor(TextStyle::Small);
    font.setWeight(on ? QFont::DemiBold : QFont::Medium);
    return font;
}

QColor fill(const QAbstractButton &chip)
{
    if (chip.isChecked())
        return tokens().accent.subtle;
    if (chip.isDown())
        return tokens().surface.pressed;
    return chip.underMouse() ? tokens().surface.hover : tokens().surface.surface;
}

}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openMenu);
}

void FilterChip::setClosable(bool closable)
{
    m_closable = closable;
    updateGeometry();
}

void FilterChip::setGlyph(const QString &icon)
{
    m_glyph = icon;
    updateGeometry();
}

void FilterChip::setMenu(QMenu *menu)
{
    m_menu = menu;
}

QSize FilterChip::sizeHint() const
{
    // Always as wide as with the bold text, so neighbours stay where they are when it is switched.
    const int text = QFontMetrics(chipFont(true)).horizontalAdvance(this->text());
    const int cross = m_closable && isChecked() ? IconPx + 6 : 0;
    const int glyph = m_glyph.isEmpty() ? 0 : IconPx + GlyphGap;
    return { text + 2 * SidePadding + glyph + cross, ChipHeight };
}

void FilterChip::nextCheckState()
{
    // With a menu, what is chosen there decides.
    if (!m_menu)
        QAbstractButton::nextCheckState();
}

void FilterChip::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QColor border = hasFocus() ? tokens().border.focus : tokens().border.normal;
    painter.setPen(QPen(isChecked() ? tokens().accent.base : border, pen));
    painter.setBrush(fill(*this));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    QRect area = rect().adjusted(SidePadding, 0, -SidePadding, 0);
    if (m_closable && isChecked()) {
        const QRect cross(area.right() - IconPx, 0, IconPx, height());
        paintIcon(painter, QStringLiteral("close"), cross, IconPx, tokens().text.secondary);
        area.setRight(cross.left() - 6);
    }
    if (!m_glyph.isEmpty()) {
        const QRect glyph(area.left(), 0, IconPx, height());
        paintIcon(
            painter, m_glyph, glyph, IconPx, isChecked() ? tokens().accent.base : tokens().text.secondary);
        area.setLeft(glyph.right() + 1 + GlyphGap);
    }
    painter.setFont(chipFont(isChecked()));
    painter.setPen(isChecked() ? tokens().text.primary : tokens().text.secondary);
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text());
}

}
