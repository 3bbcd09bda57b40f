// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventlog/eventreader.h"

#include "core/wire/json/jsonwriter.h"

namespace farol {

using namespace Qt::StringLiterals;

namespace {

using Kind = WatchRecord::Kind;

QByteArrayView textOf(const WatchRecord &record)
{
    return { record.text, qsizetype(record.textSize) };
}

/// Without a character that the cut went through. Source: RFC 3629 section 3.
QByteArrayView wholeCharacters(QByteArrayView text)
{
    auto end = text.size();
    while (end > 0 && (uchar(text[end - 1]) & 0xc0) == 0x80)
        --end;
    if (end == 0)
        return text;
    const auto lead = uchar(text[end - 1]);
    const auto wanted = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return text.size() - (end - 1) < wanted ? text.first(end - 1) : text;
}

}

EventBatch EventReader::read(std::size_t limit)
{
    EventBatch batch;
    m_link->ring.drain(limit, [&](const WatchRecord &record) { take(record, batch); });
    batch.dropped = m_link->ring.dropped();
    return batch;
}

void EventReader::take(const WatchRecord &record, EventBatch &batch)
{
    switch (record.kind) {
    case Kind::EventIn:
    case Kind::EventOut:
    case Kind::Broadcast:
        return takeEvent(record, batch);
    case Kind::RoomJoined:
        return takeRoom(record, batch, u"room joined"_s);
    case Kind::RoomLeft:
        return takeRoom(record, batch, u"room left"_s);
    case Kind::Connected:
        setLabel(record.client, QString::fromUtf8(textOf(record)));
        return takeConnection(record, batch, u"connected"_s, false);
    case Kind::Disconnected:
        return takeConnection(record, batch, u"disconnected"_s, true);
    case Kind::Upgraded:
        return takeConnection(record, batch, u"upgraded"_s, false);
    case Kind::Closed:
        return forgetLabel(record.client);
    case Kind::AckGiven:
    case Kind::AckReceived:
    case Kind::AckTimedOut:
        return takeAck(record, batch);
    }
}

void EventReader::takeEvent(const WatchRecord &record, EventBatch &batch)
{
    const auto incoming = record.kind == Kind::EventIn;
    auto &event = append(batch, record, incoming ? EventDirection::In : EventDirection::Out);
    event.event = text(record.event);
    event.target = record.kind == Kind::Broadcast ? broadcastTarget(record) : m_labels.value(record.client);
    event.recipients = record.recipients;
    event.attachments = record.attachments;
    event.sizeBytes = record.sizeBytes;
    fillArguments(event, record);
    if (!record.hasAck)
        return;
    event.ack = AckState::Waiting;
    m_acks.expect(
        { incoming ? record.client : 0, record.nsp, record.ackId }, event.number, record.recipients);
}

void EventReader::takeRoom(const WatchRecord &record, EventBatch &batch, const QString &name)
{
    auto &event = append(batch, record, EventDirection::Room);
    event.event = name;
    event.target = m_labels.value(record.client) + u" → "_s + text(record.room);
}

void EventReader::takeConnection(
    const WatchRecord &record, EventBatch &batch, const QString &name, bool withReason)
{
    auto &event = append(batch, record, EventDirection::Connection);
    event.event = name;
    event.target = m_labels.value(record.client);
    if (withReason)
        appendJsonText(event.arguments, textOf(record));
}

void EventReader::takeAck(const WatchRecord &record, EventBatch &batch)
{
    const auto given = record.kind == Kind::AckGiven;
    const auto number = m_acks.settle({ given ? record.client : 0, record.nsp, record.ackId });
    if (!number)
        return;

    const auto state = record.kind == Kind::AckTimedOut ? AckState::TimedOut : AckState::Answered;
    const auto first = batch.records.isEmpty() ? m_lastNumber + 1 : batch.records.first().number;
    if (*number < first) {
        batch.acks.append({ *number, state, record.ackUs });
        return;
    }
    auto &event = batch.records[qsizetype(*number - first)];
    event.ack = state;
    event.ackUs = record.ackUs;
}

EventRecord &EventReader::append(EventBatch &batch, const WatchRecord &record, EventDirection direction)
{
    EventRecord event;
    event.number = ++m_lastNumber;
    event.atUs = record.atUs;
    event.direction = direction;
    event.nsp = record.kind == Kind::Upgraded ? QString() : text(record.nsp);
    event.client = record.client;
    batch.records.append(std::move(event));
    return batch.records.last();
}

void EventReader::fillArguments(EventRecord &event, const WatchRecord &record) const
{
    const auto arguments = record.textCut ? wholeCharacters(textOf(record)) : textOf(record);
    event.arguments = arguments.toByteArray();
    event.argumentsCut = record.textCut;
}

QString EventReader::broadcastTarget(const WatchRecord &record)
{
    if (record.roomCount == 0)
        return {};
    if (record.roomCount == 1)
        return text(record.room);
    return text(record.room) + u" +%1"_s.arg(record.roomCount - 1);
}

const QString &EventReader::text(NameId name)
{
    if (name >= m_texts.size())
        m_texts.resize(std::size_t(name) + 1);
    auto &text = m_texts[name];
    if (text.isNull())
        text = QString::fromUtf8(m_link->names.name(name));
    return text;
}

}
