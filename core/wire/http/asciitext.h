// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace farol {

/// Whether two ASCII words are the same in any case: header names, tokens, schemes.
bool isSameWord(QByteArrayView a, QByteArrayView b);

/// Whether `text` is a token, the form of methods and header names. Source: RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text);
bool isTokenChar(char c);

/// `text` without spaces and tabs around it.
QByteArrayView withoutSpaceAround(QByteArrayView text);

}
