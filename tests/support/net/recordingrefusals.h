// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusalsink.h"

#include <QList>

#include <algorithm>

namespace farol {

/// Keeps every refusal for a test to look at.
class RecordingRefusals final : public RefusalSink {
public:
    void refused(const Refusal &refusal) override { m_all.append(refusal); }

    [[nodiscard]] const QList<Refusal> &all() const { return m_all; }
    /// How often this reason was given.
    [[nodiscard]] qsizetype count(QByteArrayView reason) const
    {
        return std::ranges::count_if(m_all, [&](const Refusal &one) { return reason == one.reason; });
    }
    /// Reason of the latest refusal, empty when there was none.
    [[nodiscard]] QByteArray lastReason() const
    {
        return QByteArray(m_all.isEmpty() ? "" : m_all.last().reason);
    }
    void clear() { m_all.clear(); }

private:
    QList<Refusal> m_all;
};

}
