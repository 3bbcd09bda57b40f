// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/eventrecord.h"
#include "core/instance/simulation/simulatedrandom.h"

#include <deque>

namespace farol {

class SimulatedWorld;
struct SimulatedClient;

/// Invents the events that a simulated world's clients send and receive. Thread: one.
class SimulatedEvents {
public:
    /// More in one batch are dropped and counted, as when a window does not keep up.
    static constexpr int MaxPerBatch = 1000;

    explicit SimulatedEvents(quint32 seed)
        : m_random(seed)
    {
    }

    /// The events between two moments (microseconds since 1970) at the world's present rates.
    [[nodiscard]] EventBatch between(const SimulatedWorld &world, qint64 fromUs, qint64 toUs);

private:
    struct Answer {
        quint64 number;
        qint64 atUs;
        qint64 ackUs; ///< -1: never
    };

    void addIncoming(EventBatch &batch, const SimulatedWorld &world, qint64 atUs);
    void addBroadcast(
        EventBatch &batch, const SimulatedWorld &world, const EventRecord &cause, const QString &room);
    void askForAnswer(EventRecord &record, qint64 meanUs, double lossShare);
    void settleAnswers(EventBatch &batch, qint64 nowUs);
    [[nodiscard]] const SimulatedClient *anyClient(const SimulatedWorld &world);

    SimulatedRandom m_random;
    std::deque<Answer> m_waiting;
    quint64 m_lastNumber = 0;
    quint64 m_dropped = 0;
};

}
