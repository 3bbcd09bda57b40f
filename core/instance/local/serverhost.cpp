// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/local/serverhost.h"

#include "core/instance/portholder.h"

#include <QThread>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

QHostAddress addressOf(const ServerSettings &settings)
{
    const auto text = settings.text("address");
    return text == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
}

StartError startError(ListenError error)
{
    switch (error) {
    case ListenError::AddressInUse:
        return StartError::AddressInUse;
    case ListenError::AddressNotAvailable:
        return StartError::AddressNotAvailable;
    case ListenError::PermissionDenied:
        return StartError::PermissionDenied;
    case ListenError::Other:
        break;
    }
    return StartError::Other;
}

}

ServerHost::ServerHost(const ServerSettings &settings, std::shared_ptr<WatchLink> link)
    : m_settings(settings)
    , m_link(std::move(link))
{
}

ServerHost::~ServerHost()
{
    // The parts end in the thread that owns them; see onDrained().
    Q_ASSERT(!m_parts);
}

void ServerHost::start(std::optional<quint16> port)
{
    if (m_parts)
        return;

    ServerState state;
    state.run = RunState::Starting;
    state.address = m_settings.text("address");
    state.port = port.value_or(quint16(m_settings.number("port")));
    setState(state);

    const auto address = addressOf(m_settings);
    ServerSink &sink = *this;
    m_parts = std::make_unique<ServerParts>(m_settings, *m_link, sink);
    const auto listening = address.isNull() ? Result<quint16, ListenFailure>(
                               Failure(ListenFailure{ ListenError::AddressNotAvailable, "not an address" }))
                                            : m_parts->listen(address, state.port);
    if (listening)
        onListening(*listening);
    else
        onListenFailed(listening.error(), address, state.port);
}

void ServerHost::onListening(quint16 port)
{
    auto state = m_state;
    state.run = RunState::Running;
    state.port = port;
    state.startedAtMs = m_parts->clock().wallMilliseconds();
    m_parts->log().note(LogLevel::Info, u"started"_s, u"%1 port %2"_s.arg(state.address).arg(port));
    if (m_rowsWanted)
        m_parts->collector().requestSnapshot();
    setState(state);
}

void ServerHost::onListenFailed(const ListenFailure &failure, const QHostAddress &address, quint16 port)
{
    m_parts.reset();
    auto state = m_state;
    state.run = RunState::Failed;
    state.error = startError(failure.error);
    state.errorDetail = QString::fromUtf8(failure.text);
    if (state.error == StartError::AddressInUse) {
        const auto holder = portHolder(port);
        if (!holder.isEmpty())
            state.errorDetail = u"held by %1"_s.arg(holder);
        state.nextFreePort = nextFreePort(address, port);
    }
    setState(state);
}

void ServerHost::stop()
{
    if (m_state.run != RunState::Running)
        return;

    auto state = m_state;
    state.run = RunState::Stopping;
    setState(state);
    // Called from inside the engine, which must not be destroyed there.
    m_parts->shutDown(
        DrainTime, [this] { QMetaObject::invokeMethod(this, &ServerHost::onDrained, Qt::QueuedConnection); });
}

void ServerHost::onDrained()
{
    m_parts->log().note(LogLevel::Info, u"stopped"_s, {});
    m_parts->collector().flushLog();
    m_parts.reset();
    ServerState state;
    state.address = m_state.address;
    state.port = m_state.port;
    setState(state);
    if (m_rowsWanted) {
        // Nobody is there any more.
        Q_EMIT clientsCollected({ .snapshot = true, .updated = {}, .removed = {} });
        Q_EMIT roomsCollected({ .snapshot = true, .updated = {}, .removed = {} });
    }
    if (m_quits)
        thread()->quit();
}

void ServerHost::stopAndQuit()
{
    m_quits = true;
    stop();
    if (!m_parts)
        thread()->quit();
}

void ServerHost::requestSnapshot()
{
    m_rowsWanted = true;
    if (m_parts)
        m_parts->collector().requestSnapshot();
}

void ServerHost::send(const NotificationRequest &request)
{
    if (m_state.run == RunState::Running) {
        TurnScope turn(m_parts->turn());
        return m_parts->notifications().send(request);
    }
    DeliveryReport report;
    report.ticket = request.ticket;
    report.request = request;
    report.error = SendError::NotRunning;
    report.closed = true;
    Q_EMIT reportMade(report);
}

void ServerHost::command(const std::function<void(Server &)> &order)
{
    if (!m_parts)
        return;
    TurnScope turn(m_parts->turn());
    order(m_parts->io());
}

void ServerHost::setState(const ServerState &state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

}
