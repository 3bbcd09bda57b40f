// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/data/chartgroup.h"
#include "ui/charts/view/chartheader.h"
#include "ui/charts/view/plotview.h"
#include "ui/charts/view/timeserieschart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace farol;
using namespace Qt::StringLiterals;

/// Charts as a person uses them: looking, hovering, zooming, dragging.
class TestTimeSeriesChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutsLinesAtGaps();
    void followsTheLiveEnd();
    void wheelZoomsAndHolds();
    void dragPansAndDoubleClickReturns();
    void crosshairIsShared();
    void keysMoveTheCrosshair();
    void tellsWhatItShowsInText();
    void survivesAChangeOfTheme();
};

namespace {

constexpr qint64 Start = 1'700'000'000'000;

struct Scene {
    TrafficHistory history;
    ChartGroup group;
    TimeSeriesChart chart;

    explicit Scene(ChartKind kind = ChartKind::Lines)
        : chart({ u"Events"_s, u"per second"_s, kind, ValueKind::Count,
                    { { u"In"_s, 0, false, true, source(Measure::EventsIn, kind) },
                        { u"Out"_s, 1, true, false, source(Measure::EventsOut, kind) } } },
            group)
    {
        chart.resize(590, 222);
        chart.show();
    }

    PointSource source(Measure measure, ChartKind kind)
    {
        return [this, measure, kind](qint64 from, qint64 to, qint64 resolution) {
            return kind == ChartKind::Bars ? history.sums(measure, from, to, resolution)
                                           : history.points(measure, from, to, int(resolution));
        };
    }

    void add(int fromSecond, int toSecond)
    {
        for (int second = fromSecond; second <= toSecond; ++second) {
            TrafficFrame frame;
            frame.atMs = Start + second * 1000LL;
            frame.eventsInPerSecond = 400;
            frame.eventsOutPerSecond = 1300;
            history.append(frame);
        }
        group.advance(history.lastMs());
    }

    [[nodiscard]] QWidget *plot() const { return chart.findChild<PlotView *>()->viewport(); }
};

}

void TestTimeSeriesChart::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestTimeSeriesChart::cutsLinesAtGaps()
{
    Scene scene;
    scene.add(1, 100);
    QCOMPARE(scene.chart.runCount(), 1);

    scene.add(160, 300);

    QCOMPARE(scene.chart.runCount(), 2);
    QCOMPARE(scene.chart.shownRange(), (NiceRange{ 0, 1500, 500 }));
}

void TestTimeSeriesChart::followsTheLiveEnd()
{
    Scene scene;
    scene.add(1, 10);
    scene.add(11, 20);

    QCOMPARE(scene.group.endMs(), Start + 20'000);
    QVERIFY(!scene.group.isHeld());
}

void TestTimeSeriesChart::wheelZoomsAndHolds()
{
    Scene scene;
    scene.add(1, 300);
    QSignalSpy held(&scene.group, &ChartGroup::heldChanged);

    const QPointF middle = scene.plot()->rect().center();
    QWheelEvent wheel(middle, scene.plot()->mapToGlobal(middle), {}, { 0, 240 }, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(scene.plot(), &wheel);

    QCOMPARE(held.count(), 1);
    QVERIFY(scene.group.spanMs() < 300'000);
    scene.add(301, 310);
    QVERIFY(scene.group.endMs() < Start + 310'000);
    QCOMPARE(scene.group.heldForMs(), 10'000);
}

void TestTimeSeriesChart::dragPansAndDoubleClickReturns()
{
    Scene scene;
    scene.add(1, 900);
    const QPoint middle = scene.plot()->rect().center();

    QTest::mousePress(scene.plot(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(scene.plot(), middle + QPoint(80, 0));
    QTest::mouseRelease(scene.plot(), Qt::LeftButton, {}, middle + QPoint(80, 0));
    QVERIFY(scene.group.isHeld());
    QVERIFY(scene.group.endMs() < Start + 900'000);

    QTest::mouseDClick(scene.plot(), Qt::LeftButton, {}, middle);
    QVERIFY(!scene.group.isHeld());
    QCOMPARE(scene.group.endMs(), Start + 900'000);
}

void TestTimeSeriesChart::crosshairIsShared()
{
    Scene scene;
    scene.add(1, 300);
    QSignalSpy moved(&scene.group, &ChartGroup::crosshairChanged);

    const QPointF middle = scene.plot()->rect().center();
    QMouseEvent move(
        QEvent::MouseMove, middle, scene.plot()->mapToGlobal(middle), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(scene.plot(), &move);

    QCOMPARE(moved.count(), 1);
    QVERIFY(scene.group.crosshairMs() > scene.group.fromMs());
    QVERIFY(scene.group.crosshairMs() < scene.group.endMs());
}

void TestTimeSeriesChart::keysMoveTheCrosshair()
{
    Scene scene;
    scene.add(1, 300);
    auto *view = scene.chart.findChild<PlotView *>();

    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(scene.group.crosshairMs(), scene.group.endMs() - 10'000);

    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(scene.group.crosshairMs(), -1);
}

void TestTimeSeriesChart::tellsWhatItShowsInText()
{
    Scene scene;
    scene.add(1, 3);

    QCOMPARE(scene.chart.findChild<ChartHeader *>()->accessibleDescription(), u"In 400, Out 1,300"_s);
    QCOMPARE(scene.chart.asTable().count(u'\n'), 3);
    QVERIFY(scene.chart.asTable().endsWith(u"400\t1,300"_s));
}

void TestTimeSeriesChart::survivesAChangeOfTheme()
{
    Scene scene(ChartKind::Bars);
    scene.add(1, 300);
    const QImage light = scene.chart.grab().toImage();

    applyTheme(*qApp, ThemeChoice::Dark);
    const QImage dark = scene.chart.grab().toImage();

    QVERIFY(light != dark);
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(TestTimeSeriesChart)
#include "tst_timeserieschart.moc"
