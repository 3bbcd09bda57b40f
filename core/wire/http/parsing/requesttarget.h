// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace farol {

/// A request target as this server reads it. Views point into the text it was made from.
struct RequestTarget {
    QByteArray originForm;    ///< path and query; starts with `/`, or is `*`
    QByteArrayView authority; ///< of an absolute-form target, which outranks Host; null otherwise
};

/// Reads an origin-form or absolute-form target, or `*`. Null for what only a proxy can answer and
/// for addresses with user information. Source: RFC 9112 section 3.2.
std::optional<RequestTarget> readTarget(QByteArrayView method, QByteArrayView target);

}
