// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace farol {

enum class SampleLanguage : unsigned char { JavaScript, Python, Cpp };

/// Two lines that connect a client to `url` and answer notifications; for the clipboard.
[[nodiscard]] QString codeSample(SampleLanguage language, const QString &url);

/// The same as markup in the theme's payload colours.
[[nodiscard]] QString colouredSample(const QString &code);

}
