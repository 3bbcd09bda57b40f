// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulatedinstance.h"
#include "tests/support/ui/clippedwidgets.h"
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "tests/support/ui/sampletraffic.h"
#include "tests/support/ui/stagedpage.h"
#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/stattile.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace farol;
using namespace Qt::StringLiterals;

namespace {

/// Where the picture belongs: FAROL_SCREENSHOTS, when set, takes those of the documentation, which are
/// the pages at full size.
QString screenshotFolder(const QString &name)
{
    const QString given = qEnvironmentVariable("FAROL_SCREENSHOTS");
    const bool documented = !name.startsWith("firstrun"_L1) && !name.endsWith("-small"_L1);
    return given.isEmpty() || !documented ? QCoreApplication::applicationDirPath() + u"/../screenshots"_s
                                          : given;
}

bool isNear(QRgb a, QRgb b)
{
    constexpr int Near = 10;
    return qAbs(qRed(a) - qRed(b)) < Near && qAbs(qGreen(a) - qGreen(b)) < Near
        && qAbs(qBlue(a) - qBlue(b)) < Near;
}

/// The picture in at most 256 colours, the most frequent ones that differ; a third of the size.
QImage withFewColours(const QImage &picture)
{
    constexpr qsizetype MostColours = 256;
    QHash<QRgb, int> uses;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++uses[picture.pixel(x, y)];
    }
    QList<QRgb> found = uses.keys();
    std::sort(found.begin(), found.end(),
        [&uses](QRgb a, QRgb b) { return std::pair(uses.value(a), a) > std::pair(uses.value(b), b); });
    constexpr qsizetype AlwaysKept = 48;
    QList<QRgb> colours;
    for (const QRgb colour : found) {
        const bool needed = colours.size() < AlwaysKept
            || std::none_of(
                colours.cbegin(), colours.cend(), [=](QRgb kept) { return isNear(kept, colour); });
        if (needed && colours.size() < MostColours)
            colours.append(colour);
    }
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::AvoidDither);
}

bool savePicture(QWidget &window, const QString &name)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString folder = screenshotFolder(name);
    return QDir().mkpath(folder) && withFewColours(picture).save(folder + u'/' + name + u".png"_s);
}

/// Whether what was sent has come through the timers of the visible page.
bool isFilled(const QWidget &window)
{
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return true;
    }
    const auto *reach = window.findChild<QLabel *>(u"composer.reach"_s);
    if (reach && reach->isVisible() && !reach->text().startsWith(u'0'))
        return true;
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

    Translations m_translations;
};

void TestScreens::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"farol-test"_s);
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_translations.load(u"en"_s);
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
    QVERIFY(savePicture(window, name));
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
    SimulationOptions options;
    options.clients = 200;
    // Time stands still, so that no picture shows the middle of a change.
    options.fixedTimeMs = QDateTime::currentMSecsSinceEpoch();
    SimulatedInstance simulation(options);
    MainWindow window(simulation.feed(), simulation.control());
    applyTheme(*qApp, theme);
    window.resize(size);
    window.navigateTo(page);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    simulation.control().start();
    QTRY_VERIFY(isFilled(window));
    stagePage(page, window);
    QTRY_VERIFY(isStaged(page, window));

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
