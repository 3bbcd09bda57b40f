// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/turnscheduler.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <span>

struct epoll_event;

namespace farol {

class Turn;

/// Told when the kernel has news about a descriptor.
class EpollWatcher {
public:
    /// `events` is the mask of epoll_event. The watcher may be destroyed meanwhile.
    virtual void onEpollEvents(quint32 events) = 0;

protected:
    ~EpollWatcher() = default;
};

/// Watches any number of descriptors behind one QSocketNotifier of the thread's Qt event loop, so
/// that a turn costs what is active and not what is connected. Linux only.
/// Each round of events is one turn. Outlives everything it watches. Thread: the network thread.
class EpollLoop final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EpollLoop)

public:
    explicit EpollLoop(Turn &turn);
    ~EpollLoop() override;

    /// False when the system refuses (out of memory or of watches).
    [[nodiscard]] bool watch(int descriptor, EpollWatcher &watcher, quint32 events);
    void change(int descriptor, EpollWatcher &watcher, quint32 events);
    /// Call before closing the descriptor; no event reaches `watcher` afterwards.
    void unwatch(int descriptor, EpollWatcher &watcher);

    /// Where every channel of this thread receives; valid until the next one does.
    [[nodiscard]] std::span<char> readBuffer() { return { m_readBuffer.get(), ReadBufferBytes }; }
    /// Where every channel of this thread gathers small buffers before one send().
    [[nodiscard]] std::span<char> gatherBuffer() { return { m_gatherBuffer.get(), GatherBufferBytes }; }
    [[nodiscard]] Turn &turn() { return m_turn; }
    /// False when the system gave no epoll descriptor; nothing works then.
    [[nodiscard]] bool isValid() const { return m_epoll >= 0; }

    static constexpr std::size_t ReadBufferBytes = 256 * 1024;
    static constexpr std::size_t GatherBufferBytes = 64 * 1024;

private:
    void onActivated();
    bool runRound();

    Turn &m_turn;
    TurnScheduler m_scheduler;
    int m_epoll = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    const std::unique_ptr<char[]> m_readBuffer;
    const std::unique_ptr<char[]> m_gatherBuffer;
    const std::unique_ptr<epoll_event[]> m_events;
    int m_eventCount = 0; // of the round that is running
    int m_nextEvent = 0;
};

}
