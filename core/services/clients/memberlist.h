// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace farol {

/// A set of objects that know their own place in it, so that adding, removing and asking cost the same
/// however many there are. Objects take themselves out before they die. Thread: one.
template <typename T, std::size_t T::*Place>
class MemberList {
public:
    static constexpr std::size_t Outside = std::size_t(-1);

    void add(T &member)
    {
        if (member.*Place != Outside)
            return;
        member.*Place = m_members.size();
        m_members.push_back(&member);
    }
    void remove(T &member)
    {
        if (member.*Place == Outside)
            return;
        auto *const last = m_members.back();
        m_members[member.*Place] = last;
        last->*Place = std::exchange(member.*Place, Outside);
        member.*Place = Outside;
        m_members.pop_back();
    }
    /// Empties the list and returns what was in it.
    std::vector<T *> take()
    {
        for (auto *const member : m_members)
            member->*Place = Outside;
        return std::exchange(m_members, {});
    }

private:
    std::vector<T *> m_members;
};

}
