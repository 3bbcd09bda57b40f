// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonslices.h"
#include "core/wire/json/jsonvalues.h"
#include "core/wire/json/jsonwriter.h"
#include "tests/benchmarks/codec/codecbench.h"

using namespace farol;

namespace {

constexpr JsonLimits Roomy{ 128, 1'000'000 };

QByteArray objects(int count)
{
    QByteArray text = "[\"rows\"";
    for (int i = 0; i < count; ++i)
        text += ",{\"id\":" + QByteArray::number(i * 37) + ",\"name\":\"row number " + QByteArray::number(i)
            + "\"}";
    return text + ']';
}

void measureSlicing(CodecTimer &timer, const char *name, const QByteArray &text)
{
    std::vector<QByteArrayView> slices;
    timer.measure(name, text.size(), [&] { keep(sliceJson(text, slices, Roomy)); });
}

const CodecBenchmark slicing("json slices", [](CodecTimer &timer) {
    measureSlicing(timer, "short event, 13 bytes", R"(["chat","hi"])");
    measureSlicing(timer, "usual event, 78 bytes",
        R"(["message",{"room":"lobby","text":"hello there, how are you","id":12345}, true])");
    measureSlicing(timer, "20 000 objects", objects(20'000));
    measureSlicing(timer, "one text of 500 kB", "[\"" + QByteArray(500'000, 'x') + "\"]");
    measureSlicing(timer, "100 000 numbers", "[" + QByteArray("1234567,").repeated(100'000) + "0]");
});

const CodecBenchmark texts("json texts", [](CodecTimer &timer) {
    const QByteArray plain(1000, 'x');
    QByteArray json;
    timer.measure("write, 1000 plain bytes", plain.size(), [&] {
        json.resize(0);
        appendJsonText(json, plain);
    });
    const QByteArray escapes = QByteArray("line\n\"quoted\"").repeated(77);
    timer.measure("write, 1001 bytes with escapes", escapes.size(), [&] {
        json.resize(0);
        appendJsonText(json, escapes);
    });
    timer.measure("read, 1001 bytes with escapes", escapes.size(), [&json] { keep(jsonText(json)); });
});

}
