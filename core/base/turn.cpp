// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/turn.h"

#include <QtGlobal>

#include <utility>

namespace farol {

Turn::~Turn()
{
    finish();
}

void Turn::markDirty(Flushable &channel)
{
    if (channel.turnPlace.index != Flushable::Place::None)
        return;

    channel.turnPlace.index = m_dirty.size();
    m_dirty.push_back(&channel);
    noteWork();
}

void Turn::forget(Flushable &channel)
{
    if (channel.turnPlace.index == Flushable::Place::None)
        return;

    // The place stays, empty: finish() may be walking the list.
    Q_ASSERT(m_dirty[channel.turnPlace.index] == &channel);
    m_dirty[channel.turnPlace.index] = nullptr;
    channel.turnPlace.index = Flushable::Place::None;
}

void Turn::retire(std::unique_ptr<Retired> object)
{
    m_retired.push_back(std::move(object));
    noteWork();
}

void Turn::defer(std::function<void()> task)
{
    m_tasks.push_back(std::move(task));
    noteWork();
}

void Turn::noteWork()
{
    if (m_depth > 0 || m_scheduled || !m_schedule)
        return;

    m_scheduled = true;
    m_schedule();
}

void Turn::finish()
{
    m_scheduled = false;
    ++m_depth; // what flushing brings about belongs to this turn
    while (hasWork()) {
        for (const auto &task : std::exchange(m_tasks, {}))
            task();
        for (std::size_t i = 0; i < m_dirty.size(); ++i) {
            auto *const channel = m_dirty[i];
            if (!channel)
                continue;
            m_dirty[i] = nullptr;
            channel->turnPlace.index = Flushable::Place::None;
            channel->flush();
        }
        m_dirty.clear();
        if (m_tasks.empty())
            std::exchange(m_retired, {}).clear();
    }
    --m_depth;
}

TurnScope::TurnScope(Turn &turn)
    : m_turn(turn)
{
    ++m_turn.m_depth;
}

TurnScope::~TurnScope()
{
    if (--m_turn.m_depth == 0)
        m_turn.finish();
}

}
