// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace farol;
using namespace Qt::StringLiterals;

/// Tokens become colours, and changing them reaches everything on screen.
class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBothTokenFiles();
    void refusesIncompleteTokens();
    void fillsEveryName();
    void changesAtRunTime();
    void coloursIconsByTheme();
    void keepsDigitsEqual();
    void keepsTextReadable_data();
    void keepsTextReadable();
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return qMax(a, b) / qMin(a, b);
}

}

void TestTheme::readsBothTokenFiles()
{
    const auto light = readTokens(read(u":/themes/tokens-light.json"_s));
    const auto dark = readTokens(read(u":/themes/tokens-dark.json"_s));

    QVERIFY(light && dark);
    QVERIFY(!light->dark && dark->dark);
    QCOMPARE(light->accent.base, QColor(0x1D, 0x62, 0xC9));
    QCOMPARE(dark->chart.series.size(), 6);
    QCOMPARE(light->size.sidebar, 224);
    QCOMPARE(light->type[size_t(TextStyle::Kpi)].px, 24);
}

void TestTheme::refusesIncompleteTokens()
{
    QVERIFY(!readTokens("{}"));
    QVERIFY(!readTokens(read(u":/themes/tokens-light.json"_s).replace("\"muted\"", "\"mutd\"")));
}

void TestTheme::fillsEveryName()
{
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        applyTheme(*qApp, choice);

        QVERIFY(qApp->styleSheet().size() > 1000);
        const auto left = QRegularExpression(u"\\{[A-Za-z0-9.]+\\}"_s).match(qApp->styleSheet());
        QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
    }
    QCOMPARE(fillTemplate(u"a { b: {x.y}; }"_s, R"({"x":{"y":"#123"}})"), u"a { b: #123; }"_s);
}

void TestTheme::changesAtRunTime()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QSignalSpy changed(themeNotifier(), &ThemeNotifier::themeChanged);

    applyTheme(*qApp, ThemeChoice::Dark);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(themeChoice(), ThemeChoice::Dark);
    QVERIFY(tokens().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokens().surface.window);
}

void TestTheme::coloursIconsByTheme()
{
    const QIcon icon = themedIcon(u"stop"_s, IconColour::Strong);
    applyTheme(*qApp, ThemeChoice::Light);
    const QImage light = icon.pixmap(16, 16).toImage();
    applyTheme(*qApp, ThemeChoice::Dark);
    const QImage dark = icon.pixmap(16, 16).toImage();

    QVERIFY(light != dark);
    QVERIFY(iconPixmap(u"no such icon"_s, 16, Qt::black, 1).isNull());
    QCOMPARE(iconPixmap(u"stop"_s, 16, Qt::black, 2).size(), QSize(32, 32));
}

void TestTheme::keepsDigitsEqual()
{
    const QFont font = fontFor(TextStyle::Kpi);

    QCOMPARE(digitsWidth(font, u"1111"_s), digitsWidth(font, u"8888"_s));
    QVERIFY(digitsWidth(font, u"1,111"_s) > digitsWidth(font, u"1111"_s));
}

void TestTheme::keepsTextReadable_data()
{
    QTest::addColumn<ThemeChoice>("choice");

    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestTheme::keepsTextReadable()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);

    constexpr double ReadableText = 4.5;
    const Tokens &now = tokens();
    for (const QColor &text : { now.text.primary, now.text.secondary, now.text.muted }) {
        for (const QColor &behind :
            { now.surface.window, now.surface.sidebar, now.surface.surface, now.surface.hover })
            QVERIFY(contrast(text, behind) >= ReadableText);
    }
    QVERIFY(contrast(now.text.onAccent, now.accent.base) >= ReadableText);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
