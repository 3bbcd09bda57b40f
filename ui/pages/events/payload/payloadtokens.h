// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace farol {

enum class PayloadTokenKind : unsigned char { Key, String, Number, Literal, Punctuation };

struct PayloadToken {
    PayloadTokenKind kind = PayloadTokenKind::Punctuation;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const PayloadToken &) const = default;
};

/// Splits JSON text for colouring. Takes texts that were cut anywhere and never fails; what is not
/// JSON comes out as Literal. White space belongs to no token.
[[nodiscard]] QList<PayloadToken> payloadTokens(QStringView json);

/// The same JSON in one airy line for a narrow cell: names without quotes, a blank after each comma and
/// colon and inside braces. May be cut anywhere; payloadTokens() reads it as well.
[[nodiscard]] QString payloadPreview(QStringView json);

/// Colour in the theme in force.
[[nodiscard]] QColor payloadColour(PayloadTokenKind kind);

}
