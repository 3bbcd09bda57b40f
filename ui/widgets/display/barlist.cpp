// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/display/barlist.h"

#include "ui/theme/digits.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace farol {

namespace {

constexpr int RowPx = 28;
constexpr int MaxRows = 5;
constexpr int SidePadding = 4; // of the bar
constexpr int TextPadding = 12;

}

BarList::BarList(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setRows(const QList<BarRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows.first(qMin<qsizetype>(rows.size(), MaxRows));
    m_current = qBound(0, m_current, int(qMax<qsizetype>(m_rows.size() - 1, 0)));
    update();
}

QSize BarList::sizeHint() const
{
    return { 180, MaxRows * RowPx };
}

QRect BarList::rowRect(int row) const
{
    return { 0, row * RowPx, width(), RowPx };
}

void BarList::setCurrent(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_current = row;
    setAccessibleDescription(m_rows.at(row).name + u' ' + m_rows.at(row).value);
    update();
}

void BarList::activate(int row)
{
    if (row >= 0 && row < m_rows.size())
        Q_EMIT activated(m_rows.at(row).link);
}

void BarList::mouseMoveEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / RowPx;
    m_hovered = row < m_rows.size() ? row : -1;
    setCursor(m_hovered < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void BarList::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        activate(int(event->position().y()) / RowPx);
}

void BarList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Up)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(m_current);
    else
        QWidget::keyPressEvent(event);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
}

void BarList::paintRow(QPainter &painter, int row) const
{
    const BarRow &content = m_rows.at(row);
    const QRectF frame = QRectF(rowRect(row)).adjusted(SidePadding, 2, -SidePadding, -2);
    painter.setPen(Qt::NoPen);
    if (row == m_hovered) {
        painter.setBrush(tokens().surface.hover);
        painter.drawRoundedRect(frame, 4, 4);
    }
    QRectF bar = frame;
    bar.setWidth(frame.width() * qBound(0.0, content.share, 1.0));
    painter.setBrush(tokens().accent.subtle);
    painter.drawRoundedRect(bar, qMin(4.0, bar.width() / 2), 4);
    if (hasFocus() && row == m_current) {
        painter.setPen(QPen(tokens().border.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4);
    }

    const QRectF text = QRectF(rowRect(row)).adjusted(TextPadding, 0, -TextPadding, 0);
    QFont strong = fontFor(TextStyle::Body);
    strong.setWeight(QFont::Medium);
    painter.setFont(strong);
    painter.setPen(tokens().text.primary);
    paintDigits(painter, text, Qt::AlignRight, content.value);
    const qreal room = text.width() - digitsWidth(strong, content.value) - 8;
    painter.setFont(fontFor(TextStyle::Body));
    const QString name = painter.fontMetrics().elidedText(content.name, Qt::ElideRight, int(room));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
}

}
