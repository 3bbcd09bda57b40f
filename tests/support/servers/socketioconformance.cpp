// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/testprogram.h"

#include <QCoreApplication>

using namespace farol;
using namespace std::chrono_literals;

// The server under test of the Socket.IO v5 suite: "/" greets, echoes and acknowledges, "/custom" greets.

namespace {

EmbeddedServer::Config suiteConfig()
{
    EmbeddedServer::Config config;
    config.engine.pingInterval = 300ms;
    config.engine.pingTimeout = 200ms;
    config.engine.maxHttpBufferSize = 1'000'000;
    config.engine.cors.enabled = true;
    config.engine.cors.anyOrigin = true;
    config.io.connectTimeout = 1000ms;
    return config;
}

void greet(Socket &socket)
{
    socket.emit("auth", socket.handshake().auth());
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    EmbeddedServer server(suiteConfig());
    server.io().of("/custom").onConnection(greet);
    server.io().onConnection([](Socket &socket) {
        greet(socket);
        socket.on("message", [&](const EventArguments &args) { socket.emit("message-back", args); });
        socket.on("message-with-ack", [](const EventArguments &args, const Ack &ack) { ack(args); });
    });
    return serveUntilTerminated(server);
}
