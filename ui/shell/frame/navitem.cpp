// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/navitem.h"

#include "ui/theme/digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPainter>

namespace farol {

NavItem::NavItem(const QString &icon, const QString &text, const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_key(key.toString(QKeySequence::NativeText))
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(tokens().size.nav);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateNames();
}

void NavItem::setCount(const QString &count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateNames();
    update();
}

void NavItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateNames();
    update();
}

QSize NavItem::sizeHint() const
{
    return { m_collapsed ? 40 : 208, tokens().size.nav };
}

void NavItem::updateNames()
{
    setAccessibleName(m_count.isEmpty() ? text() : text() + u' ' + m_count);
    setToolTip(m_collapsed ? QStringLiteral("%1  %2  %3").arg(text(), m_count, m_key) : m_key);
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens().surface.selected
                : isDown()           ? tokens().surface.pressed
                                     : tokens().surface.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().border.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int iconPx = tokens().size.icon;
    const QRect icon(m_collapsed ? (width() - iconPx) / 2 : 8, 0, iconPx, height());
    paintIcon(painter, m_icon, icon, iconPx, isChecked() ? tokens().accent.base : tokens().text.secondary);
    if (m_collapsed)
        return;

    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(tokens().text.muted);
    paintDigits(painter, rect().adjusted(0, 0, -8, 0), Qt::AlignRight, m_count);
    QFont font = fontFor(TextStyle::Body);
    font.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isChecked() ? tokens().text.primary : tokens().text.secondary);
    painter.drawText(rect().adjusted(38, 0, -48, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

}
