// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace farol {

/// Turns SIGINT and SIGTERM into a Qt signal; a second one ends the process at once. One object at most
/// at a time. Thread: the desktop thread. Source: signal-safety(7).
class StopSignals final : public QObject {
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    QSocketNotifier m_notifier;
};

}
