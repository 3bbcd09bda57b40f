// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace farol {

/// Bytes `size` bytes take as padded base64.
constexpr qsizetype base64Size(qsizetype size)
{
    return (size + 2) / 3 * 4;
}

/// Appends `bytes` in the standard alphabet, padded. Thread: any. Source: RFC 4648 section 4.
void appendBase64(QByteArray &text, QByteArrayView bytes);

/// Replaces `bytes` by what `text` stands for, reusing its memory. Returns false, and leaves `bytes`
/// unspecified, for foreign characters, missing or misplaced padding, or unused bits that are not zero.
/// Thread: any. Source: RFC 4648 sections 3 and 4.
[[nodiscard]] bool decodeBase64(QByteArrayView text, QByteArray &bytes);

}
