// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bytechannel.h"
#include "core/wire/http/httprequest.h"

namespace farol {

class HttpExchange;

/// What a session keeps of the exchange that asked for it, as long as it lives.
struct SessionOrigin {
    explicit SessionOrigin(const HttpExchange &exchange);

    HttpRequest request; ///< without its body
    PeerAddress peer;
    bool encrypted = false;
};

}
