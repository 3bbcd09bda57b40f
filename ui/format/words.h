// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/clientrow.h"
#include "core/api/eventrecord.h"
#include "core/api/logentry.h"
#include "core/api/notification.h"
#include "core/api/serverstate.h"
#include "ui/format/itemroles.h"

#include <QString>

namespace farol {

/// What the core says in enums, in the words of the window's language.
[[nodiscard]] QString wordFor(RunState state);
[[nodiscard]] QString wordFor(ClientLiveness liveness);
[[nodiscard]] QString wordFor(ClientTransport transport);
[[nodiscard]] QString wordFor(EventDirection direction);
[[nodiscard]] QString wordFor(Severity severity);
[[nodiscard]] QString wordFor(DeliveryState state);
[[nodiscard]] QString wordFor(LogLevel level);
/// "waiting", "timed out"; empty for None and Answered, which show a time instead.
[[nodiscard]] QString wordFor(AckState ack);

/// One sentence for the person who pressed Send; empty for None.
[[nodiscard]] QString sentenceFor(SendError error);
/// One sentence for the failure banner; empty for None. `state` names address and port.
[[nodiscard]] QString sentenceFor(const ServerState &state);

/// Protocol texts such as "transport close" and log reasons such as "frame too large", translated
/// where known and left as they are where not.
[[nodiscard]] QString reasonInWords(const QString &protocolText);

[[nodiscard]] StateGlyph glyphFor(RunState state);
[[nodiscard]] StateGlyph glyphFor(ClientLiveness liveness);
[[nodiscard]] StateGlyph glyphFor(DeliveryState state);

}
