// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/enginequery.h"

#include <QTest>

#include <optional>

using namespace farol;

class TestEngineQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsProtocolKeys_data();
    void readsProtocolKeys();
    void tellsAbsentFromEmpty();
    void treatsAnEmptySidAsNone();
    void viewsPlainValuesInPlace();
    void listsAllPairsDecoded();
    void keepsBrokenEscapes_data();
    void keepsBrokenEscapes();
    void survivesCopying();
};

void TestEngineQuery::readsProtocolKeys_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QByteArray>("sid");

    const QByteArray none;
    QTest::newRow("handshake") << QByteArray("EIO=4&transport=polling&t=N1") << QByteArray("4")
                               << QByteArray("polling") << none;
    QTest::newRow("session") << QByteArray("EIO=4&transport=websocket&sid=a_-1") << QByteArray("4")
                             << QByteArray("websocket") << QByteArray("a_-1");
    QTest::newRow("other order") << QByteArray("sid=x&transport=polling&EIO=4") << QByteArray("4")
                                 << QByteArray("polling") << QByteArray("x");
    QTest::newRow("first of repeated") << QByteArray("EIO=4&EIO=3&transport=polling&transport=x&sid=a&sid=b")
                                       << QByteArray("4") << QByteArray("polling") << QByteArray("a");
    QTest::newRow("empty first of repeated") << QByteArray("sid=&sid=b") << none << none << none;
    QTest::newRow("escaped value") << QByteArray("EIO=%34&transport=pol%6cing") << QByteArray("4")
                                   << QByteArray("polling") << none;
    QTest::newRow("escaped key") << QByteArray("%45IO=4&s%69d=x") << QByteArray("4") << none
                                 << QByteArray("x");
    QTest::newRow("other case") << QByteArray("eio=4&Transport=polling&SID=x") << none << none << none;
    QTest::newRow("value with equals") << QByteArray("sid=a=b") << none << none << QByteArray("a=b");
    QTest::newRow("empty pairs") << QByteArray("&&EIO=4&") << QByteArray("4") << none << none;
    QTest::newRow("nothing") << none << none << none << none;
    QTest::newRow("prototype") << QByteArray("transport=__proto__&EIO=4") << QByteArray("4")
                               << QByteArray("__proto__") << none;
}

void TestEngineQuery::readsProtocolKeys()
{
    QFETCH(QByteArray, query);

    const EngineQuery read(query);

    QTEST(read.protocol().toByteArray(), "protocol");
    QTEST(read.transport().toByteArray(), "transport");
    QTEST(read.sid().toByteArray(), "sid");
}

void TestEngineQuery::tellsAbsentFromEmpty()
{
    QVERIFY(EngineQuery("transport=polling").protocol().isNull());
    QVERIFY(!EngineQuery("EIO=").protocol().isNull());
    QVERIFY(!EngineQuery("EIO").protocol().isNull());
}

void TestEngineQuery::treatsAnEmptySidAsNone()
{
    QVERIFY(!EngineQuery("EIO=4&sid=").hasSid());
    QVERIFY(!EngineQuery("EIO=4").hasSid());
    QVERIFY(EngineQuery("sid=x").hasSid());
}

void TestEngineQuery::viewsPlainValuesInPlace()
{
    const QByteArray query("sid=abc");

    QCOMPARE(EngineQuery(query).sid().data(), query.constData() + 4);
}

void TestEngineQuery::listsAllPairsDecoded()
{
    const EngineQuery query("EIO=4&name=J%C3%B6rg+S&a=1&a=2&flag&=x&&e=%3D%26");

    const QList<EngineQuery::Pair> expected{ { "EIO", "4" }, { "name", "J\xc3\xb6rg S" }, { "a", "1" },
        { "a", "2" }, { "flag", "" }, { "", "x" }, { "e", "=&" } };
    QCOMPARE(query.pairs(), expected);
}

void TestEngineQuery::keepsBrokenEscapes_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");

    QTest::newRow("lone percent") << QByteArray("%") << QByteArray("%");
    QTest::newRow("one digit") << QByteArray("%4") << QByteArray("%4");
    QTest::newRow("no digits") << QByteArray("%zz1") << QByteArray("%zz1");
    QTest::newRow("half digits") << QByteArray("%4z") << QByteArray("%4z");
    QTest::newRow("percent percent") << QByteArray("%%41") << QByteArray("%A");
    QTest::newRow("NUL") << QByteArray("%00") << QByteArray("\0", 1);
    QTest::newRow("at the end") << QByteArray("a%2B") << QByteArray("a+");
}

void TestEngineQuery::keepsBrokenEscapes()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, decoded);
    const QByteArray query = "x=" + encoded;

    QCOMPARE(EngineQuery(query).pairs().first().second, decoded);
}

void TestEngineQuery::survivesCopying()
{
    std::optional<EngineQuery> original(std::in_place, "sid=a%20b");
    const EngineQuery copy(*original);
    original.reset();

    QCOMPARE(copy.sid().toByteArray(), QByteArray("a b"));
}

QTEST_GUILESS_MAIN(TestEngineQuery)
#include "tst_enginequery.moc"
