// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverswitch.h"

#include "core/api/servercontrol.h"
#include "core/api/serverfeed.h"
#include "ui/format/words.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/widgets/messages/notice.h"

namespace farol {

namespace {

constexpr quint16 FirstUserPort = 1024;

/// The one found free, else the next in line.
quint16 otherPort(const ServerState &state)
{
    if (state.nextFreePort != 0)
        return state.nextFreePort;
    return state.port == 65'535 ? FirstUserPort : quint16(state.port + 1);
}

}

ServerSwitch::ServerSwitch(ServerFeed &feed, ServerControl &control, Notice &banner, QWidget &window)
    : m_feed(feed)
    , m_control(control)
    , m_banner(banner)
    , m_window(window)
{
    connect(&m_feed, &ServerFeed::stateChanged, this, &ServerSwitch::onStateChanged);
    connect(&m_banner, &Notice::actionTriggered, this, &ServerSwitch::startOnNextPort);
    onStateChanged(m_feed.state());
}

void ServerSwitch::toggle()
{
    switch (m_feed.state().run) {
    case RunState::Stopped:
    case RunState::Failed:
        return m_control.start();
    case RunState::Running:
        return m_clients > 0 ? askBeforeStop() : m_control.stop();
    case RunState::Starting:
    case RunState::Stopping:
        return;
    }
}

void ServerSwitch::askBeforeStop()
{
    Confirmation ask;
    ask.question = tr("Stop the server and disconnect %n client(s)?", nullptr, m_clients);
    ask.consequence = tr("They are told that the server is shutting down. Stock clients try to connect again "
                         "until it is back.");
    ask.acceptText = tr("Stop and disconnect %n", nullptr, m_clients);
    ask.acceptIcon = QStringLiteral("stop");
    if (m_clients > TypedConfirmationAbove)
        ask.phrase = tr("stop");
    auto *dialog = new ConfirmDialog(ask, &m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this] { m_control.stop(); });
    dialog->open();
}

void ServerSwitch::onStateChanged(const ServerState &state)
{
    m_banner.parentWidget()->setVisible(state.run == RunState::Failed);
    if (state.run != RunState::Failed)
        return m_banner.showMessage(Tone::Error, {});
    QString sentence = sentenceFor(state);
    const bool detailSaid = state.error == StartError::Other || state.errorDetail.isEmpty();
    if (!detailSaid)
        sentence = QStringLiteral("%1: %2.").arg(
            sentence.endsWith(u'.') ? sentence.chopped(1) : sentence, state.errorDetail);
    const bool inUse = state.error == StartError::AddressInUse;
    m_banner.showMessage(Tone::Error, sentence, inUse ? tr("Use port %1").arg(otherPort(state)) : QString());
}

void ServerSwitch::startOnNextPort()
{
    m_control.startOnPort(otherPort(m_feed.state()));
}

}
