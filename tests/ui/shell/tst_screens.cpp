// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "tests/support/ui/sampletraffic.h"
#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/stattile.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace farol;
using namespace Qt::StringLiterals;

namespace {

QString screenshotFolder()
{
    const QString given = qEnvironmentVariable("FAROL_SCREENSHOTS");
    return given.isEmpty() ? QCoreApplication::applicationDirPath() + u"/../screenshots"_s : given;
}

QString describe(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    return u"%1 \"%2\" is %3x%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height());
}

/// Labels and buttons that are smaller than they must be for their text.
QStringList clippedWidgets(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // The line edit's own icon button has no text to clip.
        if (widget->inherits("QLineEditIconButton"))
            continue;
        const bool checked
            = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!checked || !widget->isVisible() || widget->size().isEmpty())
            continue;
        const QSize needed = widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            clipped << describe(widget);
    }
    return clipped;
}

/// Whether what was sent has come through the timers of the visible page.
bool isFilled(const QWidget &window)
{
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return true;
    }
    const auto tiles = window.findChildren<StatTile *>();
    return std::any_of(tiles.cbegin(), tiles.cend(),
        [](const StatTile *tile) { return tile->isVisible() && !tile->value().isEmpty(); });
}

}

/// Renders every page in both themes, looks for clipped words, and leaves pictures to look at.
class TestScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rendersPage_data();
    void rendersPage();
    void rendersFirstRun_data();
    void rendersFirstRun();

private:
    void shoot(MainWindow &window, const QString &name);
};

void TestScreens::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"farol-test"_s);
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(QDir().mkpath(screenshotFolder()));
}

void TestScreens::shoot(MainWindow &window, const QString &name)
{
    const QImage picture = window.grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 7) {
        for (int y = 0; y < picture.height(); y += 7)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, "the picture is all but empty");
    QTRY_COMPARE(clippedWidgets(window).join(u'\n'), QString());
    QVERIFY(window.grab().save(screenshotFolder() + u'/' + name + u".png"_s));
}

void TestScreens::rendersPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");

    FakeFeed feed;
    RecordingControl control;
    for (const QString &page : MainWindow(feed, control).pageIds()) {
        const auto row = [&page](const char *kind) -> QTestData & {
            return QTest::newRow(qPrintable(page + QLatin1String(kind)));
        };
        row("-light") << page << ThemeChoice::Light << QSize(1440, 900);
        row("-dark") << page << ThemeChoice::Dark << QSize(1440, 900);
        row("-small") << page << ThemeChoice::Light << QSize(900, 600);
    }
}

void TestScreens::rendersPage()
{
    QFETCH(QString, page);
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    const qint64 now = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000;
    FakeFeed feed;
    RecordingControl control;
    MainWindow window(feed, control);
    applyTheme(*qApp, theme);

    feed.setState(runningState(now - 600'000));
    for (const TrafficFrame &frame : sampleTraffic(now, 900))
        Q_EMIT feed.frameArrived(frame);
    window.resize(size);
    window.navigateTo(page);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    fillWithRows(feed, now);
    QTRY_VERIFY(isFilled(window));

    shoot(window, QString::fromLatin1(QTest::currentDataTag()));
}

void TestScreens::rendersFirstRun_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");

    QTest::newRow("firstrun-light") << ThemeChoice::Light << QSize(1440, 900);
    QTest::newRow("firstrun-dark") << ThemeChoice::Dark << QSize(1440, 900);
    QTest::newRow("firstrun-small") << ThemeChoice::Light << QSize(900, 600);
}

void TestScreens::rendersFirstRun()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    FakeFeed feed;
    RecordingControl control;
    MainWindow window(feed, control);
    applyTheme(*qApp, theme);

    feed.setState(runningState(QDateTime::currentMSecsSinceEpoch() - 14'000));
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    shoot(window, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
