// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineserver.h"
#include "core/socketio/server.h"
#include "tests/support/servers/serverstack.h"

#include <QCoreApplication>

using namespace farol;
using namespace std::chrono_literals;

// The server under test of the Socket.IO v5 suite: "/" greets, echoes and acknowledges, "/custom" greets.

namespace {

EngineConfig suiteConfig()
{
    EngineConfig config;
    config.pingInterval = 300ms;
    config.pingTimeout = 200ms;
    config.maxHttpBufferSize = 1'000'000;
    config.cors.enabled = true;
    config.cors.anyOrigin = true;
    return config;
}

ServerConfig connectConfig()
{
    ServerConfig config;
    config.connectTimeout = 1000ms;
    return config;
}

void greet(Socket &socket)
{
    socket.emit("auth", socket.handshake().auth());
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ServerStack stack;
    Server io(stack.runtime, connectConfig());
    io.of("/custom").onConnection(greet);
    io.onConnection([](Socket &socket) {
        greet(socket);
        socket.on("message", [&](const EventArguments &args) { socket.emit("message-back", args); });
        socket.on("message-with-ack", [](const EventArguments &args, const Ack &ack) { ack(args); });
    });

    EngineServer engine(stack.runtime, suiteConfig(), io);
    stack.serve(engine, portArgument(application.arguments()));
    onTermination([&] {
        stack.stop();
        engine.shutDown(1s, [] { QCoreApplication::quit(); });
    });
    return application.exec();
}
