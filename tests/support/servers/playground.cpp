// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/testprogram.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace farol;

// A server that official clients play with in the conformance tests, written as a user of the
// C++ API would write it: namespaces "/", "/custom" and "/guarded", which wants {"token":"right"}.

namespace {

QJsonObject describe(const Socket &socket)
{
    QJsonObject query;
    for (const auto &[name, value] : socket.handshake().query().queryItems(QUrl::FullyDecoded))
        query.insert(name, value);
    return { { QLatin1String("nsp"), QString::fromUtf8(socket.nsp().name()) },
        { QLatin1String("auth"), socket.handshake().authObject() }, { QLatin1String("query"), query } };
}

void serveEchoes(Socket &socket)
{
    socket.on("echo", [&](const EventArguments &arguments) { socket.emit("echo", arguments); });
    socket.on("echo-ack", [](const EventArguments &arguments, const Ack &ack) { ack(arguments); });
    socket.on("ask-me", [&](const EventArguments &arguments) {
        const auto tell = [&](const AckResult &answer) {
            if (answer)
                socket.emit("answered", *answer);
        };
        socket.emitWithAck("question", tell, arguments);
    });
    socket.on("who", [&](const EventArguments &, const Ack &ack) { ack(describe(socket)); });
    socket.on("kick-me", [&](const EventArguments &) { socket.disconnect(); });
}

void serveRooms(Socket &socket)
{
    socket.on("join", [&](const EventArguments &arguments, const Ack &ack) {
        ack(socket.join(arguments.at(0).toString()));
    });
    socket.on("leave", [&](const EventArguments &arguments, const Ack &ack) {
        socket.leave(arguments.at(0).toString());
        ack(true);
    });
    socket.on("to-room", [&](const EventArguments &arguments, const Ack &ack) {
        socket.to(arguments.at(0).toString()).emit("room-message", arguments.sliced(1));
        ack(true);
    });
    socket.on("broadcast", [&](const EventArguments &arguments, const Ack &ack) {
        socket.broadcast().emit("broadcast", arguments);
        ack(true);
    });
}

void serve(SocketNamespace &nsp)
{
    nsp.onConnection([](Socket &socket) {
        serveEchoes(socket);
        serveRooms(socket);
    });
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    EmbeddedServer server;
    auto &io = server.io();
    for (const auto *const name : { "/", "/custom", "/guarded" })
        serve(io.of(name));
    io.of("/guarded").use([](Socket &socket, const Next &next) {
        if (socket.handshake().authObject().value(QLatin1String("token")) == QLatin1String("right"))
            next();
        else
            next(MiddlewareError{
                QStringLiteral("not authorized"), QJsonObject{ { QLatin1String("code"), 401 } } });
    });
    return serveUntilTerminated(server);
}
