// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace farol::load {

/// What a connection tells its run.
class LoadEvents {
public:
    virtual void onReady() = 0;
    virtual void onDead(bool wasReady) = 0;
    /// One event packet; `size` bytes of text.
    virtual void onEvent(class LoadConnection &connection, std::string_view packet) = 0;
    virtual void onHeartbeat() = 0;

protected:
    ~LoadEvents() = default;
};

/// One Socket.IO v4 client over WebSocket, as cheap as possible: raw epoll, own client framing.
class LoadConnection {
public:
    /// Opens towards 127.0.0.1:`port` and registers with `epoll` under `index`.
    void open(int epoll, std::uint64_t index, int port, LoadEvents &events);
    void onWritable();
    /// Reads what is there into `scratch`, shared by all connections.
    void onReadable(std::string &scratch);
    void send(std::string_view frame);
    [[nodiscard]] bool isReady() const { return m_stage == Stage::Ready; }
    [[nodiscard]] bool isDead() const { return m_stage == Stage::Dead; }

    /// Send times of messages in flight, oldest first.
    std::vector<std::uint64_t> inFlight;
    std::size_t oldest = 0;

private:
    enum class Stage { Connecting, AwaitingUpgrade, AwaitingOpen, AwaitingConnect, Ready, Dead };

    void die();
    void watchWritable(bool wanted);
    void sendUpgrade();
    std::size_t parse(std::string_view bytes);
    std::size_t parseFrame(std::string_view bytes);
    void onText(std::string_view packet);

    int m_fd = -1;
    int m_epoll = -1;
    std::uint64_t m_index = 0;
    int m_port = 0;
    LoadEvents *m_events = nullptr;
    Stage m_stage = Stage::Connecting;
    bool m_watchesWritable = false;
    std::string m_in;
    std::string m_out;
};

/// A masked text frame around `text`.
[[nodiscard]] std::string clientFrame(std::string_view text, unsigned char opcode = 1);

}
