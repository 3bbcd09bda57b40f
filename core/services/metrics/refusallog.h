// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/logentry.h"
#include "core/api/trafficframe.h"
#include "core/base/clock.h"
#include "core/base/refusalsink.h"

#include <QByteArray>
#include <QHash>

namespace farol {

/// Counts every refusal by its reason, and writes the first ones of each second into the log; a flood
/// becomes one line with a number. Thread: the network thread.
class RefusalLog final : public RefusalSink {
public:
    /// Lines per second and reason.
    static constexpr int MaxLinesPerReason = 5;
    /// Lines kept for somebody who has not taken them yet.
    static constexpr qsizetype MaxWaitingLines = 500;

    explicit RefusalLog(const Clock &clock)
        : m_clock(clock)
    {
    }

    void refused(const Refusal &refusal) override;
    /// A line that is no refusal: "listening", "stopped".
    void note(LogLevel level, const QString &reason, const QString &detail);
    /// Floods become lines, and every reason may write again. Call once a second.
    void endSecond();

    [[nodiscard]] QList<LogEntry> takeLines() { return std::exchange(m_lines, {}); }
    [[nodiscard]] quint64 total() const { return m_total; }
    /// Since the start, greatest first.
    [[nodiscard]] QList<NamedCount> byReason() const;

private:
    struct Reason {
        quint64 count = 0;
        int linesInSecond = 0;
        quint64 unwritten = 0;
    };

    void append(LogLevel level, const QString &reason, const QString &detail);

    const Clock &m_clock;
    QHash<QByteArray, Reason> m_reasons;
    QList<LogEntry> m_lines;
    quint64 m_total = 0;
};

}
