// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/servercontrol.h"
#include "core/api/serverfeed.h"
#include "core/api/serversettings.h"
#include "core/instance/serverinstance.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace farol;

/// A real browser: what livepage.mjs tells of it, one JSON object per step.
class Visitor : public QObject {
    Q_OBJECT

public:
    explicit Visitor(const QString &url, const QString &screenshot)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &Visitor::onOutput);
        m_process.start(QStringLiteral(FAROL_NODE), { QStringLiteral(FAROL_LIVEPAGE), url, screenshot });
    }
    ~Visitor() override
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    /// Told, or nothing more will be: a browser that cannot start must not be waited for.
    [[nodiscard]] bool hasOrEnded(const QString &step) const
    {
        return has(step) || m_process.state() == QProcess::NotRunning;
    }
    [[nodiscard]] bool has(const QString &step) const { return m_steps.contains(step); }
    [[nodiscard]] QJsonObject step(const QString &name) const { return m_steps.value(name); }

private:
    void onOutput()
    {
        while (m_process.canReadLine()) {
            const auto told = QJsonDocument::fromJson(m_process.readLine()).object();
            m_steps.insert(told.value(QLatin1String("step")).toString(), told);
        }
    }

    QProcess m_process;
    QMap<QString, QJsonObject> m_steps;
};

class TestLivePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsMetricsAndANotificationFromTheWindow();

private:
    static constexpr auto Patience = std::chrono::milliseconds(30'000);
};

void TestLivePage::showsMetricsAndANotificationFromTheWindow()
{
    ServerSettings settings;
    QVERIFY(settings.set(QStringLiteral("port"), QStringLiteral("0"), SettingSource::CommandLine)
                .reason.isEmpty());
    ServerInstance instance(settings);
    applyTheme(*qApp, ThemeChoice::Light);
    MainWindow window(instance.feed(), instance.control());
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy reports(&instance.feed(), &ServerFeed::reportChanged);
    instance.control().start();
    QTRY_COMPARE(instance.feed().state().run, RunState::Running);

    const auto url = QStringLiteral("http://127.0.0.1:%1/").arg(instance.feed().state().port);
    Visitor visitor(
        url, qEnvironmentVariable("FAROL_SCREENSHOTS", QDir::tempPath()) + QStringLiteral("/livepage.png"));
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasOrEnded(QStringLiteral("metrics")), int(Patience.count()));
    QVERIFY(visitor.has(QStringLiteral("metrics")));
    QCOMPARE(visitor.step(QStringLiteral("upgraded")).value(QLatin1String("transports")).toArray(),
        QJsonArray({ QStringLiteral("polling"), QStringLiteral("websocket") }));
    QCOMPARE(visitor.step(QStringLiteral("metrics")).value(QLatin1String("clients")).toString(),
        QStringLiteral("1"));

    // Typed and sent as a person would, with markup that must stay text.
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto *const title = window.findChild<QLineEdit *>(QStringLiteral("composer.title"));
    auto *const body = window.findChild<QPlainTextEdit *>(QStringLiteral("composer.body"));
    auto *const send = window.findChild<QAbstractButton *>(QStringLiteral("composer.send"));
    QVERIFY(title && body && send);
    QTRY_VERIFY(title->isVisible());
    QTest::keyClicks(title, QStringLiteral("Dock 6 is <b>full</b>"));
    QTest::keyClicks(body, QStringLiteral("Use dock 8."));
    QTRY_VERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasOrEnded(QStringLiteral("notification")), int(Patience.count()));
    const auto shown = visitor.step(QStringLiteral("notification"));
    QCOMPARE(shown.value(QLatin1String("title")).toString(), QStringLiteral("Dock 6 is <b>full</b>"));
    QCOMPARE(shown.value(QLatin1String("body")).toString(), QStringLiteral("Use dock 8."));
    QCOMPARE(shown.value(QLatin1String("elements")).toInt(), 0);

    QTRY_VERIFY(!reports.isEmpty()
        && reports.last().first().value<DeliveryReport>().count(DeliveryState::Acknowledged) == 1);
    auto *const acknowledged = window.findChild<QLabel *>(QStringLiteral("report.acknowledged"));
    QVERIFY(acknowledged);
    QTRY_VERIFY(acknowledged->text().contains(QLatin1Char('1')));
    QVERIFY2(!visitor.has(QStringLiteral("outside")), "the page asked an outside host");
    QVERIFY2(!visitor.has(QStringLiteral("error")),
        qPrintable(visitor.step(QStringLiteral("error")).value(QLatin1String("text")).toString()));
}

QTEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
