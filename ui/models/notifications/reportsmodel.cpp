// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notifications/reportsmodel.h"

#include "ui/format/itemroles.h"
#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/format/words.h"

using namespace Qt::StringLiterals;

namespace farol {

void ReportsModel::apply(const DeliveryReport &report)
{
    if (const int row = rowOf(report.ticket); row >= 0) {
        m_reports[size_t(row)] = report;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_reports.push_front(report);
    endInsertRows();
    if (rowCount() <= Kept)
        return;
    beginRemoveRows({}, Kept, Kept);
    m_reports.pop_back();
    endRemoveRows();
}

int ReportsModel::rowOf(quint64 ticket) const
{
    for (size_t row = 0; row < m_reports.size(); ++row) {
        if (m_reports[row].ticket == ticket)
            return static_cast<int>(row);
    }
    return -1;
}

int ReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int ReportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeliveryReport &report = reportAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(report, index.column());
    case StrongRole:
        return index.column() == ContentColumn;
    case Qt::TextAlignmentRole:
        return index.column() == RecipientsColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                  : QVariant();
    case ToneRole:
        return index.column() == ResultColumn && report.error != SendError::None ? QVariant(int(Tone::Error))
                                                                                 : QVariant();
    default:
        return {};
    }
}

QString ReportsModel::text(const DeliveryReport &report, int column) const
{
    switch (column) {
    case TimeColumn:
        return report.sentAtMs > 0 ? formatClock(report.sentAtMs) : missingText();
    case ContentColumn:
        return report.request.mode == NotificationRequest::Mode::RawEvent ? report.request.event
                                                                          : report.request.title;
    case TargetColumn:
        return targetInWords(report.request.target);
    case RecipientsColumn:
        return formatNumber(report.deliveries.size());
    default:
        return result(report);
    }
}

QString ReportsModel::result(const DeliveryReport &report) const
{
    if (report.error != SendError::None)
        return sentenceFor(report.error);
    if (!report.request.wantAck)
        return tr("sent");
    const QString acknowledged
        = tr("%1 acknowledged").arg(formatNumber(report.count(DeliveryState::Acknowledged)));
    const int timedOut = report.count(DeliveryState::TimedOut);
    return timedOut == 0 ? acknowledged : tr("%1, %2 timed out").arg(acknowledged, formatNumber(timedOut));
}

QVariant ReportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == RecipientsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ContentColumn:
        return tr("Title or event");
    case TargetColumn:
        return tr("To");
    case RecipientsColumn:
        return tr("Recipients");
    default:
        return tr("Result");
    }
}

QString targetInWords(const NotificationTarget &target)
{
    switch (target.kind) {
    case NotificationTarget::Kind::Everyone:
        return ReportsModel::tr("Everyone");
    case NotificationTarget::Kind::Namespace:
        return ReportsModel::tr("Everyone in %1").arg(target.nsp);
    case NotificationTarget::Kind::Rooms:
        return ReportsModel::tr("# %1 in %2").arg(target.rooms.join(u", # "_s), target.nsp);
    case NotificationTarget::Kind::Clients:
        return ReportsModel::tr("%n client(s)", nullptr, static_cast<int>(target.clients.size()));
    }
    return {};
}

}
