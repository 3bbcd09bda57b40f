// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/enginequery.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace farol;

// The protocol keys are the first pair of their name, whatever else the query holds.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto text = viewOf(bytes, size);
    const EngineQuery query(text);
    const auto pairs = query.pairs();
    const auto first = [&pairs](QByteArrayView key) {
        const auto pair
            = std::find_if(pairs.begin(), pairs.end(), [key](const auto &p) { return p.first == key; });
        return pair == pairs.end() ? QByteArray() : pair->second;
    };

    require(query.protocol() == first("EIO"));
    require(query.transport() == first("transport"));
    require(query.sid() == first("sid"));
    return 0;
}
