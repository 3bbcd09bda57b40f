// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace farol {

/// Proves text to be UTF-8 while it arrives: fails at the first byte that no valid text can have
/// there, whatever follows. Refuses overlong forms, surrogates and values over U+10FFFF.
/// Source: RFC 3629 section 4; Unicode 15 table 3-7.
class Utf8Check {
public:
    /// Reads on. False from the first wrong byte.
    bool feed(QByteArrayView bytes);
    void reset() { *this = {}; }

    /// No wrong byte so far, and not inside a character.
    [[nodiscard]] bool isComplete() const { return m_missing == 0 && !m_failed; }

    /// Whether `text` as a whole is UTF-8.
    static bool isValid(QByteArrayView text);

private:
    bool feedBytewise(const quint8 *at, const quint8 *end);
    void startCharacter(quint8 lead);
    void continueCharacter(quint8 byte);

    quint8 m_missing = 0;   // continuation bytes still to come
    quint8 m_lowest = 0x80; // range of the next continuation byte
    quint8 m_highest = 0xbf;
    bool m_failed = false;
};

}
