// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace farol {

/// A proven JSON value as Qt knows it, with placeholders of `attachments` replaced by base64 text.
/// Numbers too large for a double become infinity, the last of repeated keys wins, and what is
/// nested deeper than 1024 becomes null. Thread: any.
[[nodiscard]] QJsonValue argumentToJson(QByteArrayView value, const QList<QByteArray> &attachments);

}
