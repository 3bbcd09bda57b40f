// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/request/sessionorigin.h"

#include "core/net/httpexchange.h"

namespace farol {

SessionOrigin::SessionOrigin(const HttpExchange &exchange)
    : request(exchange.request())
    , peer(exchange.peer())
    , encrypted(exchange.isEncrypted())
{
    request.setBody({});
    request.squeeze();
}

}
