// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/parsing/requesttarget.h"

#include <QTest>

using namespace farol;

class TestRequestTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTargets_data();
    void readsTargets();
    void refusesWhatOnlyAProxyAnswers();
};

void TestRequestTarget::readsTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("originForm");
    QTest::addColumn<QByteArray>("authority");

    QTest::newRow("path") << QByteArray("/a?b") << QByteArray("/a?b") << QByteArray();
    QTest::newRow("two slashes") << QByteArray("//a/b") << QByteArray("//a/b") << QByteArray();
    QTest::newRow("absolute") << QByteArray("http://h:1/a?b") << QByteArray("/a?b") << QByteArray("h:1");
    QTest::newRow("secure") << QByteArray("HTTPS://h/") << QByteArray("/") << QByteArray("h");
    QTest::newRow("no path") << QByteArray("http://h") << QByteArray("/") << QByteArray("h");
    QTest::newRow("only a query") << QByteArray("http://h?b") << QByteArray("/?b") << QByteArray("h");
    QTest::newRow("address later") << QByteArray("/http://h") << QByteArray("/http://h") << QByteArray();
    QTest::newRow("at sign in path") << QByteArray("http://h/@") << QByteArray("/@") << QByteArray("h");
}

void TestRequestTarget::readsTargets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, originForm);
    QFETCH(QByteArray, authority);

    const auto read = readTarget("GET", target);

    QVERIFY(read.has_value());
    QCOMPARE(read->originForm, originForm);
    QCOMPARE(read->authority, authority);
    QCOMPARE(read->authority.isNull(), authority.isNull());
}

void TestRequestTarget::refusesWhatOnlyAProxyAnswers()
{
    QVERIFY(readTarget("OPTIONS", "*"));
    QVERIFY(!readTarget("GET", "*"));
    QVERIFY(!readTarget("CONNECT", "h:80"));
    QVERIFY(!readTarget("GET", "ftp://h/"));
    QVERIFY(!readTarget("GET", "http://"));
    QVERIFY(!readTarget("GET", "http:///a"));
    QVERIFY(!readTarget("GET", "http://u:p@h/"));
    QVERIFY(!readTarget("GET", "a"));
    QVERIFY(!readTarget("GET", ""));
}

QTEST_GUILESS_MAIN(TestRequestTarget)
#include "tst_requesttarget.moc"
