// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/address.h"
#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/format/shortid.h"
#include "ui/format/times.h"
#include "ui/format/words.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace farol;
using namespace Qt::StringLiterals;

/// Numbers, sizes and times as people read them.
class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsByLocale();
    void showsSigns();
    void picksByteUnit_data();
    void picksByteUnit();
    void shortensRates_data();
    void shortensRates();
    void saysHowLong_data();
    void saysHowLong();
    void saysLatency_data();
    void saysLatency();
    void shortensIds();
    void writesAddresses();
    void saysWhyStartFailed();
};

void TestFormats::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestFormats::groupsByLocale()
{
    QCOMPARE(formatNumber(12408), u"12,408"_s);
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    QCOMPARE(formatNumber(12408), u"12.408"_s);
    QCOMPARE(formatBytes(98'714), u"96,4 KiB"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(formatNumber(12408), u"12,408"_s);
}

void TestFormats::showsSigns()
{
    QCOMPARE(formatSigned(12), u"+12"_s);
    QCOMPARE(formatSigned(-1), u"\u22121"_s);
    QCOMPARE(formatSigned(0), u"0"_s);
    QCOMPARE(formatSignedPercent(4.12), u"+4.1 %"_s);
    QCOMPARE(formatSignedPercent(-0.04), u"0.0 %"_s);
}

void TestFormats::picksByteUnit_data()
{
    QTest::addColumn<double>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << 0.0 << u"0 B"_s;
    QTest::newRow("bytes") << 1023.0 << u"1,023 B"_s;
    QTest::newRow("one KiB") << 1024.0 << u"1.0 KiB"_s;
    QTest::newRow("rounds up to the next unit") << 1024.0 * 1023.9 << u"1.0 MiB"_s;
    QTest::newRow("hundreds have no decimal") << 318.0 * 1024 * 1024 << u"318 MiB"_s;
    QTest::newRow("largest unit") << 5000.0 * std::pow(1024.0, 4) << u"5,000 TiB"_s;
}

void TestFormats::picksByteUnit()
{
    QFETCH(double, bytes);
    QFETCH(QString, text);

    QCOMPARE(formatBytes(bytes), text);
}

void TestFormats::shortensRates_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("fraction") << 0.44 << u"0.4"_s;
    QTest::newRow("whole") << 3.0 << u"3"_s;
    QTest::newRow("ten and more") << 12.4 << u"12"_s;
    QTest::newRow("thousands") << 1284.3 << u"1,284"_s;
}

void TestFormats::shortensRates()
{
    QFETCH(double, rate);
    QFETCH(QString, text);

    QCOMPARE(formatRate(rate), text);
}

void TestFormats::saysHowLong_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");

    QTest::newRow("clock set back") << qint64(-5) << u"0 s"_s << u"0 s"_s;
    QTest::newRow("seconds") << qint64(14'900) << u"14 s"_s << u"14 s"_s;
    QTest::newRow("minutes") << qint64(600'000) << u"0:10"_s << u"10 min"_s;
    QTest::newRow("hours") << qint64(20'460'000) << u"5:41"_s << u"5 h 41 min"_s;
    QTest::newRow("days") << qint64(273'600'000) << u"3 d 4 h"_s << u"3 d 4 h"_s;
}

void TestFormats::saysHowLong()
{
    QFETCH(qint64, ms);
    QFETCH(QString, column);
    QFETCH(QString, words);

    QCOMPARE(formatSince(ms), column);
    QCOMPARE(formatDuration(ms), words);
}

void TestFormats::saysLatency_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");

    QTest::newRow("unknown") << qint64(-1) << u"\u2013"_s;
    QTest::newRow("below a millisecond") << qint64(412) << u"0.4 ms"_s;
    QTest::newRow("whole") << qint64(5'000) << u"5 ms"_s;
    QTest::newRow("tens") << qint64(18'400) << u"18 ms"_s;
    QTest::newRow("seconds") << qint64(1'240'000) << u"1.2 s"_s;
}

void TestFormats::saysLatency()
{
    QFETCH(qint64, us);
    QFETCH(QString, text);

    QCOMPARE(formatLatencyUs(us), text);
}

void TestFormats::shortensIds()
{
    QCOMPARE(shortId("Zk3fX9aQ2LdV"), u"Zk3fX9aQ\u2026"_s);
    QCOMPARE(shortId("123456789"), u"123456789"_s);
    QCOMPARE(clientLabel({}, "abc"), u"abc"_s);
    QCOMPARE(clientLabel(u"ana"_s, "abc"), u"ana"_s);
}

void TestFormats::writesAddresses()
{
    ServerState state;
    QCOMPARE(addressText(state), QString());
    state.address = u"::1"_s;
    state.port = 5000;
    QCOMPARE(addressText(state), u"[::1]:5000"_s);
    state.address = u"0.0.0.0"_s;
    QCOMPARE(addressUrl(state), u"http://localhost:5000"_s);
}

void TestFormats::saysWhyStartFailed()
{
    ServerState state;
    QCOMPARE(sentenceFor(state), QString());
    state.error = StartError::AddressInUse;
    state.port = 5000;
    QCOMPARE(sentenceFor(state), u"Port 5000 is in use by another program."_s);
    QCOMPARE(reasonInWords(u"made up"_s), u"made up"_s);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
