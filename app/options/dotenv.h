// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace farol {

/// The variables of a `.env` file: lines `NAME=value`, optionally after `export`; values may stand in single
/// or double quotes; `#` begins a comment at the beginning of a line or after a space. Other lines are
/// ignored. Thread: any.
[[nodiscard]] QMap<QString, QString> parseDotEnv(const QByteArray &text);

}
