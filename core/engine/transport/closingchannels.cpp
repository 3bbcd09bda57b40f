// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transport/closingchannels.h"

#include <utility>

namespace farol {

class ClosingChannels::Entry final : public Retired, private MessageReceiver {
public:
    Entry(ClosingChannels &room, std::unique_ptr<MessageChannel> channel, std::size_t place)
        : m_place(place)
        , m_room(room)
        , m_channel(std::move(channel))
    {
    }

    void close(quint16 code, QByteArrayView reason)
    {
        m_channel->setReceiver(this);
        if (m_channel)
            m_channel->close(code, reason);
    }
    [[nodiscard]] std::unique_ptr<MessageChannel> takeChannel() { return std::move(m_channel); }

    std::size_t m_place; // in m_entries

private:
    void onMessage(QByteArrayView, MessageKind) override { }
    void onMessageChannelClosed(const MessageClose &) override { m_room.remove(*this); }

    ClosingChannels &m_room;
    std::unique_ptr<MessageChannel> m_channel; // null once removed
};

ClosingChannels::ClosingChannels(Turn &turn)
    : m_turn(turn)
{
}

ClosingChannels::~ClosingChannels() = default;

void ClosingChannels::close(std::unique_ptr<MessageChannel> channel, quint16 code, QByteArrayView reason)
{
    if (!channel->isOpen())
        return m_turn.retire(std::move(channel));

    m_entries.push_back(std::make_unique<Entry>(*this, std::move(channel), m_entries.size()));
    m_entries.back()->close(code, reason);
}

void ClosingChannels::abortAll()
{
    for (auto &entry : std::exchange(m_entries, {})) {
        auto channel = entry->takeChannel();
        channel->setReceiver(nullptr);
        channel->abort();
        m_turn.retire(std::move(channel));
        m_turn.retire(std::move(entry));
    }
    if (m_emptied)
        m_emptied();
}

void ClosingChannels::remove(Entry &entry)
{
    std::swap(m_entries[entry.m_place], m_entries.back());
    m_entries[entry.m_place]->m_place = entry.m_place;
    auto own = std::move(m_entries.back());
    m_entries.pop_back();
    m_turn.retire(entry.takeChannel());
    m_turn.retire(std::move(own));
    if (m_entries.empty() && m_emptied)
        m_emptied();
}

}
