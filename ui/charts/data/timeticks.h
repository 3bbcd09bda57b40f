// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace farol {

struct TimeTick {
    qint64 atMs = 0;
    QString label; ///< "14:32", or "14:32:10" for steps below a minute
};

/// Round local times in [fromMs, toMs], at most about six.
[[nodiscard]] QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs);

}
