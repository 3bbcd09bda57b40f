// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace farol {

Q_LOGGING_CATEGORY(logNet, "farol.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logEngine, "farol.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logSocketIo, "farol.socketio", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "farol.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logInstance, "farol.instance", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "farol.ui", QtInfoMsg)

}
