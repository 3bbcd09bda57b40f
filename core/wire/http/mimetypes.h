// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace farol {

/// Content type of a file by the extension of its name, in any case; text carries its charset.
/// `application/octet-stream` for what is not in the table.
QByteArrayView mimeTypeFor(QByteArrayView fileName);

}
