// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

namespace farol {

/// Base of objects that may have to outlive the callback they are destroyed in.
class Retired {
public:
    virtual ~Retired() = default;
};

/// Something with output that leaves once per turn.
class Flushable {
public:
    /// Sends what has been queued. May lead to closing, and so to further flushes.
    virtual void flush() = 0;

    /// Where a turn keeps this among what is dirty; nobody else's business.
    class Place {
        friend class Turn;
        static constexpr std::size_t None = std::size_t(-1);
        std::size_t index = None;
    };
    Place turnPlace;

protected:
    ~Flushable() = default;
};

/// One turn of the network thread: everything written meanwhile is flushed once at its end, and
/// objects that ended meanwhile are destroyed after that. Work that starts outside a turn (a timer,
/// an order from the window) opens one of its own with `TurnScope`, or relies on the scheduler.
/// Thread: one, the network thread.
class Turn {
public:
    Turn() = default;
    ~Turn();
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    /// Flushes `channel` at the end of this turn, once however often it is marked.
    void markDirty(Flushable &channel);
    /// A channel that dies is forgotten by the dirty list.
    void forget(Flushable &channel);
    /// Destroys `object` when nothing of this turn can be on the call stack any more.
    void retire(std::unique_ptr<Retired> object);
    /// Runs `task` at the end of this turn, before flushing.
    void defer(std::function<void()> task);

    /// Deferred tasks, flushes, destruction, until nothing is left. Called by the event loop.
    void finish();
    /// Called when the first work arrives while no scope is open; posts a finish() to the event loop.
    void onWorkOutsideScope(std::function<void()> schedule) { m_schedule = std::move(schedule); }

private:
    friend class TurnScope;

    void noteWork();
    [[nodiscard]] bool hasWork() const { return !m_tasks.empty() || !m_dirty.empty() || !m_retired.empty(); }

    std::vector<Flushable *> m_dirty;
    std::vector<std::unique_ptr<Retired>> m_retired;
    std::vector<std::function<void()>> m_tasks;
    std::function<void()> m_schedule;
    int m_depth = 0;
    bool m_scheduled = false;
};

/// Opens a turn for its own lifetime; the outermost one finishes it.
class TurnScope {
public:
    explicit TurnScope(Turn &turn);
    ~TurnScope();
    TurnScope(const TurnScope &) = delete;
    TurnScope &operator=(const TurnScope &) = delete;

private:
    Turn &m_turn;
};

}
