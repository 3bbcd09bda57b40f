// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace farol {

class Turn;

/// Finishes a turn's work that arrives outside a TurnScope: an order from the window, a slot of
/// QtNetwork. It goes through the event loop of the thread it is created in. Thread: that one.
class TurnScheduler final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnScheduler)

public:
    explicit TurnScheduler(Turn &turn);
    ~TurnScheduler() override;

private:
    Turn &m_turn;
};

}
