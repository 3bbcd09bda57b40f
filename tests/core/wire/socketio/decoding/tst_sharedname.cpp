// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/socketio/decoding/sharedname.h"

#include <QTest>

using namespace farol;

class TestSharedName final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesEqualNames();
    void copiesLongNames();
    void staysRightWhenPlacesAreReused();
};

void TestSharedName::sharesEqualNames()
{
    const QByteArray written("message");

    const auto first = sharedName(written);
    const auto second = sharedName(QByteArray("mess") + "age");

    QCOMPARE(first, written);
    QVERIFY(first.constData() != written.constData());
    QCOMPARE(first.constData(), second.constData());
}

void TestSharedName::copiesLongNames()
{
    const QByteArray name(65, 'x');

    QCOMPARE(sharedName(name), name);
    QVERIFY(sharedName(name).constData() != sharedName(name).constData());
}

void TestSharedName::staysRightWhenPlacesAreReused()
{
    for (int i = 0; i < 10'000; ++i) {
        const auto name = "name" + QByteArray::number(i % 1000);
        QCOMPARE(sharedName(name), name);
    }
    QVERIFY(sharedName("").isEmpty());
}

QTEST_GUILESS_MAIN(TestSharedName)
#include "tst_sharedname.moc"
