// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls/toggleswitch.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

namespace {

constexpr QSize Track(32, 18);
constexpr int Gap = 8;

}

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    const int textWidth = text().isEmpty() ? 0 : Gap + fontMetrics().horizontalAdvance(text());
    // 3 px around the track hold the focus ring.
    return { Track.width() + 6 + textWidth, qMax(Track.height() + 6, fontMetrics().height()) };
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(3, (height() - Track.height()) / 2.0, Track.width(), Track.height());
    if (hasFocus()) {
        painter.setPen(QPen(tokens().border.focus, 2));
        painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), 11, 11);
    }
    painter.setPen(Qt::NoPen);
    const QColor off = isEnabled() ? tokens().border.strong : tokens().surface.track;
    painter.setBrush(isChecked() && isEnabled() ? tokens().accent.base : off);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);

    constexpr qreal Knob = 14;
    const qreal left = isChecked() ? track.right() - Knob - 2 : track.left() + 2;
    painter.setBrush(isChecked() ? tokens().text.onAccent : tokens().surface.surface);
    painter.drawEllipse(QRectF(left, track.top() + 2, Knob, Knob));

    painter.setPen(isEnabled() ? tokens().text.primary : tokens().text.disabled);
    const QRect area = rect().adjusted(Track.width() + 6 + Gap - 3, 0, 0, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, text());
}

}
