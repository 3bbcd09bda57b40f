// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/request/admission.h"

#include "core/engine/engineconfig.h"

#include <utility>

namespace farol {

namespace {

struct PendingHandshake {
    std::unique_ptr<HttpExchange> exchange; // null once decided, or when the client has gone
    AdmissionReceiver decided;
};

}

void askAdmission(
    const EngineConfig &config, std::unique_ptr<HttpExchange> exchange, AdmissionReceiver decided)
{
    const auto pending = std::make_shared<PendingHandshake>();
    pending->exchange = std::move(exchange);
    pending->decided = std::move(decided);
    // Not the shared pointer: the exchange would keep itself alive.
    pending->exchange->onAborted([raw = pending.get()] { raw->exchange.reset(); });
    if (!pending->exchange)
        return;
    // A copy, which shares its bytes: a decision within the call consumes the exchange.
    const auto request = pending->exchange->request();
    config.allowRequest(request, [pending](const Admission &admission) {
        if (pending->exchange)
            pending->decided(std::move(pending->exchange), admission);
    });
}

}
