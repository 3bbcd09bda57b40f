// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace farol {

/// Replaces every `{path}` in `text` by the value at that path of the token file, for example
/// `{color.text.muted}` or `{size.control}`. Unknown paths are left, so a test can find them.
[[nodiscard]] QString fillTemplate(const QString &text, const QByteArray &tokensJson);

}
