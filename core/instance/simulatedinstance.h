// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance/instance.h"

#include <QtGlobal>

#include <memory>
#include <optional>

namespace farol {

class SimulatedControl;
class SimulatedFeed;

/// What a simulation shows.
struct SimulationOptions {
    int clients = 248; ///< 0 to 100 000
    quint32 seed = 1;  ///< the same seed invents the same clients, rooms and traffic
    /// Wall clock that the simulation stands still at, milliseconds since 1970; for screenshots.
    std::optional<qint64> fixedTimeMs;
};

/// Invented clients, rooms and traffic behind the same two interfaces as a real server; opens no port.
/// After `control().start()` the feed first brings 15 minutes of frames, then lives on.
/// Thread: the desktop thread.
class SimulatedInstance final : public Instance {
public:
    explicit SimulatedInstance(const SimulationOptions &options);
    ~SimulatedInstance() override;

    [[nodiscard]] ServerFeed &feed() override;
    [[nodiscard]] ServerControl &control() override;

private:
    std::unique_ptr<SimulatedFeed> m_feed;
    std::unique_ptr<SimulatedControl> m_control;
};

}
