// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/utf8check.h"
#include "tests/fuzz/fuzzing.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>

using namespace farol;

namespace {

bool isValidInSlices(QByteArrayView text, qsizetype slice)
{
    Utf8Check check;
    for (qsizetype at = 0; at < text.size(); at += slice) {
        const QByteArray part = text.sliced(at, std::min(slice, text.size() - at)).toByteArray();
        if (!check.feed(part))
            return false;
    }
    return check.isComplete();
}

bool isValidForQt(QByteArrayView text)
{
    // Stateless, or an unfinished character at the end would be waited for.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && decoded.toUtf8().size() <= text.size();
}

}

// The first byte chooses the slices. The answer is the same for every slicing, with any amount of
// ASCII around, and the same as Qt's.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView text = viewOf(bytes + 1, size - 1);
    const QByteArray padding(bytes[0], 'x');
    const QByteArray padded = padding + text.toByteArray() + padding;

    const bool isValid = Utf8Check::isValid(text);
    require(isValidForQt(text) == isValid);
    require(Utf8Check::isValid(padding + text.toByteArray()) == isValid);
    require(Utf8Check::isValid(padded) == isValid || padding.isEmpty());
    require(isValidInSlices(text, 1) == isValid);
    require(isValidInSlices(text, 1 + bytes[0]) == isValid);
    require(isValidInSlices(padded, 64 + bytes[0]) == Utf8Check::isValid(padded));
    return 0;
}
