// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

using namespace farol;

/// The rules of HTTP bodies: one at a time, their size and type, and what breaking them leads to.
class TestPollingTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsOnOverlappingPost();
    void endsOnAbortedPost();
    void survivesTooLargePost();
    void endsOnOctetStream();
    void endsOnEmptyPost();
    void endsOnBodilessPostWithinAnother();
    void countsChunkedBodies();
    void takesPostsOneAfterTheOther();
    void endsOnBadBase64();
    void stopsAtTheFirstBadPacket();
    void reportsPollOverlap();
};

void TestPollingTransport::endsOnOverlappingPost()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto poll = engine.peer.poll(sid);
    engine.server.onBodyStarted(EnginePeer::head("POST", engine.peer.pollingTarget(sid)));

    const auto second = engine.peer.post(sid, "4x");

    QCOMPARE(second->status(), 400);
    QCOMPARE(poll->body(), "1");
    QCOMPARE(engine.listener.last().closed, CloseReason::TransportError);
    QVERIFY(engine.listener.last().messages.isEmpty());
    QCOMPARE(engine.runtime.refusals.count("overlapping POST"), 1);
}

void TestPollingTransport::endsOnAbortedPost()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto head = EnginePeer::head("POST", engine.peer.pollingTarget(sid), { { "Content-Length", "9" } });

    engine.server.onBodyStarted(head);
    engine.server.onBodyAborted(head);

    QCOMPARE(engine.listener.last().closed, CloseReason::TransportError);
    engine.server.onBodyAborted(head); // of a session that has gone
}

void TestPollingTransport::survivesTooLargePost()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto head
        = EnginePeer::head("POST", engine.peer.pollingTarget(sid), { { "Content-Length", "1000001" } });

    engine.server.onBodyStarted(head);
    engine.server.onBodyAborted(head);

    QVERIFY(!engine.listener.last().closed);
    QCOMPARE(engine.peer.post(sid, "4x")->body(), "ok");
    QCOMPARE(engine.server.maxBodyBytes(head), 1'000'000);
}

void TestPollingTransport::endsOnOctetStream()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    const auto push = engine.peer.request(
        "POST", engine.peer.pollingTarget(sid), "4x", { { "Content-Type", "application/octet-stream" } });

    QCOMPARE(push->status(), 400);
    QCOMPARE(push->body(), QByteArray());
    QCOMPARE(engine.listener.last().closed, CloseReason::TransportError);
    QCOMPARE(engine.runtime.refusals.lastReason(), "invalid content");
}

void TestPollingTransport::endsOnEmptyPost()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    engine.peer.post(sid, {});

    QCOMPARE(engine.listener.last().closed, CloseReason::ParseError);
}

void TestPollingTransport::endsOnBodilessPostWithinAnother()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    engine.server.onBodyStarted(EnginePeer::head("POST", engine.peer.pollingTarget(sid)));

    QCOMPARE(engine.peer.post(sid, {})->status(), 400);

    QCOMPARE(engine.listener.last().closed, CloseReason::TransportError);
}

void TestPollingTransport::countsChunkedBodies()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();
    const auto target = engine.peer.pollingTarget(sid);
    const HttpHeaders chunked{ { "Transfer-Encoding", "chunked" } };

    for (int i = 0; i < 3; ++i)
        QCOMPARE(engine.peer.request("POST", target, "4x", chunked)->body(), "ok");
    engine.server.onBodyStarted(EnginePeer::head("POST", target, chunked));
    // The same body turns out to be empty: no packet, and no overlap.
    QCOMPARE(engine.peer.request("POST", target, {}, chunked)->body(), "ok");

    QCOMPARE(engine.listener.last().closed, CloseReason::ParseError);
}

void TestPollingTransport::takesPostsOneAfterTheOther()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    for (int i = 0; i < 10; ++i)
        QCOMPARE(engine.peer.post(sid, "4x")->body(), "ok");

    QCOMPARE(engine.listener.last().messages.size(), 10);
}

void TestPollingTransport::endsOnBadBase64()
{
    EngineFixture engine;

    engine.peer.post(engine.peer.openPolling(), "bAQ!=");

    QCOMPARE(engine.listener.last().closed, CloseReason::ParseError);
}

void TestPollingTransport::stopsAtTheFirstBadPacket()
{
    EngineFixture engine;

    engine.peer.post(engine.peer.openPolling(),
        "4a\x1e"
        "9\x1e"
        "4b");

    QCOMPARE(engine.listener.last().messages, QList<QByteArray>{ "a" });
    QCOMPARE(engine.listener.last().closed, CloseReason::ParseError);
}

void TestPollingTransport::reportsPollOverlap()
{
    EngineFixture engine;
    const auto sid = engine.peer.openPolling();

    engine.peer.poll(sid);
    engine.peer.poll(sid);

    QCOMPARE(engine.runtime.refusals.lastReason(), "overlapping GET");
}

QTEST_GUILESS_MAIN(TestPollingTransport)
#include "tst_pollingtransport.moc"
