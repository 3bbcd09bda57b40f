// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socketio/socketiofixture.h"

#include <QTest>

/// The example everybody reads first must compile and do what it says.
class TestApiExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesLikesStarsAndDocuments();
};

void TestApiExample::servesLikesStarsAndDocuments()
{
    farol::SocketIoFixture f;
    farol::Server &io = f.io;
    int likes = 0;
    int stars = 0;
    const QString text = QStringLiteral("Once upon a time");
    const QString room = QStringLiteral("history");

    io.onConnection([&](farol::Socket &socket) {
        socket.on("likePost", [&](const farol::EventArguments &) { io.emit("updateLikes", ++likes); });
        socket.on("starPost",
            [&](const farol::EventArguments &) { socket.broadcast().emit("updateStars", ++stars); });
        socket.on("open", [&](const farol::EventArguments &args, farol::Ack ack) {
            socket.join(args.at(0).toString());
            ack(text);
        });
        socket.on("edit", [&](const farol::EventArguments &args) { socket.to(room).emit("edited", args); });
    });
    auto &writer = f.join();
    auto &reader = f.join();

    writer.text("2[\"likePost\"]");
    writer.text("2[\"starPost\"]");
    writer.text("20[\"open\",\"history\"]");
    reader.text("20[\"open\",\"history\"]");
    writer.text("2[\"edit\",{\"insert\":\"!\"}]");

    QCOMPARE(writer.take(), (QList<QByteArray>{ "42[\"updateLikes\",1]", "430[\"Once upon a time\"]" }));
    QCOMPARE(reader.take(),
        (QList<QByteArray>{ "42[\"updateLikes\",1]", "42[\"updateStars\",1]", "430[\"Once upon a time\"]",
            "42[\"edited\",{\"insert\":\"!\"}]" }));
}

QTEST_GUILESS_MAIN(TestApiExample)
#include "tst_apiexample.moc"
