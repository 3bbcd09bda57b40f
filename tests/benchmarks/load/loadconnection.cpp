// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load/loadconnection.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace farol::load {

namespace {

constexpr std::string_view MaskKey = "\x12\x57\x9b\xe3";
const std::string ConnectFrame = clientFrame("40");
const std::string PongFrame = clientFrame("3");

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const auto byte : bytes)
        value = value << 8 | std::uint8_t(byte);
    return value;
}

}

std::string clientFrame(std::string_view text, unsigned char opcode)
{
    std::string frame(1, char(0x80 | opcode));
    const auto lengthBytes = text.size() < 126 ? 0 : text.size() < 65536 ? 2 : 8;
    frame += char(0x80 | (lengthBytes == 0 ? text.size() : lengthBytes == 2 ? 126 : 127));
    for (int i = lengthBytes - 1; i >= 0; --i)
        frame += char(text.size() >> (8 * i));
    frame += MaskKey;
    for (std::size_t i = 0; i < text.size(); ++i)
        frame += char(text[i] ^ MaskKey[i & 3]);
    return frame;
}

void LoadConnection::open(int epoll, std::uint64_t index, int port, LoadEvents &events)
{
    m_epoll = epoll;
    m_index = index;
    m_port = port;
    m_events = &events;
    m_fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0
        && errno != EINPROGRESS)
        return die();

    m_watchesWritable = true;
    epoll_event interest{ .events = EPOLLIN | EPOLLOUT, .data = { .u64 = index } };
    epoll_ctl(epoll, EPOLL_CTL_ADD, m_fd, &interest);
}

void LoadConnection::die()
{
    if (m_stage == Stage::Dead)
        return;

    const auto wasReady = m_stage == Stage::Ready;
    m_stage = Stage::Dead;
    close(m_fd);
    m_events->onDead(wasReady);
}

void LoadConnection::watchWritable(bool wanted)
{
    if (m_watchesWritable == wanted)
        return;

    m_watchesWritable = wanted;
    epoll_event interest{ .events = EPOLLIN | (wanted ? EPOLLOUT : 0u), .data = { .u64 = m_index } };
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, m_fd, &interest);
}

void LoadConnection::send(std::string_view frame)
{
    if (m_stage == Stage::Dead)
        return;

    if (m_out.empty()) {
        const auto sent = ::send(m_fd, frame.data(), frame.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN)
            return die();
        if (sent > 0)
            frame.remove_prefix(std::size_t(sent));
        if (frame.empty())
            return;
    }
    m_out += frame;
    watchWritable(true);
}

void LoadConnection::onWritable()
{
    if (m_stage == Stage::Dead)
        return;
    if (m_stage == Stage::Connecting)
        return sendUpgrade();

    const auto sent = ::send(m_fd, m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN)
        return die();
    if (sent > 0)
        m_out.erase(0, std::size_t(sent));
    if (m_out.empty())
        watchWritable(false);
}

void LoadConnection::sendUpgrade()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        return die();

    watchWritable(false);
    m_stage = Stage::AwaitingUpgrade;
    const auto host = "127.0.0.1:" + std::to_string(m_port);
    send("GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://"
        + host + "\r\nUser-Agent: load/1\r\n\r\n");
}

void LoadConnection::onReadable(std::string &scratch)
{
    if (m_stage == Stage::Dead)
        return;

    const auto kept = m_in.size();
    m_in.copy(scratch.data(), kept);
    m_in.clear();
    const auto received = recv(m_fd, scratch.data() + kept, scratch.size() - kept, 0);
    if (received == 0 || (received < 0 && errno != EAGAIN))
        return die();

    const auto bytes = std::string_view(scratch).substr(0, kept + std::size_t(received < 0 ? 0 : received));
    const auto used = parse(bytes);
    if (m_stage != Stage::Dead)
        m_in.assign(bytes.substr(used));
}

std::size_t LoadConnection::parse(std::string_view bytes)
{
    std::size_t at = 0;
    if (m_stage == Stage::AwaitingUpgrade) {
        const auto end = bytes.find("\r\n\r\n");
        if (end == std::string_view::npos)
            return 0;
        if (bytes.substr(9, 3) != "101") {
            die();
            return bytes.size();
        }
        at = end + 4;
        m_stage = Stage::AwaitingOpen;
    }
    while (m_stage != Stage::Dead) {
        const auto used = parseFrame(bytes.substr(at));
        if (used == 0)
            break;
        at += used;
    }
    return at;
}

std::size_t LoadConnection::parseFrame(std::string_view bytes)
{
    if (bytes.size() < 2)
        return 0;
    const auto shortLength = std::uint8_t(bytes[1]) & 0x7fu;
    const std::size_t lengthBytes = shortLength < 126 ? 0 : shortLength == 126 ? 2 : 8;
    const auto head = 2 + lengthBytes;
    if (bytes.size() < head)
        return 0;
    const auto length = lengthBytes == 0 ? shortLength : bigEndian(bytes.substr(2, lengthBytes));
    if (bytes.size() - head < length)
        return 0;

    const auto payload = bytes.substr(head, length);
    switch (std::uint8_t(bytes[0]) & 15) {
    case 1:
        onText(payload);
        break;
    case 8:
        die();
        break;
    case 9:
        send(clientFrame(payload, 10));
        break;
    default:
        break;
    }
    return head + length;
}

void LoadConnection::onText(std::string_view packet)
{
    if (m_stage == Stage::Ready && packet.starts_with("42")) {
        m_events->onEvent(*this, packet);
    } else if (packet == "2") {
        m_events->onHeartbeat();
        send(PongFrame);
    } else if (m_stage == Stage::AwaitingOpen && packet.starts_with("0")) {
        m_stage = Stage::AwaitingConnect;
        send(ConnectFrame);
    } else if (m_stage == Stage::AwaitingConnect && packet.starts_with("40")) {
        m_stage = Stage::Ready;
        m_events->onReady();
    }
}

}
