// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/json/jsonslices.h"

#include <QVarLengthArray>

namespace farol {

/// One pass over a text that is already known to be UTF-8: proves its grammar, counts depth and
/// keys and notes where the elements of a top-level array begin and end. Used once per text.
/// Thread: any. Source: RFC 8259.
class JsonScanner {
public:
    /// `elements` may be null when nobody wants slices.
    JsonScanner(QByteArrayView text, std::vector<QByteArrayView> *elements, const JsonLimits &limits);

    Result<JsonType, JsonError> scan();

private:
    enum class Step : unsigned char { Value, Key, AfterValue, Done, Failed };

    Step scanValue();
    Step scanKey();
    Step afterValue();
    Step open(char bracket);
    Step close();
    Step scalar(bool valid);
    Step fail(JsonError error);

    bool scanString();
    bool scanEscape();
    bool scanNumber();
    bool scanDigits();
    bool scanWord(QByteArrayView word);
    void skipSpace();
    void noteElement();

    const char *m_at;
    const char *const m_end;
    const char *m_elementAt = nullptr; // where the current top-level element begins
    std::vector<QByteArrayView> *const m_elements;
    const JsonLimits m_limits;
    QVarLengthArray<char, 128> m_open; // brackets not closed yet, innermost last
    int m_keys = 0;
    JsonError m_error = JsonError::Syntax;
};

}
