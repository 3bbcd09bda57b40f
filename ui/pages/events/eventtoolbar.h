// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/eventrecord.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QPushButton;

namespace farol {

class LiveBadge;
class NumberLabel;

/// Pause, follow, clear, the directions and the rate.
class EventToolbar final : public QWidget {
    Q_OBJECT

public:
    explicit EventToolbar(QWidget *parent = nullptr);

    void setPaused(bool paused);
    /// How long the display stands already.
    void setPausedFor(qint64 durationMs);
    void setFollowing(bool following);
    void showAllDirections();
    void setRate(double eventsPerSecond);

Q_SIGNALS:
    void pauseToggled();
    void followRequested();
    void clearRequested();
    void directionToggled(farol::EventDirection direction, bool shown);

private:
    void addDirection(QHBoxLayout &row, const QString &text, EventDirection direction, const QString &icon,
        const QString &name);

    QPushButton *m_pause;
    QPushButton *m_follow;
    QPushButton *m_clear;
    LiveBadge *m_badge;
    NumberLabel *m_rate;
    QList<QAbstractButton *> m_directions;
};

}
