// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace farol;

class TestIdSource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTwentyUrlSafeCharacters();
    void neverRepeats();
    void usesEveryBit();
};

void TestIdSource::makesTwentyUrlSafeCharacters()
{
    SecureIdSource source;
    const QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    for (int i = 0; i < 1000; ++i) {
        const auto id = source.nextId();
        QCOMPARE(id.size(), 20);
        QVERIFY(std::all_of(id.begin(), id.end(), [alphabet](char c) { return alphabet.contains(c); }));
    }
}

void TestIdSource::neverRepeats()
{
    SecureIdSource one;
    SecureIdSource other;
    QSet<QByteArray> seen;

    for (int i = 0; i < 10'000; ++i)
        seen << one.nextId() << other.nextId();

    QCOMPARE(seen.size(), 20'000);
}

void TestIdSource::usesEveryBit()
{
    SecureIdSource source;
    QByteArray ever(15, '\0');
    QByteArray always(15, '\xff');
    for (int i = 0; i < 1000; ++i) {
        const auto bytes = QByteArray::fromBase64(source.nextId(), QByteArray::Base64UrlEncoding);
        for (int at = 0; at < 15; ++at) {
            ever[at] = char(ever[at] | bytes[at]);
            always[at] = char(always[at] & bytes[at]);
        }
    }

    QCOMPARE(ever, QByteArray(15, '\xff'));
    QCOMPARE(always, QByteArray(15, '\0'));
}

QTEST_GUILESS_MAIN(TestIdSource)
#include "tst_idsource.moc"
