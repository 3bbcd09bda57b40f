// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace farol {

/// First 8 characters and "…"; ids of at most 9 characters stay whole.
[[nodiscard]] QString shortId(const QByteArray &id);

/// The user if there is one, else the short id: how a client is called in lists.
[[nodiscard]] QString clientLabel(const QString &user, const QByteArray &id);

}
