// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverstate.h"

#include <QObject>

class QWidget;

namespace farol {

class Notice;
class ServerControl;
class ServerFeed;

/// Starts and stops the server for the person at the window: asks before clients are cut off, and
/// says what to do when a start failed. Thread: the desktop thread.
class ServerSwitch final : public QObject {
    Q_OBJECT

public:
    /// `banner` shows failures and is hidden with its parent; dialogs open over `window`. All outlive this object.
    ServerSwitch(ServerFeed &feed, ServerControl &control, Notice &banner, QWidget &window);

    void setClients(int clients) { m_clients = clients; }
    /// Starts a stopped server; stops a running one, after a question when clients are connected.
    void toggle();

private:
    void onStateChanged(const ServerState &state);
    void askBeforeStop();
    void startOnNextPort();

    ServerFeed &m_feed;
    ServerControl &m_control;
    Notice &m_banner;
    QWidget &m_window;
    int m_clients = 0;
};

}
