// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/asciitext.h"

#include <QByteArray>
#include <QTest>

using namespace farol;

class TestAsciiText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesInAnyCase();
    void knowsTokens();
    void trimsSpacesAndTabsOnly();
};

void TestAsciiText::comparesInAnyCase()
{
    QVERIFY(isSameWord("Host", "hOST"));
    QVERIFY(isSameWord("", QByteArrayView()));
    QVERIFY(!isSameWord("Host", "Hos"));
    QVERIFY(!isSameWord("Host", "Hosts"));
    QVERIFY(!isSameWord(QByteArray("a\0b", 3), QByteArray("a\0bc", 4)));
}

void TestAsciiText::knowsTokens()
{
    const QByteArray marks = "!#$%&'*+-.^_`|~";
    for (int c = 0; c < 256; ++c) {
        const bool isLetterOrDigit
            = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        QCOMPARE(isTokenChar(char(c)), isLetterOrDigit || (c != 0 && marks.contains(char(c))));
    }
    QVERIFY(isToken("Sec-WebSocket-Key"));
    QVERIFY(!isToken(""));
    QVERIFY(!isToken("two words"));
}

void TestAsciiText::trimsSpacesAndTabsOnly()
{
    QCOMPARE(withoutSpaceAround(" \ta b\t "), "a b");
    QCOMPARE(withoutSpaceAround("\ra\n"), "\ra\n");
    QVERIFY(withoutSpaceAround(" \t ").isEmpty());
}

QTEST_GUILESS_MAIN(TestAsciiText)
#include "tst_asciitext.moc"
