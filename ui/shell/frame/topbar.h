// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverstate.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace farol {

class CopyField;

/// Page title, address, theme, pause and start or stop; 48 px. Compact shows icons alone.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(const ServerState &state);
    void setPaused(bool paused);
    void setCompact(bool compact);

Q_SIGNALS:
    void pauseToggled(bool paused);
    void startStopRequested();

private:
    void updateButtons();

    QLabel *m_title;
    CopyField *m_address;
    QPushButton *m_theme;
    QPushButton *m_pause;
    QPushButton *m_startStop;
    ServerState m_state;
    bool m_paused = false;
    bool m_compact = false;
};

}
