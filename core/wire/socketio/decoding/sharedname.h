// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace farol {

/// A QByteArray equal to `name`. Names seen lately are shared, so that a stream of packets of one
/// event in one namespace allocates no name. The memory is bounded: 256 names of at most 64 bytes per
/// thread, the newest replacing whatever was in its place. Thread: any.
[[nodiscard]] QByteArray sharedName(QByteArrayView name);

}
