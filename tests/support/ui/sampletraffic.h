// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/trafficframe.h"

#include <QList>

namespace farol {

/// One invented but believable frame per second, the last one ending at `endMs`: some 250 clients,
/// slow waves, a burst five sixths in. The same arguments give the same frames.
[[nodiscard]] QList<TrafficFrame> sampleTraffic(qint64 endMs, int seconds);

class FakeFeed;

/// Clients, rooms, events, a notification and log lines as a busy server sends them.
void fillWithRows(FakeFeed &feed, qint64 nowMs);

}
