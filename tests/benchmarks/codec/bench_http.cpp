// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpresponse.h"
#include "core/wire/http/requestparser.h"
#include "core/wire/websocket/upgradehandshake.h"
#include "tests/benchmarks/codec/codecbench.h"

using namespace farol;

namespace {

const QByteArray PollRequest
    = "GET /socket.io/?EIO=4&transport=polling&t=OxYz123&sid=lv_VI97HAXpY6yYWAAAC HTTP/1.1\r\n"
      "Host: 127.0.0.1:3000\r\n"
      "Connection: keep-alive\r\n"
      "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0\r\n"
      "Accept: */*\r\n"
      "Origin: http://127.0.0.1:3000\r\n"
      "Accept-Encoding: gzip, deflate, br\r\n"
      "Accept-Language: en-GB,en;q=0.9\r\n\r\n";

const QByteArray UpgradeRequest
    = "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n"
      "Host: 127.0.0.1:3000\r\n"
      "Connection: Upgrade\r\n"
      "Upgrade: websocket\r\n"
      "Sec-WebSocket-Version: 13\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
      "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n";

HttpRequest read(RequestParser &parser, QByteArrayView wire)
{
    while (true) {
        const auto [consumed, event] = parser.feed(wire);
        wire = wire.sliced(consumed);
        if (event == RequestParser::Event::HeadComplete)
            parser.setMaxBodyBytes(10'000'000);
        else if (event == RequestParser::Event::Complete)
            return parser.takeRequest();
    }
}

void measureReading(CodecTimer &timer, const char *name, const QByteArray &wire)
{
    RequestParser parser;
    timer.measure(name, wire.size(), [&] { keep(read(parser, wire)); });
}

QByteArray chunkedRequest(qsizetype chunkBytes, qsizetype chunks)
{
    const QByteArray chunk
        = QByteArray::number(chunkBytes, 16) + "\r\n" + QByteArray(chunkBytes, 'x') + "\r\n";
    return "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(chunks)
        + "0\r\n\r\n";
}

const CodecBenchmark requests("http request", [](CodecTimer &timer) {
    measureReading(timer, "read, poll of a browser", PollRequest);
    measureReading(timer, "read, upgrade", UpgradeRequest);
    measureReading(timer, "read, POST of 100 kB",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x'));
    measureReading(timer, "read, 100 chunks of 1000 bytes", chunkedRequest(1000, 100));
});

const CodecBenchmark answers("http answer", [](CodecTimer &timer) {
    const auto answer = HttpResponse::withBody(200, "text/plain; charset=UTF-8", QByteArray(64, '4'))
                            .with("Cache-Control", "no-store");
    timer.measure("write", answer.body.size(), [&answer] { keep(encodeResponse(answer, KeepAlive::Yes)); });

    RequestParser parser;
    const HttpRequest upgrade = read(parser, UpgradeRequest);
    timer.measure("write, 101", UpgradeRequest.size(), [&upgrade] { keep(acceptUpgrade(upgrade)); });
});

}
