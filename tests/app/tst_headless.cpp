// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program as people start it.
class TestHeadless : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsOneLineOnceItAccepts();
    void endsOnSignals_data();
    void endsOnSignals();
    void takesThePortFromTheEnvironment();
    void saysWhoHoldsThePort();
    void runsWithoutAWindowWhereThereIsNoDisplay();
    void refusesWrongOptions();
    void printsItsConfiguration();
    void checksItsConfiguration();
    void tellsItsVersion();
    void callsItselfByItsName();

private:
    void start(const QStringList &arguments);
    quint16 portOf(const QByteArray &line) const;
    int finish();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QProcessEnvironment m_environment;
};

void TestHeadless::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : { u"PORT"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        m_environment.remove(name);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
}

void TestHeadless::start(const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setWorkingDirectory(m_folder->path());
    m_process->setProcessEnvironment(m_environment);
    m_process->start(QCoreApplication::applicationDirPath() + u"/farol"_s, arguments);
    QVERIFY(m_process->waitForStarted());
}

quint16 TestHeadless::portOf(const QByteArray &line) const
{
    static const QRegularExpression pattern(u"^listening on http://127\\.0\\.0\\.1:(\\d+)\n$"_s);
    return pattern.match(QString::fromUtf8(line)).captured(1).toUShort();
}

int TestHeadless::finish()
{
    if (!m_process->waitForFinished(10'000))
        return -1;
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
}

void TestHeadless::printsOneLineOnceItAccepts()
{
    start({ u"--headless"_s, u"--port"_s, u"0"_s });

    QTRY_VERIFY(m_process->canReadLine());
    const auto port = portOf(m_process->readLine());
    QVERIFY(port > 0);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(client.waitForConnected(5000));
    m_process->terminate();
    QCOMPARE(finish(), 0);
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray());
    QCOMPARE(m_process->readAllStandardError(), QByteArray());
}

void TestHeadless::endsOnSignals_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestHeadless::endsOnSignals()
{
    QFETCH(int, signal);
    start({ u"--headless"_s, u"--port"_s, u"0"_s });
    QTRY_VERIFY(m_process->canReadLine());
    QElapsedTimer clock;
    clock.start();

    ::kill(pid_t(m_process->processId()), signal);

    QCOMPARE(finish(), 0);
    QVERIFY(clock.elapsed() < 3000);
}

void TestHeadless::takesThePortFromTheEnvironment()
{
    // A port that was free a moment ago.
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const auto port = probe.serverPort();
    probe.close();
    m_environment.insert(u"PORT"_s, QString::number(port));

    start({ u"--headless"_s });

    QTRY_VERIFY(m_process->canReadLine());
    QCOMPARE(portOf(m_process->readLine()), port);
    m_process->terminate();
    QCOMPARE(finish(), 0);
}

void TestHeadless::saysWhoHoldsThePort()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));

    start({ u"--headless"_s, u"--port"_s, QString::number(holder.serverPort()) });

    QCOMPARE(finish(), 1);
    const auto error = m_process->readAllStandardError();
    QVERIFY2(
        error.contains("port " + QByteArray::number(holder.serverPort()) + " is in use"), error.constData());
    QVERIFY2(error.contains("(process " + QByteArray::number(QCoreApplication::applicationPid()) + ')'),
        error.constData());
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray());
}

void TestHeadless::runsWithoutAWindowWhereThereIsNoDisplay()
{
    start({ u"--port"_s, u"0"_s });

    QTRY_VERIFY(m_process->canReadLine());
    m_process->terminate();
    QCOMPARE(finish(), 0);
}

void TestHeadless::refusesWrongOptions()
{
    start({ u"--headless"_s, u"--port"_s, u"99999"_s });
    QCOMPARE(finish(), 2);
    QVERIFY(m_process->readAllStandardError().contains("--port=99999: must be between 0 and 65535"));

    start({ u"--prot"_s });
    QCOMPARE(finish(), 2);
    QVERIFY(m_process->readAllStandardError().contains("Unknown option 'prot'"));
}

void TestHeadless::printsItsConfiguration()
{
    m_environment.insert(u"FAROL_PING_INTERVAL"_s, u"3s"_s);

    start({ u"print-config"_s, u"--port"_s, u"80"_s });

    QCOMPARE(finish(), 0);
    const auto text = m_process->readAllStandardOutput();
    QVERIFY(text.contains("port = 80  (command line)\n"));
    QVERIFY(text.contains("pingInterval = 3000 ms  (environment)\n"));
    QVERIFY(text.contains("pingTimeout = 20000 ms  (default)\n"));
}

void TestHeadless::checksItsConfiguration()
{
    start({ u"check-config"_s });
    QCOMPARE(finish(), 0);

    start({ u"check-config"_s, u"--ping-interval"_s, u"soon"_s });
    QCOMPARE(finish(), 1);
    QVERIFY(m_process->readAllStandardError().contains("--ping-interval=soon: is not a number"));
}

void TestHeadless::tellsItsVersion()
{
    start({ u"--version"_s });

    QCOMPARE(finish(), 0);
    QVERIFY(m_process->readAllStandardOutput().startsWith("farol "));
}

void TestHeadless::callsItselfByItsName()
{
    start({ u"--help"_s });

    QCOMPARE(finish(), 0);
    QVERIFY(m_process->readAllStandardOutput().startsWith("Usage: farol "));
}

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
