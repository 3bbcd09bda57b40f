// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpexchange.h"

#include <functional>
#include <memory>

namespace farol {

struct Admission;
struct EngineConfig;

/// Gets the handshake back together with the decision.
using AdmissionReceiver = std::function<void(std::unique_ptr<HttpExchange>, const Admission &)>;

/// Asks `config.allowRequest` about a handshake and keeps the exchange until the decision, which may
/// come within this call or later. `decided` is not called when the client leaves before that.
/// Thread: the network thread.
void askAdmission(
    const EngineConfig &config, std::unique_ptr<HttpExchange> exchange, AdmissionReceiver decided);

}
