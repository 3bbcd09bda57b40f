// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/turnscheduler.h"

#include "core/base/turn.h"

#include <QMetaObject>

namespace farol {

TurnScheduler::TurnScheduler(Turn &turn)
    : m_turn(turn)
{
    m_turn.onWorkOutsideScope([this] {
        QMetaObject::invokeMethod(
            this, [this] { m_turn.finish(); }, Qt::QueuedConnection);
    });
}

TurnScheduler::~TurnScheduler()
{
    m_turn.onWorkOutsideScope({});
}

}
