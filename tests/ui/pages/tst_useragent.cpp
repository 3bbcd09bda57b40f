// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/useragent.h"

#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

/// Browsers in words; everything else untouched.
class TestUserAgent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesBrowserAndSystem_data();
    void namesBrowserAndSystem();
};

void TestUserAgent::namesBrowserAndSystem_data()
{
    QTest::addColumn<QString>("userAgent");
    QTest::addColumn<QString>("words");

    QTest::newRow("Firefox") << u"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"_s
                             << u"Firefox 140 on Linux"_s;
    QTest::newRow("Chrome")
        << u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36"_s
        << u"Chrome 138 on Windows"_s;
    QTest::newRow("Edge")
        << u"Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0"_s
        << u"Edge 138 on Windows"_s;
    QTest::newRow("Safari")
        << u"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15"_s
        << u"Safari 18 on macOS"_s;
    QTest::newRow("program") << u"python-requests/2.28 on Linux"_s << u"python-requests/2.28 on Linux"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestUserAgent::namesBrowserAndSystem()
{
    QFETCH(QString, userAgent);
    QFETCH(QString, words);

    QCOMPARE(agentInWords(userAgent), words);
}

QTEST_GUILESS_MAIN(TestUserAgent)
#include "tst_useragent.moc"
