// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/socketio/attachments.h"

#include <QVarLengthArray>

namespace farol {

/// Walks proven JSON once and notes its placeholders. Used once per text. Thread: any.
class PlaceholderFinder {
public:
    explicit PlaceholderFinder(QByteArrayView values);

    [[nodiscard]] std::vector<Placeholder> find();

private:
    enum class Key : unsigned char { Other, Marker, Number };

    /// An array or object that is not closed yet.
    struct Open {
        const char *at;
        bool isObject;
        bool atKey;           // the next string is a key
        Key key = Key::Other; // the latest key
        bool isPlaceholder = false;
        QByteArrayView number = {};
    };

    void walkString();
    void walkWord();
    void open(char bracket);
    void close();
    void noteValue(QByteArrayView value);

    const char *m_at;
    const char *const m_end;
    QVarLengthArray<Open, 32> m_open; // innermost last
    std::vector<Placeholder> m_found;
};

}
