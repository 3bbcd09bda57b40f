// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace farol {

/// A self-signed certificate for "localhost" with its key. Worthless outside the tests.
[[nodiscard]] QSslConfiguration testTlsConfiguration();

}
