// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace farol {

/// Chance that is the same on every computer for the same seed; the standard's distributions are not.
class SimulatedRandom {
public:
    explicit SimulatedRandom(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 to `end` - 1; `end` is above 0.
    [[nodiscard]] int below(int end) { return int(m_engine() % quint32(end)); }
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    /// 0 up to, not including, 1.
    [[nodiscard]] double fraction() { return double(m_engine()) / 4294967296.0; }
    [[nodiscard]] bool happens(double probability) { return fraction() < probability; }
    /// `mean` give or take a share of it.
    [[nodiscard]] double around(double mean, double share)
    {
        return mean * (1 + share * (2 * fraction() - 1));
    }
    /// A whole number that is `mean` on average.
    [[nodiscard]] quint32 count(double mean) { return quint32(mean + fraction()); }
    template <typename List>
    [[nodiscard]] const auto &oneOf(const List &list)
    {
        return list[std::size_t(below(int(std::size(list))))];
    }
    /// Like the ids of the server: 20 URL-safe characters.
    [[nodiscard]] QByteArray id();

private:
    std::mt19937 m_engine;
};

}
