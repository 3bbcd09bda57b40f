// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace farol {

/// The name of an event, room or namespace: UTF-8 as on the wire, whatever it was written as.
/// Lets `socket.join("lobby")`, `join(QString)` and `join(QByteArray)` mean the same.
class Utf8Name {
public:
    /// Names written in a program come again and again: the same text at the same address is shared, not
    /// copied.
    Utf8Name(const char *text);
    Utf8Name(QByteArray text)
        : m_bytes(std::move(text))
    {
    }
    Utf8Name(const QString &text)
        : m_bytes(text.toUtf8())
    {
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    operator const QByteArray &() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

using EventName = Utf8Name;
using RoomName = Utf8Name;

}
