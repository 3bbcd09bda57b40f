// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/serverstack.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>

namespace farol {

ServerStack::ServerStack()
    : runtime{ m_clock, m_timers, m_turn, m_ids, *this }
    , m_driver(std::make_unique<WheelDriver>(runtime))
{
}

ServerStack::~ServerStack() = default;

void ServerStack::refused(const Refusal &refusal)
{
    qCDebug(logNet) << refusal.reason << refusal.peer << refusal.detail;
}

void ServerStack::serve(HttpHandler &handler, quint16 port)
{
    m_http = std::make_unique<HttpServer>(
        runtime, handler, HttpServerConfig{ .maxConnections = 100'000, .maxConnectionsPerAddress = 100'000 });
    m_listener = std::make_unique<EpollListener>(m_loop, runtime, *m_http);
    const auto listening = m_listener->listen(QHostAddress::LocalHost, port);
    if (!listening) {
        std::fprintf(stderr, "cannot listen on port %u: %s\n", port, listening.error().text.constData());
        std::exit(1);
    }
    std::printf("listening on http://127.0.0.1:%u\n", *listening);
    std::fflush(stdout);
}

void ServerStack::stop()
{
    m_listener->stop();
    m_http->closeConnections();
}

quint16 portArgument(const QStringList &arguments)
{
    const auto at = arguments.indexOf(QLatin1String("--port"));
    return at < 0 ? 0 : arguments.value(at + 1).toUShort();
}

void onTermination(std::function<void()> quit)
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    sigprocmask(SIG_BLOCK, &signalSet, nullptr);
    auto *const notifier = new QSocketNotifier(
        signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK), QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier, quit = std::move(quit)] {
        notifier->setEnabled(false);
        quit();
    });
}

}
