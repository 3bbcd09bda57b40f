// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/messagechannel.h"

#include <functional>
#include <memory>
#include <vector>

namespace farol {

/// WebSockets without a session: kept until their closing handshake is over, whatever they still
/// send is dropped. Thread: the network thread.
class ClosingChannels {
    Q_DISABLE_COPY_MOVE(ClosingChannels)

public:
    explicit ClosingChannels(Turn &turn);
    /// Cuts off what is left.
    ~ClosingChannels();

    /// Takes the channel and closes it; code 0 sends a close frame without a code. May be called
    /// from within the channel's own callbacks.
    void close(std::unique_ptr<MessageChannel> channel, quint16 code = 0, QByteArrayView reason = {});
    /// Ends all of them without waiting for their peers.
    void abortAll();
    /// Called whenever the last one has gone.
    void onEmpty(std::function<void()> emptied) { m_emptied = std::move(emptied); }

    [[nodiscard]] qsizetype count() const { return qsizetype(m_entries.size()); }

private:
    class Entry;

    void remove(Entry &entry);

    Turn &m_turn;
    std::function<void()> m_emptied;
    std::vector<std::unique_ptr<Entry>> m_entries; // each knows its place
};

}
