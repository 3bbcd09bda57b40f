// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulatedevents.h"

#include "core/instance/simulation/simulatedworld.h"

#include <algorithm>
#include <array>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 AckTimeoutUs = 10'000'000;
constexpr std::array Messages{ "Courier is at the gate, dock 4 side"_L1, "Pallet 12 has no label"_L1,
    "On my way, five minutes"_L1, "Can somebody check bay 2A?"_L1, "Thanks, it is there now"_L1 };

struct Content {
    QString event;
    QByteArray arguments;
    bool wantsAck = false;
};

Content routeContent(SimulatedRandom &random, const SocketRow &socket)
{
    if (random.happens(0.8)) {
        return { u"position"_s,
            QByteArray("{\"lat\":41.") + QByteArray::number(random.between(10'000, 19'999)) + ",\"lon\":-8."
                + QByteArray::number(random.between(50'000, 69'999))
                + ",\"speed\":" + QByteArray::number(random.between(0, 520) / 10.0, 'f', 1) + '}' };
    }
    const auto route
        = socket.rooms.isEmpty() ? QByteArray("3") : socket.rooms.first().section(u':', 1).toUtf8();
    return { u"eta:changed"_s,
        "{\"route\":" + QByteArray::number(route.toInt())
            + ",\"stop\":" + QByteArray::number(random.between(1, 24))
            + ",\"delta\":" + QByteArray::number(random.between(-9, 9)) + '}',
        true };
}

Content chatContent(SimulatedRandom &random)
{
    return { u"chat:message"_s,
        "{\"ticket\":" + QByteArray::number(random.between(4000, 4999)) + ",\"text\":\""
            + QString(random.oneOf(Messages)).toUtf8() + "\"}",
        true };
}

Content mainContent(SimulatedRandom &random, ClientRole role)
{
    if (role == ClientRole::Scanner) {
        return { u"parcel:scanned"_s,
            "{\"code\":\"PT77319" + QByteArray::number(random.between(20'000, 29'999)) + "\",\"bay\":\""
                + QByteArray::number(random.between(1, 8)) + "ABC"[random.below(3)] + "\"}",
            true };
    }
    if (random.happens(0.2))
        return { u"ping:app"_s, {}, true };
    return { u"presence"_s, random.happens(0.7) ? "{\"state\":\"active\"}" : "{\"state\":\"away\"}" };
}

Content contentOf(SimulatedRandom &random, const SimulatedClient &client, const SocketRow &socket)
{
    if (socket.nsp == "/routes"_L1)
        return routeContent(random, socket);
    if (socket.nsp == "/support"_L1)
        return chatContent(random);
    return mainContent(random, client.role);
}

qint64 wireSize(const EventRecord &record)
{
    // 2/nsp,["event",arguments]
    return record.arguments.size() + record.event.size() + (record.nsp.size() > 1 ? record.nsp.size() + 1 : 0)
        + 6;
}

}

EventBatch SimulatedEvents::between(const SimulatedWorld &world, qint64 fromUs, qint64 toUs)
{
    EventBatch batch;
    double perSecond = 0;
    for (const auto &[number, client] : world.clients())
        perSecond += client.row.eventsInPerSecond;
    const auto span = qMax<qint64>(toUs - fromUs, 1);
    const auto events = world.clients().empty() ? 0 : m_random.count(perSecond * double(span) / 1e6);
    for (quint32 i = 0; i < events; ++i) {
        if (batch.records.size() < MaxPerBatch)
            addIncoming(batch, world, fromUs + span * i / events);
        else
            ++m_dropped;
    }
    settleAnswers(batch, toUs);
    batch.dropped = m_dropped;
    return batch;
}

const SimulatedClient *SimulatedEvents::anyClient(const SimulatedWorld &world)
{
    // Lively clients are met more often; a few tries are enough to look right.
    const auto last = int(world.clients().rbegin()->first);
    const SimulatedClient *chosen = nullptr;
    for (int i = 0; i < 3; ++i) {
        const auto found = world.clients().lower_bound(quint64(m_random.between(1, last)));
        const auto &client = found->second;
        if (!chosen || client.eventsIn > chosen->eventsIn)
            chosen = &client;
    }
    return chosen->row.sockets.isEmpty() ? nullptr : chosen;
}

void SimulatedEvents::addIncoming(EventBatch &batch, const SimulatedWorld &world, qint64 atUs)
{
    const auto *const client = anyClient(world);
    if (!client)
        return;
    const auto &socket = m_random.oneOf(client->row.sockets);
    const auto content = contentOf(m_random, *client, socket);

    EventRecord record;
    record.number = ++m_lastNumber;
    record.atUs = atUs;
    record.direction = EventDirection::In;
    record.nsp = socket.nsp;
    record.event = content.event;
    record.client = client->row.number;
    record.target = client->row.user;
    record.arguments = content.arguments;
    record.sizeBytes = wireSize(record);
    if (content.wantsAck)
        askForAnswer(record, 3'000, 0.002);
    batch.records.append(record);
    if (!socket.rooms.isEmpty() && m_random.happens(0.6))
        addBroadcast(batch, world, record, m_random.oneOf(socket.rooms));
}

void SimulatedEvents::addBroadcast(
    EventBatch &batch, const SimulatedWorld &world, const EventRecord &cause, const QString &room)
{
    const auto found = world.rooms().find({ cause.nsp, room });
    if (found == world.rooms().end())
        return;
    auto record = cause;
    record.number = ++m_lastNumber;
    record.atUs = cause.atUs + m_random.between(200, 3000);
    record.direction = EventDirection::Out;
    record.client = 0;
    record.target = room;
    record.recipients = quint32(found->second.members);
    record.ack = AckState::None;
    record.ackUs = -1;
    batch.records.append(record);
}

void SimulatedEvents::askForAnswer(EventRecord &record, qint64 meanUs, double lossShare)
{
    record.ack = AckState::Waiting;
    const auto isLost = m_random.happens(lossShare);
    const auto ackUs = qint64(m_random.around(double(meanUs), 0.8));
    m_waiting.push_back(
        { record.number, record.atUs + (isLost ? AckTimeoutUs : ackUs), isLost ? -1 : ackUs });
}

void SimulatedEvents::settleAnswers(EventBatch &batch, qint64 nowUs)
{
    const auto first = batch.records.isEmpty() ? m_lastNumber + 1 : batch.records.first().number;
    std::erase_if(m_waiting, [&](const Answer &answer) {
        if (answer.atUs > nowUs)
            return false;
        const auto state = answer.ackUs < 0 ? AckState::TimedOut : AckState::Answered;
        if (answer.number < first) {
            batch.acks.append({ answer.number, state, answer.ackUs });
        } else {
            auto &record = batch.records[qsizetype(answer.number - first)];
            record.ack = state;
            record.ackUs = answer.ackUs;
        }
        return true;
    });
}

}
