// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/display/textlabel.h"

#include "ui/theme/digits.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

void dress(QLabel &label, TextStyle style, TextShade shade)
{
    label.setTextFormat(Qt::PlainText);
    label.setFont(fontFor(style));
    if (shade != TextShade::Primary)
        label.setProperty("shade", shade == TextShade::Muted ? u"muted"_s : u"secondary"_s);
}

}

QLabel *makeLabel(const QString &text, TextStyle style, TextShade shade, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    dress(*label, style, shade);
    return label;
}

ElidedLabel::ElidedLabel(TextStyle style, TextShade shade, QWidget *parent)
    : QLabel(parent)
{
    dress(*this, style, shade);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    setToolTip(shown == text() ? QString() : text().toHtmlEscaped());
}

NumberLabel::NumberLabel(TextStyle style, TextShade shade, QWidget *parent)
    : QLabel(parent)
{
    dress(*this, style, shade);
}

QSize NumberLabel::sizeHint() const
{
    return { int(std::ceil(digitsWidth(font(), text()))), fontMetrics().height() };
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    paintDigits(painter, rect(), alignment(), text());
}

}
