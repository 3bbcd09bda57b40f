// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/mimetypes.h"

#include <QByteArray>
#include <QTest>

using namespace farol;

class TestMimeTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsServed_data();
    void knowsWhatIsServed();
};

void TestMimeTypes::knowsWhatIsServed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");

    QTest::newRow("page") << QByteArray("index.html") << QByteArray("text/html; charset=utf-8");
    QTest::newRow("script") << QByteArray("/a.b/socket.io.min.js")
                            << QByteArray("text/javascript; charset=utf-8");
    QTest::newRow("source map") << QByteArray("socket.io.js.map")
                                << QByteArray("application/json; charset=utf-8");
    QTest::newRow("capitals") << QByteArray("ICON.PNG") << QByteArray("image/png");
    QTest::newRow("unknown") << QByteArray("x.exe") << QByteArray("application/octet-stream");
    QTest::newRow("no extension") << QByteArray("LICENSE") << QByteArray("application/octet-stream");
    QTest::newRow("nothing") << QByteArray() << QByteArray("application/octet-stream");
}

void TestMimeTypes::knowsWhatIsServed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, type);

    QCOMPARE(mimeTypeFor(name), type);
}

QTEST_GUILESS_MAIN(TestMimeTypes)
#include "tst_mimetypes.moc"
