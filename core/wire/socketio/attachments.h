// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace farol {

/// An object that stands for an attachment: `{"_placeholder":true,"num":0}`. Like in the reference any object
/// whose `_placeholder` is true is one, whatever else it holds.
/// Source: Socket.IO protocol v5, "Binary"; socket.io-parser 4.2.7.
struct Placeholder {
    QByteArrayView object; ///< the whole object
    QByteArrayView number; ///< raw value of `num`, null when absent

    /// Which attachment; nothing unless `num` is a plain integer from 0 to 999 999.
    [[nodiscard]] std::optional<qsizetype> index() const;
};

/// Every placeholder in proven JSON values, in order; those inside another are part of it.
/// Linear time, no recursion. Thread: any.
[[nodiscard]] std::vector<Placeholder> findPlaceholders(QByteArrayView values);

/// Whether every placeholder in `values` points to one of `attachments` attachments, and there are
/// at most `most` of them: each use may become a copy of the attachment. Thread: any.
[[nodiscard]] bool placeholdersFit(QByteArrayView values, qsizetype attachments, qsizetype most);

/// The attachment that the proven JSON value `value` stands for; nothing when it is no placeholder
/// of one of `attachments` attachments. Thread: any.
[[nodiscard]] std::optional<qsizetype> attachmentIndex(QByteArrayView value, qsizetype attachments);

/// Appends `values` to `list`, with every placeholder number raised by `shift`. Thread: any.
void appendRenumbered(QByteArray &list, QByteArrayView values, qsizetype shift);

}
