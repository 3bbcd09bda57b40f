// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/outputqueue.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

#include <sys/uio.h>

using namespace farol;

class TestOutputQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesBuffers();
    void ignoresEmptyParts();
    void describesAtMostWhatFits();
    void keepsTheStreamWhateverIsConsumed();
};

void TestOutputQueue::sharesBuffers()
{
    const QByteArray buffer = "headpayload";
    OutputQueue queue;

    queue.append(buffer, 4);

    QCOMPARE(queue.bytes(), 7);
    QVERIFY(queue.isSingle());
    QCOMPARE(queue.front(), "payload");
    QCOMPARE(
        static_cast<const void *>(queue.front().data()), static_cast<const void *>(buffer.constData() + 4));
}

void TestOutputQueue::ignoresEmptyParts()
{
    OutputQueue queue;

    queue.append("abc", 3);
    queue.append({}, 0);

    QVERIFY(queue.isEmpty());
}

void TestOutputQueue::describesAtMostWhatFits()
{
    OutputQueue queue;
    for (const QByteArray part : { "one", "two", "three" })
        queue.append(part, 0);
    std::array<iovec, 2> vectors;
    qint64 bytes = 0;

    const auto count = queue.describe(vectors, bytes);

    QCOMPARE(count, 2u);
    QCOMPARE(bytes, 6);
    QCOMPARE(QByteArrayView(static_cast<char *>(vectors[1].iov_base), qsizetype(vectors[1].iov_len)), "two");
}

void TestOutputQueue::keepsTheStreamWhateverIsConsumed()
{
    QRandomGenerator random(1);
    OutputQueue queue;
    QByteArray expected;
    for (int round = 0; round < 2000; ++round) {
        const QByteArray part(random.bounded(1, 20), char('a' + round % 26));
        queue.append(part, 0);
        expected += part;
        const auto consumed = random.bounded(int(qMin<qint64>(queue.bytes(), 18)) + 1);
        queue.consume(consumed);
        expected.remove(0, consumed);

        QCOMPARE(queue.bytes(), expected.size());
        QByteArray copy(queue.bytes(), '\0');
        if (!copy.isEmpty())
            queue.copyTo(copy.data());
        QCOMPARE(copy, expected);
    }

    queue.consume(queue.bytes());
    QVERIFY(queue.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutputQueue)
#include "tst_outputqueue.moc"
