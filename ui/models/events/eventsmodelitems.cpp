// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/bytes.h"
#include "ui/format/itemroles.h"
#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/models/events/eventsmodel.h"

using namespace Qt::StringLiterals;

namespace farol {

namespace {

QVariant alignment(int column)
{
    const bool number = column == EventsModel::NumberColumn || column == EventsModel::SizeColumn
        || column == EventsModel::AckColumn;
    return number ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
}

QString directionIcon(EventDirection direction)
{
    switch (direction) {
    case EventDirection::In:
        return u"arrow-in"_s;
    case EventDirection::Out:
        return u"arrow-out"_s;
    case EventDirection::Room:
        return u"join"_s;
    case EventDirection::Connection:
        return u"disconnect"_s;
    }
    return {};
}

QVariant tone(const EventRecord &record, int column)
{
    if (column == EventsModel::NumberColumn)
        return int(Tone::Muted);
    if (column == EventsModel::AckColumn && record.ack == AckState::TimedOut)
        return int(Tone::Error);
    return {};
}

QVariant ackGlyph(const EventRecord &record)
{
    if (record.ack == AckState::Waiting)
        return int(StateGlyph::Wait);
    return record.ack == AckState::TimedOut ? QVariant(int(StateGlyph::Error)) : QVariant();
}

}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isFiltered() ? m_matches.size() : m_windowEnd - m_windowBegin);
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EventRecord &record = recordAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SequenceRole:
        return QVariant::fromValue(sequenceAt(index.row()));
    case RecipientsRole:
        return record.recipients;
    case PayloadRole:
        return record.arguments.first(qMin(record.arguments.size(), PreviewBytes));
    case IconRole:
        return column == DirectionColumn ? QVariant(directionIcon(record.direction)) : QVariant();
    case StrongRole:
        return column == EventColumn;
    case MonoRole:
        return column == NumberColumn || column == TimeColumn || column == NamespaceColumn;
    case ToneRole:
        return tone(record, column);
    case GlyphRole:
        return column == AckColumn ? ackGlyph(record) : QVariant();
    default:
        return {};
    }
}

QString EventsModel::text(const EventRecord &record, int column) const
{
    switch (column) {
    case NumberColumn:
        return formatNumber(qint64(record.number));
    case TimeColumn:
        return formatClockMillis(record.atUs);
    case DirectionColumn:
        return directionText(record.direction);
    case NamespaceColumn:
        return record.nsp;
    case EventColumn:
        return record.event;
    case TargetColumn:
        return record.recipients > 1 ? u"%1 \u00d7%2"_s.arg(record.target, formatNumber(record.recipients))
                                     : record.target;
    case ArgumentsColumn:
        return QString::fromUtf8(record.arguments.first(qMin(record.arguments.size(), PreviewBytes)));
    case SizeColumn:
        return record.sizeBytes > 0 ? formatBytes(double(record.sizeBytes)) : QString();
    case AckColumn:
        return record.ack == AckState::Answered ? formatLatencyUs(record.ackUs) : wordFor(record.ack);
    default:
        return {};
    }
}

QString EventsModel::directionText(EventDirection direction) const
{
    switch (direction) {
    case EventDirection::In:
        return tr("In");
    case EventDirection::Out:
        return tr("Out");
    case EventDirection::Room:
        return tr("Room");
    case EventDirection::Connection:
        return tr("Conn", "short for connection, a narrow column");
    }
    return {};
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("#");
    case TimeColumn:
        return tr("Time, local");
    case DirectionColumn:
        return tr("Dir", "short for direction, a narrow column");
    case NamespaceColumn:
        return tr("Namespace");
    case EventColumn:
        return tr("Event");
    case TargetColumn:
        return tr("Client or room");
    case ArgumentsColumn:
        return tr("Arguments");
    case SizeColumn:
        return tr("Size");
    default:
        return tr("Ack", "short for acknowledgement");
    }
}

}
