// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace farol {

/// What is between the quotes of a proven JSON string, with escapes resolved, as UTF-8; a lone
/// surrogate becomes U+FFFD, because UTF-8 cannot carry it. Thread: any.
[[nodiscard]] QByteArray unescapeToUtf8(QByteArrayView escaped);
/// The same as UTF-16, where lone surrogates survive.
[[nodiscard]] QString unescapeToUtf16(QByteArrayView escaped);

}
