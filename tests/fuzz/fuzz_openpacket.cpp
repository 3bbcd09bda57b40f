// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/engine/openpacket.h"
#include "tests/fuzz/fuzzing.h"

using namespace farol;

// An open packet that was understood means the same when it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto packet = decodeOpenPacket(viewOf(bytes, size));
    if (!packet)
        return 0;

    const auto again = decodeOpenPacket(QByteArrayView(encodeOpenPacket(*packet)).sliced(1));
    require(again.ok());
    require(again->sid == packet->sid);
    require(again->upgrades == packet->upgrades);
    require(again->pingInterval == packet->pingInterval);
    require(again->pingTimeout == packet->pingTimeout);
    return 0;
}
