// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace farol {

enum class LogLevel : unsigned char { Info, Warning, Error };

/// One line of the server's own log: what it refused, closed or did.
struct LogEntry {
    qint64 atMs = 0; ///< wall clock
    LogLevel level = LogLevel::Info;
    QString reason; ///< stable key, "session ID unknown", "frame too large"
    QString detail; ///< who and what; plain text, never markup
};

}

Q_DECLARE_METATYPE(farol::LogEntry)
