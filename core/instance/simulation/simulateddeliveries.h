// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "core/instance/simulation/simulatedrandom.h"

#include <vector>

namespace farol {

class SimulatedWorld;

/// Answers sent notifications as invented clients would: most acknowledge soon, a few never.
/// Thread: one.
class SimulatedDeliveries {
public:
    explicit SimulatedDeliveries(quint32 seed)
        : m_random(seed)
    {
    }

    /// The first report of a request; later ones come from advance().
    [[nodiscard]] DeliveryReport send(const NotificationRequest &request, const SimulatedWorld &world);
    /// Reports that changed until `elapsed` more time has passed.
    [[nodiscard]] QList<DeliveryReport> advance(
        std::chrono::milliseconds elapsed, const SimulatedWorld &world);

private:
    struct Running {
        DeliveryReport report;
        std::vector<qint64> answersAfterUs; ///< for each delivery; -1: never
        qint64 elapsedUs = 0;
    };

    [[nodiscard]] bool settle(Running &running, const SimulatedWorld &world);

    SimulatedRandom m_random;
    std::vector<Running> m_running;
};

}
