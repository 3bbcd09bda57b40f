// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"
#include "tests/support/wire/requestrecorder.h"

using namespace farol;

namespace {

constexpr qint64 MaxBodyBytes = 1000;

}

// The first byte chooses the slices, the rest is what a client sends. The same requests and the
// same end come out however the bytes are cut, and no part holds what could split a header.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype first = 1 + bytes[0] / 16;
    const qsizetype later = 1 + bytes[0] % 16;
    const QByteArrayView wire = viewOf(bytes + 1, size - 1);

    const QList<QByteArray> whole = readRequests(wire, MaxBodyBytes, wire.size(), 0);
    require(readRequests(wire, MaxBodyBytes, first, later) == whole);
    require(readRequests(wire, MaxBodyBytes, wire.size() - wire.size() / first, wire.size()) == whole);
    for (const QByteArray &request : whole) {
        const QByteArrayView head
            = QByteArrayView(request).first(std::max<qsizetype>(request.indexOf("] "), 0));
        require(!head.contains('\r') && !head.contains('\n') && !head.contains('\0'));
    }
    return 0;
}
