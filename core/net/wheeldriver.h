// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimer>

#include <optional>

namespace farol {

struct Runtime;

/// Clockwork of a timer wheel: one QTimer that wakes only when something is due.
/// One per wheel. Thread: the one it is created in, which must run an event loop.
class WheelDriver final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelDriver)

public:
    explicit WheelDriver(Runtime &runtime);
    ~WheelDriver() override;

    /// How often it has woken up; an idle server's grows only with its deadlines.
    [[nodiscard]] quint64 wakeUps() const { return m_wakeUps; }

private:
    void onTimeout();
    void arm();

    Runtime &m_runtime;
    QTimer m_timer;
    std::optional<Moment> m_armedFor;
    bool m_advancing = false;
    quint64 m_wakeUps = 0;
};

}
