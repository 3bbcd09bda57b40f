// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/corspolicy.h"

#include <QTest>

using namespace farol;

namespace {

const QByteArray Ours = "https://example.org";
const QByteArray Foreign = "https://example.com";

HttpRequest requestFrom(const QByteArray &origin, const QByteArray &wantedHeaders = {})
{
    HttpRequest request;
    request.setRequestLine("OPTIONS", "/socket.io/", 1);
    if (!origin.isEmpty())
        request.addHeader("Origin", origin);
    if (!wantedHeaders.isEmpty())
        request.addHeader("Access-Control-Request-Headers", wantedHeaders);
    return request;
}

}

class TestCorsPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoMayRead_data();
    void saysWhoMayRead();
    void answersPreflights();
    void passesEveryOptionOn();
    void isSilentWhenDisabled();
};

void TestCorsPolicy::saysWhoMayRead_data()
{
    QTest::addColumn<CorsPolicy>("policy");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<HttpHeaders>("headers");

    const CorsPolicy anyone{ .enabled = true, .anyOrigin = true };
    const CorsPolicy anyoneWithCookies{ .enabled = true, .anyOrigin = true, .credentials = true };
    const CorsPolicy listed{ .enabled = true, .origins = { Ours }, .credentials = true };
    const HttpHeaders vary{ { "Vary", "Origin" } };
    const auto granted = [&vary](const QByteArray &origin) {
        return vary
            + HttpHeaders{ { "Access-Control-Allow-Origin", origin },
                  { "Access-Control-Allow-Credentials", "true" } };
    };

    QTest::newRow("anyone") << anyone << Foreign << HttpHeaders{ { "Access-Control-Allow-Origin", "*" } };
    QTest::newRow("anyone, no origin")
        << anyone << QByteArray() << HttpHeaders{ { "Access-Control-Allow-Origin", "*" } };
    QTest::newRow("never * with credentials") << anyoneWithCookies << Foreign << granted(Foreign);
    QTest::newRow("listed") << listed << Ours << granted(Ours);
    QTest::newRow("not listed") << listed << Foreign << vary;
    QTest::newRow("listed, as a prefix") << listed << Ours + ".evil" << vary;
    QTest::newRow("listed, no origin") << listed << QByteArray() << vary;
    QTest::newRow("nobody") << CorsPolicy{ .enabled = true } << Ours << vary;
}

void TestCorsPolicy::saysWhoMayRead()
{
    QFETCH(CorsPolicy, policy);
    QFETCH(QByteArray, origin);
    QFETCH(HttpHeaders, headers);

    QCOMPARE(policy.headersFor(requestFrom(origin)), headers);
    QCOMPARE(policy.preflight(requestFrom(origin)).headers.first(headers.size()), headers);
}

void TestCorsPolicy::answersPreflights()
{
    const CorsPolicy policy{ .enabled = true, .anyOrigin = true };

    const HttpResponse answer = policy.preflight(requestFrom(Foreign, "X-One, X-Two"));

    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(answer.headers,
        (HttpHeaders{
            { "Access-Control-Allow-Origin", "*" },
            { "Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE" },
            { "Vary", "Access-Control-Request-Headers" },
            { "Access-Control-Allow-Headers", "X-One, X-Two" },
        }));
}

void TestCorsPolicy::passesEveryOptionOn()
{
    const CorsPolicy policy{
        .enabled = true,
        .origins = { Ours },
        .methods = "GET,POST",
        .allowedHeaders = "X-Only",
        .exposedHeaders = "X-Seen",
        .credentials = true,
        .maxAgeSeconds = 123,
        .optionsSuccessStatus = 200,
    };

    const HttpResponse answer = policy.preflight(requestFrom(Ours, "X-Other"));

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers,
        (HttpHeaders{
            { "Vary", "Origin" },
            { "Access-Control-Allow-Origin", Ours },
            { "Access-Control-Allow-Credentials", "true" },
            { "Access-Control-Allow-Methods", "GET,POST" },
            { "Access-Control-Allow-Headers", "X-Only" },
            { "Access-Control-Max-Age", "123" },
            { "Access-Control-Expose-Headers", "X-Seen" },
        }));
    QVERIFY(policy.headersFor(requestFrom(Ours)).contains({ "Access-Control-Expose-Headers", "X-Seen" }));
}

void TestCorsPolicy::isSilentWhenDisabled()
{
    const CorsPolicy policy{ .anyOrigin = true, .origins = { Ours } };

    QVERIFY(policy.headersFor(requestFrom(Ours)).isEmpty());
    QVERIFY(policy.preflight(requestFrom(Ours)).headers.isEmpty());
    QVERIFY(!policy.allows(Ours));
}

QTEST_GUILESS_MAIN(TestCorsPolicy)
#include "tst_corspolicy.moc"
