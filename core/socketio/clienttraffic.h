// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace farol {

/// Events and acknowledgements of one connection since it was opened; what the protocol itself needs is not
/// counted. Bytes are those of the packet's text and its attachments.
struct ClientTraffic {
    quint64 eventsIn = 0;
    quint64 eventsOut = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;

    bool operator==(const ClientTraffic &) const = default;
};

}
