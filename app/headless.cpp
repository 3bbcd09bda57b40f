// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/stopsignals.h"
#include "core/api/servercontrol.h"
#include "core/api/serverfeed.h"
#include "core/instance/serverinstance.h"

#include <QCoreApplication>
#include <QTextStream>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &address)
{
    return address == "localhost"_L1 || address == "::1"_L1 || address.startsWith(u"127."_s);
}

QString urlOf(const ServerState &state)
{
    const auto host = state.address.contains(u':') ? u'[' + state.address + u']' : state.address;
    return u"http://%1:%2"_s.arg(host).arg(state.port);
}

QString failureText(const ServerState &state)
{
    switch (state.error) {
    case StartError::AddressInUse: {
        auto text = u"port %1 is in use"_s.arg(state.port);
        if (!state.errorDetail.isEmpty())
            text += u", "_s + state.errorDetail;
        if (state.nextFreePort > 0)
            text += u"; --port %1 is free"_s.arg(state.nextFreePort);
        return text;
    }
    case StartError::AddressNotAvailable:
        return u"%1 is not an address of this computer"_s.arg(state.address);
    case StartError::PermissionDenied:
        return u"no permission to listen on port %1"_s.arg(state.port);
    case StartError::None:
    case StartError::Other:
        break;
    }
    return u"cannot listen on %1: %2"_s.arg(urlOf(state), state.errorDetail);
}

void onState(const ServerState &state)
{
    if (state.run == RunState::Running) {
        if (!isLoopback(state.address))
            QTextStream(stderr) << "farol: warning: other computers can reach " << state.address << '\n';
        QTextStream(stdout) << "listening on " << urlOf(state) << Qt::endl;
    }
    if (state.run == RunState::Failed) {
        QTextStream(stderr) << "farol: " << failureText(state) << Qt::endl;
        QCoreApplication::exit(1);
    }
}

}

int runHeadless(int argc, char *argv[], const CommandLine &commandLine, const ServerSettings &settings)
{
    if (commandLine.simulatedClients) {
        QTextStream(stderr) << "farol: --simulate needs a window\n";
        return 2;
    }
    QCoreApplication application(argc, argv);
    StopSignals signalWatch;
    ServerInstance instance(settings);
    QObject::connect(&signalWatch, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    QObject::connect(&instance.feed(), &ServerFeed::stateChanged, &application, onState);
    instance.control().start();
    // The instance says goodbye to clients when it is destroyed.
    return QCoreApplication::exec();
}

}
