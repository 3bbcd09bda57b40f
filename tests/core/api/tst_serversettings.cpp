// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/serversettings.h"

#include <QSet>
#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

class TestServerSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDefaultIsValidAndKeptAsWritten();
    void everyKeyIsThereOnceAndExplained();
    void readsTexts_data();
    void readsTexts();
    void refusesTexts_data();
    void refusesTexts();
    void refusesUnknownKeys();
    void strongerSourcesWin();
    void equalSourcesReplace();
    void refusedTextLeavesTheValue();
    void readsTypedValues();
    void makesNamesForEverySource_data();
    void makesNamesForEverySource();
};

void TestServerSettings::everyDefaultIsValidAndKeptAsWritten()
{
    ServerSettings settings;

    for (const auto &setting : settingTable()) {
        const auto text = QString::fromLatin1(setting.defaultText);

        const auto error = settings.set(QString::fromLatin1(setting.key), text, SettingSource::CommandLine);

        QVERIFY2(error.reason.isNull(), setting.key);
        QCOMPARE(settings.text(setting.key), text);
    }
}

void TestServerSettings::everyKeyIsThereOnceAndExplained()
{
    QSet<QString> seen;

    for (const auto &setting : settingTable()) {
        const auto name = commandLineName(setting);
        QVERIFY2(!seen.contains(name), setting.key);
        seen.insert(name);
        QVERIFY2(QByteArray(setting.help).endsWith('.'), setting.key);
        QVERIFY2(setting.minimum <= setting.maximum, setting.key);
        QCOMPARE(findSetting(QString::fromLatin1(setting.key)), &setting);
    }
}

void TestServerSettings::readsTexts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");

    QTest::newRow("number") << u"port"_s << u"8080"_s << u"8080"_s;
    QTest::newRow("lowest") << u"port"_s << u"0"_s << u"0"_s;
    QTest::newRow("highest") << u"port"_s << u"65535"_s << u"65535"_s;
    QTest::newRow("spaces around") << u"port"_s << u" 80 "_s << u"80"_s;
    QTest::newRow("milliseconds") << u"pingInterval"_s << u"1500"_s << u"1500"_s;
    QTest::newRow("milliseconds named") << u"pingInterval"_s << u"1500ms"_s << u"1500"_s;
    QTest::newRow("seconds") << u"pingInterval"_s << u"2.5s"_s << u"2500"_s;
    QTest::newRow("minutes") << u"pingInterval"_s << u"2 min"_s << u"120000"_s;
    QTest::newRow("hours") << u"pingInterval"_s << u"1h"_s << u"3600000"_s;
    QTest::newRow("megabytes") << u"maxHttpBufferSize"_s << u"2MB"_s << u"2000000"_s;
    QTest::newRow("mebibytes") << u"maxHttpBufferSize"_s << u"1 MiB"_s << u"1048576"_s;
    QTest::newRow("bytes named") << u"maxHttpBufferSize"_s << u"500 bytes"_s << u"500"_s;
    QTest::newRow("yes") << u"serveClient"_s << u"Yes"_s << u"true"_s;
    QTest::newRow("off") << u"serveClient"_s << u"off"_s << u"false"_s;
    QTest::newRow("one of a list") << u"transports"_s << u"websocket"_s << u"websocket"_s;
    QTest::newRow("list with spaces and a repetition")
        << u"transports"_s << u" websocket, polling ,websocket"_s << u"websocket,polling"_s;
    QTest::newRow("empty list") << u"corsOrigins"_s << QString() << QString();
    QTest::newRow("text") << u"address"_s << u"::1"_s << u"::1"_s;
}

void TestServerSettings::readsTexts()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, kept);
    ServerSettings settings;

    const auto error = settings.set(key, text, SettingSource::File);

    QCOMPARE(error.reason, QString());
    QCOMPARE(settings.text(key.toLatin1().constData()), kept);
}

void TestServerSettings::refusesTexts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    const auto port = u"must be between 0 and 65535"_s;
    QTest::newRow("below") << u"port"_s << u"-1"_s << port;
    QTest::newRow("above") << u"port"_s << u"65536"_s << port;
    QTest::newRow("word") << u"port"_s << u"http"_s << u"is not a number"_s;
    QTest::newRow("nothing") << u"port"_s << QString() << u"is not a number"_s;
    QTest::newRow("fraction") << u"port"_s << u"80.5"_s << u"must be a whole number"_s;
    QTest::newRow("infinite") << u"port"_s << u"inf"_s << u"is not a number"_s;
    QTest::newRow("unit of another type") << u"port"_s << u"80s"_s << u"is not a number"_s;
    QTest::newRow("unit alone") << u"pingInterval"_s << u"s"_s << u"is not a number"_s;
    QTest::newRow("too long") << u"pingInterval"_s << u"25h"_s << u"must be between 100 and 86400000"_s;
    QTest::newRow("maybe") << u"serveClient"_s << u"maybe"_s << u"must be true or false"_s;
    QTest::newRow("not a choice") << u"transports"_s << u"polling,webtransport"_s
                                  << u"may contain only polling, websocket"_s;
    QTest::newRow("no choice") << u"transports"_s << u","_s
                               << u"must contain at least one of polling, websocket"_s;
    QTest::newRow("empty text") << u"address"_s << u" "_s << u"must not be empty"_s;
}

void TestServerSettings::refusesTexts()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    ServerSettings settings;

    const auto error = settings.set(key, text, SettingSource::CommandLine);

    QCOMPARE(error.reason, reason);
    QCOMPARE(error.key, key);
    QCOMPARE(error.text, text);
}

void TestServerSettings::refusesUnknownKeys()
{
    ServerSettings settings;

    const auto error = settings.set(u"prot"_s, u"1"_s, SettingSource::File);

    QCOMPARE(error.reason, u"is not an option"_s);
    QCOMPARE(findSetting(u"prot"), nullptr);
}

void TestServerSettings::strongerSourcesWin()
{
    ServerSettings settings;
    QVERIFY(settings.set(u"port"_s, u"1000"_s, SettingSource::Environment).reason.isNull());

    const auto weaker = settings.set(u"port"_s, u"2000"_s, SettingSource::DotEnv);
    QVERIFY(!weaker.reason.isNull());
    QCOMPARE(settings.number("port"), 1000);
    QCOMPARE(settings.source("port"), SettingSource::Environment);

    QVERIFY(settings.set(u"port"_s, u"3000"_s, SettingSource::CommandLine).reason.isNull());
    QCOMPARE(settings.number("port"), 3000);
    QCOMPARE(settings.source("port"), SettingSource::CommandLine);
}

void TestServerSettings::equalSourcesReplace()
{
    ServerSettings settings;
    QVERIFY(settings.set(u"port"_s, u"1000"_s, SettingSource::File).reason.isNull());

    QVERIFY(settings.set(u"port"_s, u"2000"_s, SettingSource::File).reason.isNull());

    QCOMPARE(settings.number("port"), 2000);
}

void TestServerSettings::refusedTextLeavesTheValue()
{
    ServerSettings settings;
    QVERIFY(settings.set(u"port"_s, u"1000"_s, SettingSource::File).reason.isNull());

    QVERIFY(!settings.set(u"port"_s, u"x"_s, SettingSource::CommandLine).reason.isNull());

    QCOMPARE(settings.number("port"), 1000);
    QCOMPARE(settings.source("port"), SettingSource::File);
}

void TestServerSettings::readsTypedValues()
{
    ServerSettings settings;

    QCOMPARE(settings.number("pingInterval"), 25'000);
    QCOMPARE(settings.flag("serveClient"), true);
    QCOMPARE(settings.flag("corsCredentials"), false);
    QCOMPARE(settings.list("transports"), (QList<QString>{ u"polling"_s, u"websocket"_s }));
    QCOMPARE(settings.list("corsOrigins"), QList<QString>());
    QCOMPARE(settings.source("port"), SettingSource::Default);
}

void TestServerSettings::makesNamesForEverySource_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("variable");

    QTest::newRow("one word") << u"port"_s << u"port"_s << u"FAROL_PORT"_s;
    QTest::newRow("two words") << u"pingInterval"_s << u"ping-interval"_s << u"FAROL_PING_INTERVAL"_s;
    QTest::newRow("four words") << u"maxHttpBufferSize"_s << u"max-http-buffer-size"_s
                                << u"FAROL_MAX_HTTP_BUFFER_SIZE"_s;
}

void TestServerSettings::makesNamesForEverySource()
{
    QFETCH(QString, key);
    QFETCH(QString, option);
    QFETCH(QString, variable);
    const auto *const setting = findSetting(key);

    QVERIFY(setting);
    QCOMPARE(commandLineName(*setting), option);
    QCOMPARE(environmentName(*setting), variable);
}

QTEST_GUILESS_MAIN(TestServerSettings)
#include "tst_serversettings.moc"
