// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/testprogram.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/signalfd.h>

namespace farol {

quint16 portArgument()
{
    const auto arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(QLatin1String("--port"));
    return at < 0 ? 0 : arguments.value(at + 1).toUShort();
}

void announce(const Result<quint16, ListenFailure> &listening)
{
    if (!listening) {
        std::fprintf(stderr, "cannot listen: %s\n", listening.error().text.constData());
        std::exit(1);
    }
    std::printf("listening on http://127.0.0.1:%u\n", *listening);
    std::fflush(stdout);
}

void onTermination(std::function<void()> stop)
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    sigprocmask(SIG_BLOCK, &signalSet, nullptr);
    auto *const notifier = new QSocketNotifier(
        signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK), QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier, stop = std::move(stop)] {
        notifier->setEnabled(false);
        stop();
    });
}

int serveUntilTerminated(EmbeddedServer &server)
{
    announce(server.listen(QHostAddress::LocalHost, portArgument()));
    onTermination([&] { server.shutDown(std::chrono::seconds(1), [] { QCoreApplication::quit(); }); });
    return QCoreApplication::exec();
}

}
