// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "tests/support/ui/sampletraffic.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/shell/frame/navitem.h"
#include "ui/shell/frame/sidebar.h"
#include "ui/shell/frame/thememenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/stattile.h"
#include "ui/widgets/messages/notice.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace farol;
using namespace Qt::StringLiterals;

/// The window's frame by mouse and keyboard.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsEveryPageByMouseAndKey();
    void countsInTheSidebar();
    void collapsesBelow1040();
    void startsAStoppedServer();
    void stopsAtOnceWithoutClients();
    void asksBeforeDisconnectingClients();
    void staysUpWhenStopIsCancelled();
    void offersTheNextPort();
    void pausesByButtonAndSpace();
    void leavesSpaceToButtons();
    void remembersTheTheme();
    void tileLeadsToItsPage();
    void keepsTheThemeItIsOpenedIn();

private:
    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QLatin1String(name));
    }
    void sendTraffic();

    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<RecordingControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"farol-test"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
}

void TestMainWindow::init()
{
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_feed = std::make_unique<FakeFeed>();
    m_control = std::make_unique<RecordingControl>();
    m_window = std::make_unique<MainWindow>(*m_feed, *m_control);
    m_feed->setState(runningState());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::sendTraffic()
{
    for (const TrafficFrame &frame : sampleTraffic(1'700'000'000'000, 400))
        Q_EMIT m_feed->frameArrived(frame);
}

void TestMainWindow::showsEveryPageByMouseAndKey()
{
    const auto *sidebar = m_window->findChild<Sidebar *>();
    const QStringList ids = m_window->pageIds();
    QVERIFY(ids.contains(u"overview"_s));
    for (int at = 0; at < ids.size(); ++at) {
        QTest::mouseClick(sidebar->item(ids.at(at)), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), ids.at(at));
        m_window->navigateTo(ids.constFirst());
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + at), Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), ids.at(at));
        QVERIFY(sidebar->item(ids.at(at))->isChecked());
    }
    m_window->navigateTo(u"no such page"_s);
    QCOMPARE(m_window->currentPage(), ids.constLast());
}

void TestMainWindow::countsInTheSidebar()
{
    TrafficFrame frame;
    frame.atMs = 1'700'000'000'000;
    frame.clients = 12'408;
    Q_EMIT m_feed->frameArrived(frame);

    const auto *sidebar = m_window->findChild<Sidebar *>();
    QCOMPARE(sidebar->item(u"clients"_s)->count(), u"12,408"_s);
}

void TestMainWindow::collapsesBelow1040()
{
    const auto *sidebar = m_window->findChild<Sidebar *>();
    m_window->resize(1040, 700);
    QTRY_COMPARE(sidebar->width(), 224);
    m_window->resize(900, 600);
    QTRY_COMPARE(sidebar->width(), 56);
    QVERIFY(sidebar->item(u"overview"_s)->toolTip().contains(u"Overview"_s));
    QCOMPARE(button("startStop")->text(), QString());
    QVERIFY(!button("startStop")->accessibleName().isEmpty());
}

void TestMainWindow::startsAStoppedServer()
{
    m_feed->setState(ServerState());

    QTest::mouseClick(button("startStop"), Qt::LeftButton);

    QCOMPARE(m_control->orders, QStringList{ u"start"_s });
}

void TestMainWindow::stopsAtOnceWithoutClients()
{
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(m_control->orders, QStringList{ u"stop"_s });
}

void TestMainWindow::asksBeforeDisconnectingClients()
{
    TrafficFrame frame;
    frame.atMs = 1'700'000'000'000;
    frame.clients = 27;
    Q_EMIT m_feed->frameArrived(frame);

    QTest::mouseClick(button("startStop"), Qt::LeftButton);
    auto *dialog = m_window->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QCOMPARE(m_control->orders, QStringList());
    dialog->accept();
    Q_EMIT dialog->confirmed(0, {});

    QVERIFY(m_control->orders.contains(u"stop"_s));
}

void TestMainWindow::staysUpWhenStopIsCancelled()
{
    sendTraffic();

    QTest::mouseClick(button("startStop"), Qt::LeftButton);
    m_window->findChild<ConfirmDialog *>()->reject();

    QCOMPARE(m_control->orders, QStringList());
}

void TestMainWindow::offersTheNextPort()
{
    ServerState failed;
    failed.run = RunState::Failed;
    failed.error = StartError::AddressInUse;
    failed.address = u"127.0.0.1"_s;
    failed.port = 5000;
    m_feed->setState(failed);
    auto *banner = m_window->findChild<Notice *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"Port 5000 is in use by another program."_s);

    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_control->orders, QStringList{ u"startOnPort 5001"_s });

    failed.nextFreePort = 5007;
    m_feed->setState(failed);
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_control->orders.last(), u"startOnPort 5007"_s);

    m_feed->setState(runningState());
    QVERIFY(banner->isHidden());
}

void TestMainWindow::pausesByButtonAndSpace()
{
    QTest::mouseClick(button("pauseAll"), Qt::LeftButton);
    QVERIFY(m_window->isPaused());

    m_window->findChild<QWidget *>(u"overview"_s)->setFocus();
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(!m_window->isPaused());
}

void TestMainWindow::leavesSpaceToButtons()
{
    m_feed->setState(ServerState());
    button("startStop")->setFocus();

    QTest::keyClick(button("startStop"), Qt::Key_Space);

    QCOMPARE(m_control->orders, QStringList{ u"start"_s });
    QVERIFY(!m_window->isPaused());
}

void TestMainWindow::remembersTheTheme()
{
    m_window->findChild<QAction *>(u"dark"_s)->trigger();
    QVERIFY(tokens().dark);

    QCOMPARE(savedTheme(), ThemeChoice::Dark);
    m_window->findChild<QAction *>(u"light"_s)->trigger();
    QVERIFY(!tokens().dark);
}

void TestMainWindow::tileLeadsToItsPage()
{
    sendTraffic();
    const auto tiles = m_window->findChildren<StatTile *>();
    QTRY_COMPARE(tiles.constFirst()->isVisible(), true);

    QTest::mouseClick(tiles.constFirst(), Qt::LeftButton);

    QCOMPARE(m_window->currentPage(), u"clients"_s);
}

void TestMainWindow::keepsTheThemeItIsOpenedIn()
{
    applyTheme(*qApp, ThemeChoice::Dark);

    const MainWindow opened(*m_feed, *m_control);

    QCOMPARE(themeChoice(), ThemeChoice::Dark);
    applyTheme(*qApp, ThemeChoice::System);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
