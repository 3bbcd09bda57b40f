// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/messageframe.h"
#include "tests/support/servers/testprogram.h"

#include <QCoreApplication>

#include <memory>
#include <unordered_map>

using namespace farol;
using namespace std::chrono_literals;

// The server under test of the Engine.IO v4 suite: echoes every message, text as text, binary as binary.

namespace {

/// Echoes one session's messages until it closes.
class Echo final : public Retired, public EngineReceiver {
public:
    Echo(EngineSession &session, std::function<void()> closed)
        : m_session(session)
        , m_closed(std::move(closed))
    {
        session.setReceiver(this);
    }

    void onEngineMessage(QByteArrayView data, MessageKind kind) override
    {
        if (kind == MessageKind::Binary)
            m_session.send(MessageFrame::copyOf(data, kind));
        else
            m_session.send(MessageFrame::copyOf('4' + data.toByteArray(), kind));
    }
    void onEngineClosed(CloseReason, const CloseDetails &) override { m_closed(); }

private:
    EngineSession &m_session;
    const std::function<void()> m_closed;
};

class EchoListener final : public EngineListener {
public:
    explicit EchoListener(Turn &turn)
        : m_turn(turn)
    {
    }

    void onSession(EngineSession &session) override
    {
        m_echoes.emplace(&session, std::make_unique<Echo>(session, [this, key = &session] {
            m_turn.retire(std::move(m_echoes.extract(key).mapped()));
        }));
    }

private:
    Turn &m_turn;
    std::unordered_map<EngineSession *, std::unique_ptr<Echo>> m_echoes;
};

class NoRefusals final : public RefusalSink {
public:
    void refused(const Refusal &) override { }
};

EngineConfig suiteConfig()
{
    EngineConfig config;
    config.path = "/engine.io/";
    config.pingInterval = 300ms;
    config.pingTimeout = 200ms;
    config.maxHttpBufferSize = 1'000'000;
    config.cors.enabled = true;
    config.cors.anyOrigin = true;
    return config;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    NoRefusals refusals;
    NetworkLoop loop(refusals);
    EchoListener echoes(loop.turn());
    EngineServer engine(loop.runtime(), suiteConfig(), echoes);
    HttpServer http(loop.runtime(), engine);
    EpollListener listener(loop.epoll(), loop.runtime(), http);
    announce(listener.listen(QHostAddress::LocalHost, portArgument()));
    onTermination([&] {
        listener.stop();
        engine.shutDown(1s, [] { QCoreApplication::quit(); });
        http.closeConnections();
    });
    return QCoreApplication::exec();
}
