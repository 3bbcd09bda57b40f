// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farol {

/// First byte in `[at, end)` that ends a run of ordinary string bytes: a quote, a backslash or a
/// control character below U+0020; `end` when there is none. Looks at eight bytes at a time.
[[nodiscard]] const char *findStringStop(const char *at, const char *end);

/// Of a proven string whose opening quote is at `at`: the byte after its closing quote.
[[nodiscard]] const char *skipString(const char *at, const char *end);

}
