// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/parsing/chunkedbody.h"

#include <QTest>

using namespace farol;

class TestChunkedBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsChunks();
    void refusesAChunkOnItsAnnouncedSize();
    void boundsExtensionsOfAllChunksTogether();
    void boundsTrailers();
};

void TestChunkedBody::joinsChunks()
{
    const QByteArray wire = "5;x=y\r\nhello\r\n1 \r\n!\r\n00\r\nA: b\r\n\r\n";
    const QByteArray more = wire + "next";

    for (qsizetype cut = 0; cut < wire.size(); ++cut) {
        ChunkedBody chunks;
        QByteArray body;
        QCOMPARE(chunks.feed(more.first(cut), body, 6), cut);
        QCOMPARE(chunks.feed(more.sliced(cut), body, 6), wire.size() - cut);
        QVERIFY(chunks.isComplete());
        QCOMPARE(body, "hello!");
    }
}

void TestChunkedBody::refusesAChunkOnItsAnnouncedSize()
{
    ChunkedBody chunks;
    QByteArray body;

    chunks.feed("5\r\nhello\r\n6", body, 10);

    QVERIFY(chunks.error() == RequestError::BodyTooLarge);
    QCOMPARE(body, "hello");
}

void TestChunkedBody::boundsExtensionsOfAllChunksTogether()
{
    ChunkedBody chunks;
    QByteArray body;
    const QByteArray chunk = "1;" + QByteArray(1000, 'x') + "\r\n.\r\n";

    chunks.feed(chunk.repeated(16), body, 1'000'000);
    QVERIFY(!chunks.error());
    chunks.feed(chunk, body, 1'000'000);

    QVERIFY(chunks.error() == RequestError::BodyTooLarge);
    QCOMPARE(body.size(), 16);
}

void TestChunkedBody::boundsTrailers()
{
    ChunkedBody many;
    ChunkedBody large;
    QByteArray body;

    many.feed("0\r\n" + QByteArray("A:\r\n").repeated(ChunkedBody::MaxTrailers) + 'A', body, 0);
    large.feed("0\r\nA:" + QByteArray(ChunkedBody::MaxTrailerBytes, 'x'), body, 0);

    QVERIFY(many.error() == RequestError::HeadTooLarge);
    QVERIFY(large.error() == RequestError::HeadTooLarge);
}

QTEST_GUILESS_MAIN(TestChunkedBody)
#include "tst_chunkedbody.moc"
