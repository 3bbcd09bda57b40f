// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serversettings.h"
#include "core/engine/engineconfig.h"
#include "core/net/http/httpserver.h"
#include "core/socketio/serverconfig.h"

namespace farol {

// What the settings mean to each floor. Thread: any.

[[nodiscard]] EngineConfig engineConfig(const ServerSettings &settings);
[[nodiscard]] HttpServerConfig httpConfig(const ServerSettings &settings);
[[nodiscard]] ServerConfig serverConfig(const ServerSettings &settings);

}
