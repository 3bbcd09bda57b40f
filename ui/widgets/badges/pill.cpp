// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badges/pill.h"

#include "ui/theme/digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace farol {

namespace {

constexpr int PillHeight = 28;
constexpr int AboveEnd = 16;

QFont pillFont()
{
    QFont font = fontFor(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

}

Pill::Pill(QWidget *over)
    : QAbstractButton(over)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    over->installEventFilter(this);
    hide();
}

void Pill::setMessage(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    place();
    update();
}

QSize Pill::sizeHint() const
{
    return { int(std::ceil(digitsWidth(pillFont(), text()))) + 44, PillHeight };
}

bool Pill::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QAbstractButton::eventFilter(watched, event);
}

void Pill::place()
{
    resize(sizeHint());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - AboveEnd);
    raise();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens().border.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() || underMouse() ? tokens().text.secondary : tokens().text.primary);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 13, 13);
    const QColor text = tokens().surface.surface;
    paintIcon(painter, QStringLiteral("arrow-down"), QRect(12, 0, 14, height()), 14, text);
    painter.setFont(pillFont());
    painter.setPen(text);
    paintDigits(painter, rect().adjusted(30, 0, -10, 0), Qt::AlignLeft, this->text());
}

}
