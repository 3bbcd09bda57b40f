// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulatedinstance.h"

#include "core/instance/simulation/simulatedcontrol.h"
#include "core/instance/simulation/simulatedfeed.h"

namespace farol {

SimulatedInstance::SimulatedInstance(const SimulationOptions &options)
    : m_feed(std::make_unique<SimulatedFeed>(options))
    , m_control(std::make_unique<SimulatedControl>(*m_feed))
{
}

SimulatedInstance::~SimulatedInstance() = default;

ServerFeed &SimulatedInstance::feed()
{
    return *m_feed;
}

ServerControl &SimulatedInstance::control()
{
    return *m_control;
}

}
