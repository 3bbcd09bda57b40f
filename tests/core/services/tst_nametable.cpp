// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/nametable.h"

#include <QTest>

using namespace farol;

class TestNameTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachNameOneNumber();
    void givesLongNamesNoPlace();
    void hasALimit();
};

void TestNameTable::givesEachNameOneNumber()
{
    NameTable names;

    const auto chat = names.intern("chat");
    const auto empty = names.intern("");

    QVERIFY(chat != NameTable::Unlisted);
    QCOMPARE(names.intern("other") == chat, false);
    QCOMPARE(names.intern("chat"), chat);
    QCOMPARE(names.name(chat), "chat");
    QCOMPARE(names.intern(""), empty);
}

void TestNameTable::givesLongNamesNoPlace()
{
    NameTable names;

    QCOMPARE(names.intern(QByteArray(NameTable::MaxNameBytes + 1, 'x')), NameTable::Unlisted);
    QVERIFY(names.intern(QByteArray(NameTable::MaxNameBytes, 'x')) != NameTable::Unlisted);
}

void TestNameTable::hasALimit()
{
    NameTable names;

    for (NameId i = 0; i + 1 < NameTable::MaxNames; ++i)
        QVERIFY(names.intern(QByteArray::number(i)) != NameTable::Unlisted);

    QCOMPARE(names.intern("one more"), NameTable::Unlisted);
    QCOMPARE(names.name(NameTable::Unlisted), QByteArrayLiteral("…"));
    QCOMPARE(names.name(names.intern("7")), "7");
}

QTEST_GUILESS_MAIN(TestNameTable)
#include "tst_nametable.moc"
