// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls/segmentcontrol.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace farol {

namespace {

constexpr int Inset = 3;
constexpr int IconPx = 14;
constexpr int IconGap = 6;

}

SegmentControl::SegmentControl(const QStringList &choices, Height height, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_height(height)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_choices.value(m_current));
}

void SegmentControl::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || index >= m_choices.size())
        return;
    m_current = index;
    setAccessibleName(m_choices.value(m_current));
    update();
}

void SegmentControl::setChoices(const QStringList &choices)
{
    Q_ASSERT(choices.size() == m_choices.size());
    m_choices = choices;
    updateGeometry();
    update();
}

void SegmentControl::setIcons(const QStringList &names, const QList<IconColour> &colours)
{
    Q_ASSERT(names.size() == m_choices.size() && colours.size() == names.size());
    m_icons = names;
    m_iconColours = colours;
    updateGeometry();
    update();
}

QSize SegmentControl::sizeHint() const
{
    int width = 2 * Inset;
    for (int index = 0; index < m_choices.size(); ++index)
        width += segmentWidth(index);
    return { width, m_height == Height::Small ? tokens().size.controlSmall : tokens().size.control };
}

QFont SegmentControl::textFont() const
{
    QFont font = fontFor(m_height == Height::Small ? TextStyle::Small : TextStyle::Body);
    font.setWeight(QFont::Medium);
    return font;
}

int SegmentControl::segmentWidth(int index) const
{
    QFont bold = textFont();
    bold.setWeight(QFont::DemiBold);
    const int icon = m_icons.isEmpty() ? 0 : IconPx + IconGap;
    const int padding = m_height == Height::Small ? 16 : 22;
    return QFontMetrics(bold).horizontalAdvance(m_choices.at(index)) + icon + padding;
}

QRect SegmentControl::segmentRect(int index) const
{
    int left = Inset;
    for (int before = 0; before < index; ++before)
        left += segmentWidth(before);
    return { left, Inset, segmentWidth(index), height() - 2 * Inset };
}

int SegmentControl::indexAt(const QPoint &position) const
{
    for (int index = 0; index < m_choices.size(); ++index) {
        const QRect segment = segmentRect(index);
        if (position.x() >= segment.left() && position.x() <= segment.right())
            return index;
    }
    return -1;
}

void SegmentControl::choose(int index)
{
    if (index == m_current || index < 0 || index >= m_choices.size())
        return;
    setCurrentIndex(index);
    Q_EMIT currentChanged(index);
}

void SegmentControl::mousePressEvent(QMouseEvent *event)
{
    choose(indexAt(event->position().toPoint()));
}

void SegmentControl::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = indexAt(event->position().toPoint());
    update();
}

void SegmentControl::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SegmentControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        choose(m_current + forward);
    else if (event->key() == Qt::Key_Left)
        choose(m_current - forward);
    else
        QWidget::keyPressEvent(event);
}

void SegmentControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? tokens().border.focus : tokens().border.normal, pen));
    painter.setBrush(tokens().surface.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);

    for (int index = 0; index < m_choices.size(); ++index) {
        const QRect segment = segmentRect(index);
        const bool current = index == m_current;
        if (current || index == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(current ? tokens().surface.selected : tokens().surface.hover);
            painter.drawRoundedRect(segment, 4, 4);
        }
        QFont font = textFont();
        font.setWeight(current ? QFont::DemiBold : QFont::Medium);
        painter.setFont(font);
        painter.setPen(current ? tokens().text.primary : tokens().text.secondary);
        paintChoice(painter, segment, index);
    }
}

void SegmentControl::paintChoice(QPainter &painter, const QRect &segment, int index) const
{
    const QString &text = m_choices.at(index);
    if (m_icons.isEmpty()) {
        painter.drawText(segment, Qt::AlignCenter | Qt::TextSingleLine, text);
        return;
    }
    const int content = IconPx + IconGap + painter.fontMetrics().horizontalAdvance(text);
    QRect area = segment.adjusted((segment.width() - content) / 2, 0, 0, 0);
    paintIcon(painter, m_icons.at(index), QRect(area.left(), area.top(), IconPx, area.height()), IconPx,
        colourOf(m_iconColours.at(index)));
    area.setLeft(area.left() + IconPx + IconGap);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

}
