// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/utf8check.h"

#include <QTest>

using namespace farol;

class TestUtf8Check : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsValidFromInvalid_data();
    void tellsValidFromInvalid();
    void acceptsEveryCharacter();
    void refusesEverySurrogate();
    void failsAtTheFirstWrongByte_data();
    void failsAtTheFirstWrongByte();
    void findsOneWrongByteInLongText_data();
    void findsOneWrongByteInLongText();
    void staysFailedUntilReset();

private:
    static bool isValidCutAt(QByteArrayView text, qsizetype cut);
    static QByteArray encoded(char32_t character);
};

bool TestUtf8Check::isValidCutAt(QByteArrayView text, qsizetype cut)
{
    Utf8Check check;
    return check.feed(text.first(cut)) && check.feed(text.sliced(cut)) && check.isComplete();
}

/// Plain bit arithmetic, also for values that no text may have.
QByteArray TestUtf8Check::encoded(char32_t c)
{
    const auto tail = [c](int shift) { return char(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80)
        return QByteArray(1, char(c));
    if (c < 0x800)
        return QByteArray{ 1, char(0xc0 | (c >> 6)) } + tail(0);
    if (c < 0x1'0000)
        return QByteArray{ 1, char(0xe0 | (c >> 12)) } + tail(6) + tail(0);
    return QByteArray{ 1, char(0xf0 | (c >> 18)) } + tail(12) + tail(6) + tail(0);
}

void TestUtf8Check::tellsValidFromInvalid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");

    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("NUL") << QByteArray("\0", 1) << true;
    QTest::newRow("ASCII end") << QByteArray("\x7f") << true;
    QTest::newRow("two bytes, first") << QByteArray("\xc2\x80") << true;
    QTest::newRow("two bytes, last") << QByteArray("\xdf\xbf") << true;
    QTest::newRow("three bytes, first") << QByteArray("\xe0\xa0\x80") << true;
    QTest::newRow("before surrogates") << QByteArray("\xed\x9f\xbf") << true;
    QTest::newRow("after surrogates") << QByteArray("\xee\x80\x80") << true;
    QTest::newRow("noncharacter U+FFFE") << QByteArray("\xef\xbf\xbe") << true;
    QTest::newRow("noncharacter U+FFFF") << QByteArray("\xef\xbf\xbf") << true;
    QTest::newRow("four bytes, first") << QByteArray("\xf0\x90\x80\x80") << true;
    QTest::newRow("U+10FFFF") << QByteArray("\xf4\x8f\xbf\xbf") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << true;
    QTest::newRow("mixed") << QByteArray("\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5 \xf0\x9f\x98\x80")
                           << true;

    QTest::newRow("U+110000") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("lead F5") << QByteArray("\xf5\x80\x80\x80") << false;
    QTest::newRow("lead FE") << QByteArray("\xfe") << false;
    QTest::newRow("lead FF") << QByteArray("\xff") << false;
    QTest::newRow("five bytes") << QByteArray("\xf8\x88\x80\x80\x80") << false;
    QTest::newRow("six bytes") << QByteArray("\xfc\x84\x80\x80\x80\x80") << false;
    QTest::newRow("lone continuation, first") << QByteArray("\x80") << false;
    QTest::newRow("lone continuation, last") << QByteArray("a\xbf"
                                                           "a")
                                             << false;
    QTest::newRow("overlong / in two") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong in two, last") << QByteArray("\xc1\xbf") << false;
    QTest::newRow("overlong / in three") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("overlong in three, last") << QByteArray("\xe0\x9f\xbf") << false;
    QTest::newRow("overlong in four") << QByteArray("\xf0\x80\x80\xaf") << false;
    QTest::newRow("overlong in four, last") << QByteArray("\xf0\x8f\xbf\xbf") << false;
    QTest::newRow("overlong NUL") << QByteArray("\xc0\x80") << false;
    QTest::newRow("surrogate pair") << QByteArray("\xed\xa0\x80\xed\xb0\x80") << false;
    QTest::newRow("cut after one of two") << QByteArray("a\xc3") << false;
    QTest::newRow("cut after two of three") << QByteArray("a\xe2\x82") << false;
    QTest::newRow("cut after three of four") << QByteArray("a\xf0\x9f\x98") << false;
    QTest::newRow("letter inside character") << QByteArray("\xe2\x82"
                                                           "a")
                                             << false;
    QTest::newRow("lead inside character") << QByteArray("\xe2\xc3\xa9") << false;
    QTest::newRow("one continuation too many") << QByteArray("\xc3\xa9\xa9") << false;
}

void TestUtf8Check::tellsValidFromInvalid()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isValid);

    // Behind enough ASCII the vector code decides, and at its end the unfinished character.
    for (const qsizetype padding : { 0, 1, 7, 8, 9, 63, 64, 65, 200 }) {
        const QByteArray before = QByteArray(padding, 'x') + text;
        const QByteArray both = before + QByteArray(padding, 'y');

        QCOMPARE(Utf8Check::isValid(before), isValid);
        QCOMPARE(Utf8Check::isValid(both), isValid);
        for (qsizetype cut = 0; cut <= both.size(); ++cut)
            QCOMPARE(isValidCutAt(both, cut), isValid);
    }
}

void TestUtf8Check::acceptsEveryCharacter()
{
    for (char32_t c = 0; c <= 0x10'ffff; ++c) {
        if (c >= 0xd800 && c <= 0xdfff)
            continue;
        QVERIFY(Utf8Check::isValid(encoded(c)));
    }
}

void TestUtf8Check::refusesEverySurrogate()
{
    for (char32_t c = 0xd800; c <= 0xdfff; ++c)
        QVERIFY(!Utf8Check::isValid(encoded(c)));
    for (char32_t c = 0x11'0000; c <= 0x1f'ffff; c += 0x101)
        QVERIFY(!Utf8Check::isValid(encoded(c)));
}

void TestUtf8Check::failsAtTheFirstWrongByte_data()
{
    QTest::addColumn<QByteArray>("text");

    // The last byte of each is the one that no valid text can have there.
    QTest::newRow("surrogate") << QByteArray("\xce\xba\xed\xa0");
    QTest::newRow("too high") << QByteArray("\xce\xba\xf4\x90");
    QTest::newRow("overlong of three") << QByteArray("\xe0\x9f");
    QTest::newRow("overlong of four") << QByteArray("\xf0\x8f");
    QTest::newRow("lead that never is") << QByteArray("abc\xc1");
    QTest::newRow("letter instead") << QByteArray("\xf0\x9f\x98"
                                                  "a");
}

void TestUtf8Check::failsAtTheFirstWrongByte()
{
    QFETCH(QByteArray, text);
    Utf8Check check;

    for (const char byte : text.first(text.size() - 1))
        QVERIFY(check.feed(QByteArrayView(&byte, 1)));

    QVERIFY(!check.feed(text.last(1)));
}

void TestUtf8Check::findsOneWrongByteInLongText_data()
{
    QTest::addColumn<QByteArray>("unit");

    QTest::newRow("ASCII") << QByteArray("farol");
    QTest::newRow("two bytes") << QByteArray("\xc3\xa9");
    QTest::newRow("three bytes") << QByteArray("\xe2\x82\xac");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80");
}

void TestUtf8Check::findsOneWrongByteInLongText()
{
    QFETCH(QByteArray, unit);
    const QByteArray text = unit.repeated(100);
    QVERIFY(Utf8Check::isValid(text));

    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray wrong = text;
        wrong[at] = char(0xff);
        QVERIFY(!Utf8Check::isValid(wrong));
        QVERIFY(!isValidCutAt(wrong, at));
    }
}

void TestUtf8Check::staysFailedUntilReset()
{
    Utf8Check check;
    QVERIFY(!check.feed("\xff"));

    QVERIFY(!check.feed("fine"));
    QVERIFY(!check.feed(QByteArray(100, 'x')));
    QVERIFY(!check.isComplete());
    check.reset();
    QVERIFY(check.feed("fine"));
    QVERIFY(check.isComplete());
}

QTEST_GUILESS_MAIN(TestUtf8Check)
#include "tst_utf8check.moc"
