// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httprequest.h"
#include "core/wire/http/parsing/bodyframing.h"

#include <QTest>

using namespace farol;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

Result<BodyFraming, RequestError> check(const Headers &headers)
{
    HttpRequest request;
    request.setRequestLine("POST", "/", 1);
    request.addHeader("Host", "a");
    for (const auto &[name, value] : headers)
        request.addHeader(name, value);
    return checkHeaders(request);
}

}

class TestBodyFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheBodyEnds();
    void refusesTwoAnswers_data();
    void refusesTwoAnswers();
};

void TestBodyFraming::tellsHowTheBodyEnds()
{
    QVERIFY(!check({})->hasBody());
    QCOMPARE(check({})->contentLength, -1);
    QVERIFY(!check({ { "Content-Length", "0" } })->hasBody());
    QCOMPARE(check({ { "content-length", "7" } })->contentLength, 7);
    QCOMPARE(check({ { "Content-Length", "999999999999999999" } })->contentLength, 999'999'999'999'999'999);
    QVERIFY(check({ { "Transfer-Encoding", "Chunked" } })->chunked);
    QVERIFY(check({ { "Transfer-Encoding", "chunked" } })->hasBody());
}

void TestBodyFraming::refusesTwoAnswers_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<RequestError>("error");

    QTest::newRow("length twice") << Headers{ { "Content-Length", "1" }, { "Content-Length", "1" } }
                                  << RequestError::Malformed;
    QTest::newRow("empty, then a length")
        << Headers{ { "Content-Length", "" }, { "Content-Length", "1" } } << RequestError::Malformed;
    QTest::newRow("length and coding")
        << Headers{ { "Content-Length", "1" }, { "Transfer-Encoding", "chunked" } }
        << RequestError::Malformed;
    QTest::newRow("19 digits") << Headers{ { "Content-Length", "1000000000000000000" } }
                               << RequestError::Malformed;
    QTest::newRow("second Host") << Headers{ { "HOST", "a" } } << RequestError::Malformed;
    QTest::newRow("empty coding") << Headers{ { "Transfer-Encoding", "" } } << RequestError::UnknownCoding;
    QTest::newRow("chunked twice") << Headers{ { "Transfer-Encoding", "chunked, chunked" } }
                                   << RequestError::UnknownCoding;
    QTest::newRow("expectation") << Headers{ { "Expect", "100-continue, x" } }
                                 << RequestError::ExpectationFailed;
}

void TestBodyFraming::refusesTwoAnswers()
{
    QFETCH(Headers, headers);
    QFETCH(RequestError, error);

    const auto checked = check(headers);

    QVERIFY(!checked.ok());
    QCOMPARE(checked.error(), error);
}

QTEST_GUILESS_MAIN(TestBodyFraming)
#include "tst_bodyframing.moc"
