// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineerror.h"

#include <optional>

namespace farol {

class EngineQuery;
class EngineSession;
class HttpRequest;
struct EngineConfig;

/// The first rule a request breaks, in the reference's order: transport, Origin, session, method.
/// `session` is the one the query names, null when there is none. Nothing when all is well.
/// Source: reference server 6.6, `verify()`; two rules it checks after the 101 are checked here.
[[nodiscard]] std::optional<EngineRejection> verifyRequest(const HttpRequest &request,
    const EngineQuery &query, const EngineSession *session, const EngineConfig &config);

/// The rule about protocol versions, which comes after allowRequest: a new session speaks version 4.
[[nodiscard]] std::optional<EngineRejection> verifyProtocol(const EngineQuery &query);

}
