// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notifications/deliverymodel.h"

#include "ui/format/itemroles.h"
#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/format/words.h"

namespace farol {

namespace {

int urgency(DeliveryState state)
{
    switch (state) {
    case DeliveryState::TimedOut:
        return 0;
    case DeliveryState::LeftBefore:
        return 1;
    case DeliveryState::Written:
        return 2;
    case DeliveryState::Acknowledged:
        break;
    }
    return 3;
}

bool problemsFirst(const Delivery &a, const Delivery &b)
{
    if (a.state != b.state)
        return urgency(a.state) < urgency(b.state);
    if (a.latencyUs != b.latencyUs)
        return a.latencyUs > b.latencyUs;
    return a.socketId < b.socketId;
}

}

DeliveryModel::DeliveryModel(QObject *parent)
    : RowModel(parent)
    , m_sink(*this, TopLevel)
    , m_rows(m_sink)
{
    m_rows.setOrder(problemsFirst);
}

void DeliveryModel::setReport(const DeliveryReport &report)
{
    m_wantsAck = report.request.wantAck;
    Rows::Change change;
    change.snapshot = true;
    change.updated = report.deliveries;
    m_rows.apply(change);
}

QModelIndex DeliveryModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, TopLevel) : QModelIndex();
}

QModelIndex DeliveryModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex DeliveryModel::parentOfLevel(quintptr) const
{
    return {};
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Delivery &delivery = m_rows.at(index.row());
    const bool written = delivery.state == DeliveryState::Written && !m_wantsAck;
    switch (role) {
    case Qt::DisplayRole:
        return text(delivery, index.column());
    case Qt::AccessibleTextRole:
        return wordFor(delivery.state);
    case GlyphRole:
        if (index.column() != GlyphColumn)
            return {};
        return int(written ? StateGlyph::On : glyphFor(delivery.state));
    case Qt::TextAlignmentRole:
        return index.column() == LatencyColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                               : QVariant();
    case MutedRole:
        return delivery.state == DeliveryState::LeftBefore;
    default:
        return {};
    }
}

QString DeliveryModel::text(const Delivery &delivery, int column) const
{
    switch (column) {
    case ClientColumn:
        return delivery.label;
    case ResultColumn:
        // Without an acknowledgement asked for, written is all there will ever be.
        if (delivery.state == DeliveryState::Written)
            return m_wantsAck ? tr("waiting") : tr("sent");
        return wordFor(delivery.state).toLower();
    case LatencyColumn:
        return formatLatencyUs(delivery.latencyUs);
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LatencyColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClientColumn:
        return tr("Client");
    case ResultColumn:
        return tr("Result");
    case LatencyColumn:
        return tr("Latency");
    default:
        return QString();
    }
}

}
