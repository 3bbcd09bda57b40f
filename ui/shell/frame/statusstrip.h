// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverstate.h"
#include "core/api/trafficframe.h"

#include <QFrame>

class QHBoxLayout;

namespace farol {

class NumberLabel;
class StateBadge;

/// Lower edge of the window, 28 px: state, clients, traffic, dropped records, time.
class StatusStrip final : public QFrame {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setState(const ServerState &state);
    void setFrame(const TrafficFrame &frame);
    /// Wall clock.
    void setNow(qint64 nowMs);

private:
    NumberLabel *addValue(QHBoxLayout &row, const QString &name);
    void addDivider(QHBoxLayout &row);

    StateBadge *m_state;
    NumberLabel *m_clients;
    NumberLabel *m_in;
    NumberLabel *m_out;
    NumberLabel *m_dropped;
    NumberLabel *m_clock;
};

}
