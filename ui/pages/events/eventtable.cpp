// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/eventtable.h"

#include "ui/models/events/eventsmodel.h"
#include "ui/pages/events/eventdelegates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/delegates/numberdelegate.h"
#include "ui/widgets/views/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace farol {

EventTable::EventTable(EventsModel &model, QWidget *parent)
    : RowTable(parent)
{
    setObjectName(u"events.table"_s);
    setAccessibleName(tr("Events"));
    setModel(&model);
    styleTable(*this, tokens().size.rowCompact);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumns();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &EventTable::onRowsInserted);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &EventTable::onRowsRemoved);
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, &EventTable::checkFollowing);
}

void EventTable::setColumns()
{
    constexpr int Widths[] = { 88, 108, 76, 92, 124, 148, 240, 80, 88 };
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(false);
    for (int column = 0; column < EventsModel::ColumnCount; ++column)
        setColumnWidth(column, Widths[column]);
    header->setSectionResizeMode(EventsModel::ArgumentsColumn, QHeaderView::Stretch);
    setItemDelegateForColumn(EventsModel::DirectionColumn, new DirectionDelegate(this));
    setItemDelegateForColumn(EventsModel::ArgumentsColumn, new PayloadDelegate(this));
    setItemDelegateForColumn(EventsModel::SizeColumn, new NumberDelegate(this));
    setItemDelegateForColumn(EventsModel::AckColumn, new AckDelegate(this));
}

void EventTable::setFollowing(bool following)
{
    if (following)
        scrollToBottom();
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    // Arguments say more than the number and where; the context pane tells both.
    constexpr int WideEnoughForAll = 960;
    const bool narrow = width() < WideEnoughForAll;
    setColumnHidden(EventsModel::NumberColumn, narrow);
    setColumnHidden(EventsModel::NamespaceColumn, narrow);
    RowTable::resizeEvent(event);
}

void EventTable::wheelEvent(QWheelEvent *event)
{
    RowTable::wheelEvent(event);
    checkFollowing();
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier)
        return setFollowing(true);
    RowTable::keyPressEvent(event);
    // Qt leaves the view where it is when the first row is the current one already.
    if (event->key() == Qt::Key_Home)
        scrollToTop();
    checkFollowing();
}

void EventTable::checkFollowing()
{
    setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
}

void EventTable::onRowsInserted(const QModelIndex &, int first, int last)
{
    if (m_following)
        scrollToBottom();
    else if (first == 0 && last + 1 < model()->rowCount())
        shiftView(last + 1);
}

void EventTable::onRowsRemoved(const QModelIndex &, int first, int last)
{
    if (!m_following && first == 0)
        shiftView(-(last + 1));
}

// Rows above what is looked at came or went; the view moves with them so that nothing jumps.
void EventTable::shiftView(int rows)
{
    const int value = verticalScrollBar()->value();
    updateGeometries();
    verticalScrollBar()->setValue(value + rows * tokens().size.rowCompact);
}

}
