// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8name.h"

#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

class TestUtf8Name final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansTheSameHoweverWritten();
    void passesForBytes();
    void sharesBytes();
    void sharesLiteralsButNotBuffers();
};

namespace {

QByteArray bytesOf(const RoomName &room)
{
    return room.bytes();
}

}

void TestUtf8Name::meansTheSameHoweverWritten()
{
    const QByteArray expected("caf\u00e9");

    QCOMPARE(bytesOf("caf\u00e9"), expected);
    QCOMPARE(bytesOf(expected), expected);
    QCOMPARE(bytesOf(u"caf\u00e9"_s), expected);
    QVERIFY(bytesOf("").isEmpty());
}

void TestUtf8Name::passesForBytes()
{
    const EventName name("message");
    const QByteArray &bytes = name;

    QCOMPARE(bytes, QByteArray("message"));
}

void TestUtf8Name::sharesBytes()
{
    const QByteArray bytes("message");

    QCOMPARE(EventName(bytes).bytes().constData(), bytes.constData());
}

void TestUtf8Name::sharesLiteralsButNotBuffers()
{
    const auto *const literal = "message";
    QCOMPARE(EventName(literal).bytes().constData(), EventName(literal).bytes().constData());

    char buffer[] = "first";
    QCOMPARE(bytesOf(buffer), QByteArray("first"));
    buffer[0] = 'F';
    QCOMPARE(bytesOf(buffer), QByteArray("First"));
}

QTEST_GUILESS_MAIN(TestUtf8Name)
#include "tst_utf8name.moc"
