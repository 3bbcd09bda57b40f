// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badges/statebadge.h"

#include "ui/theme/digits.h"
#include "ui/widgets/delegates/glyphs.h"

#include <QPainter>

#include <cmath>

namespace farol {

namespace {

constexpr int GlyphSpace = 18;

}

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateBadge::setState(StateGlyph glyph, const QString &word)
{
    if (glyph == m_glyph && word == m_word)
        return;
    m_glyph = glyph;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return { GlyphSpace + int(std::ceil(digitsWidth(font(), m_word))), qMax(16, fontMetrics().height()) };
}

QSize StateBadge::minimumSizeHint() const
{
    return { GlyphSpace, sizeHint().height() };
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, m_glyph, QRect(0, 0, 12, height()));
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    paintDigits(painter, rect().adjusted(GlyphSpace, 0, 0, 0), Qt::AlignLeft, m_word);
}

}
