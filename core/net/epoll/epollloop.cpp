// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/epollloop.h"

#include "core/base/logging.h"
#include "core/base/turn.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace farol {

namespace {

constexpr int EventsPerRound = 512;
// After that many rounds Qt's own timers and queued calls get their turn.
constexpr int RoundsPerActivation = 8;

epoll_event describe(EpollWatcher &watcher, quint32 events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &watcher;
    return event;
}

}

EpollLoop::EpollLoop(Turn &turn)
    : m_turn(turn)
    , m_scheduler(turn)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_readBuffer(std::make_unique_for_overwrite<char[]>(ReadBufferBytes))
    , m_gatherBuffer(std::make_unique_for_overwrite<char[]>(GatherBufferBytes))
    , m_events(std::make_unique<epoll_event[]>(EventsPerRound))
{
    if (m_epoll < 0) {
        qCCritical(logNet, "No epoll descriptor: %s", std::strerror(errno));
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EpollLoop::onActivated);
}

EpollLoop::~EpollLoop()
{
    m_notifier.reset();
    if (m_epoll >= 0)
        ::close(m_epoll);
}

bool EpollLoop::watch(int descriptor, EpollWatcher &watcher, quint32 events)
{
    auto event = describe(watcher, events);
    return epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void EpollLoop::change(int descriptor, EpollWatcher &watcher, quint32 events)
{
    auto event = describe(watcher, events);
    if (epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) != 0)
        qCWarning(logNet, "epoll_ctl: %s", std::strerror(errno));
}

void EpollLoop::unwatch(int descriptor, EpollWatcher &watcher)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    // Events of this round that have been fetched already would reach a dead object.
    for (int i = m_nextEvent; i < m_eventCount; ++i) {
        if (m_events[i].data.ptr == &watcher)
            m_events[i].data.ptr = nullptr;
    }
}

void EpollLoop::onActivated()
{
    for (int round = 0; round < RoundsPerActivation; ++round) {
        if (!runRound())
            return;
    }
}

bool EpollLoop::runRound()
{
    const auto count = epoll_wait(m_epoll, m_events.get(), EventsPerRound, 0);
    if (count <= 0)
        return false;

    const TurnScope scope(m_turn);
    m_eventCount = count;
    for (m_nextEvent = 0; m_nextEvent < m_eventCount;) {
        const auto &event = m_events[m_nextEvent++];
        if (event.data.ptr)
            static_cast<EpollWatcher *>(event.data.ptr)->onEpollEvents(event.events);
    }
    m_eventCount = 0;
    return true;
}

}
