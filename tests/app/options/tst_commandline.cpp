// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/commandline.h"
#include "app/options/dotenv.h"
#include "app/options/settingsfile.h"
#include "app/options/settingsources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsByDefault();
    void takesEveryOptionOfTheTable();
    void readsTheSimulation();
    void refuses_data();
    void refuses();
    void helpsWithEveryOption();
    void readsDotEnv();
    void readsTheSettingsFile();
    void strongerSourcesWin();
    void saysWhereAnErrorIs();

private:
    void write(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workingFolder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workingFolder = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    qunsetenv("PORT");
    qunsetenv("FAROL_PORT");
}

void TestCommandLine::cleanup()
{
    QDir::setCurrent(m_workingFolder);
    qunsetenv("PORT");
    qunsetenv("FAROL_PORT");
}

void TestCommandLine::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestCommandLine::runsByDefault()
{
    const auto line = readCommandLine({ u"farol"_s });

    QCOMPARE(line.command, Command::Run);
    QCOMPARE(line.headless, false);
    QVERIFY(!line.exitCode && !line.simulatedClients && line.settings.isEmpty());
    QCOMPARE(line.theme, QString());
}

void TestCommandLine::takesEveryOptionOfTheTable()
{
    for (const auto &setting : settingTable()) {
        const auto option = u"--"_s + commandLineName(setting);

        const auto line = readCommandLine({ u"farol"_s, option, u"1"_s });

        QVERIFY2(!line.exitCode, setting.key);
        QCOMPARE(line.settings.size(), 1);
        QCOMPARE(line.settings.first().key, QString::fromLatin1(setting.key));
        QCOMPARE(line.settings.first().place, option);
    }
}

void TestCommandLine::readsTheSimulation()
{
    const auto line = readCommandLine(
        { u"farol"_s, u"--simulate"_s, u"5000"_s, u"--simulate-time"_s, u"2026-03-14T14:32:07Z"_s });

    QVERIFY(!line.exitCode);
    QCOMPARE(line.simulatedClients, 5000);
    QCOMPARE(line.simulatedTimeMs, 1'773'498'727'000);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");

    QTest::newRow("unknown option") << QStringList{ u"--prot"_s } << u"Unknown option 'prot'"_s;
    QTest::newRow("missing value") << QStringList{ u"--port"_s } << u"port"_s;
    QTest::newRow("unknown command") << QStringList{ u"run"_s } << u"Unknown command: run"_s;
    QTest::newRow("two commands") << QStringList{ u"check-config"_s, u"x"_s } << u"Unknown command: x"_s;
    QTest::newRow("too many clients") << QStringList{ u"--simulate"_s, u"100001"_s } << u"--simulate"_s;
    QTest::newRow("no number") << QStringList{ u"--simulate"_s, u"many"_s } << u"--simulate"_s;
    QTest::newRow("no time") << QStringList{ u"--simulate-time"_s, u"noon"_s } << u"--simulate-time"_s;
    QTest::newRow("no theme") << QStringList{ u"--theme"_s, u"pink"_s } << u"--theme"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);

    const auto line = readCommandLine(QStringList{ u"farol"_s } + arguments);

    QCOMPARE(line.exitCode, 2);
    QVERIFY2(line.message.contains(text), qPrintable(line.message));
    QVERIFY(line.message.contains(u"farol --help"_s));
}

void TestCommandLine::helpsWithEveryOption()
{
    const auto line = readCommandLine({ u"farol"_s, u"--help"_s });

    QCOMPARE(line.exitCode, 0);
    for (const auto &setting : settingTable())
        QVERIFY2(line.message.contains(u"--"_s + commandLineName(setting)), setting.key);
}

void TestCommandLine::readsDotEnv()
{
    const auto variables = parseDotEnv("# comment\nPORT=8080\n export FAROL_PATH = \"/a b/\" \nX='it # is'\n"
                                       "Y=plain # comment\r\nbroken\n=nothing\nZ=\n");

    QCOMPARE(variables.value(u"PORT"_s), u"8080"_s);
    QCOMPARE(variables.value(u"FAROL_PATH"_s), u"/a b/"_s);
    QCOMPARE(variables.value(u"X"_s), u"it # is"_s);
    QCOMPARE(variables.value(u"Y"_s), u"plain"_s);
    QCOMPARE(variables.value(u"Z"_s), QString());
    QCOMPARE(variables.size(), 5);
}

void TestCommandLine::readsTheSettingsFile()
{
    write(u"farol/farol.conf"_s,
        "[ignored]\n# port = 1\n; port = 2\nport = 3000\ntransports=polling,websocket\n");
    QCOMPARE(usualSettingsFile(), m_folder->filePath(u"farol/farol.conf"_s));

    const auto reading = readSettings(readCommandLine({ u"farol"_s }));

    QVERIFY(reading.errors.isEmpty());
    QCOMPARE(reading.settings.number("port"), 3000);
    QCOMPARE(reading.settings.source("port"), SettingSource::File);
    QCOMPARE(reading.settings.list("transports").size(), 2);
}

void TestCommandLine::strongerSourcesWin()
{
    const auto portNow = [](const QStringList &options = {}) {
        return readSettings(readCommandLine(QStringList{ u"farol"_s } + options)).settings.number("port");
    };

    QCOMPARE(portNow(), 5000);
    write(u"farol/farol.conf"_s, "port = 1001\n");
    QCOMPARE(portNow(), 1001);
    write(u".env"_s, "PORT=1002\n");
    QCOMPARE(portNow(), 1002);
    qputenv("PORT", "1003");
    QCOMPARE(portNow(), 1003);
    qputenv("FAROL_PORT", "1004");
    QCOMPARE(portNow(), 1004);
    QCOMPARE(portNow({ u"--port"_s, u"1005"_s }), 1005);
}

void TestCommandLine::saysWhereAnErrorIs()
{
    write(u"my.conf"_s, "prot = 1\n");
    qputenv("FAROL_PORT", "x");

    const auto reading
        = readSettings(readCommandLine({ u"farol"_s, u"--config"_s, u"my.conf"_s, u"--path"_s, u""_s }));

    QCOMPARE(reading.errors,
        (QStringList{ u"my.conf: prot = 1: is not an option"_s, u"FAROL_PORT=x: is not a number"_s,
            u"--path=: must not be empty"_s }));
    QCOMPARE(readSettings(readCommandLine({ u"farol"_s, u"--config"_s, u"none.conf"_s })).errors.first(),
        u"--config=none.conf: there is no such file"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
