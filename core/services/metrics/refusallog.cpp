// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/refusallog.h"

#include <algorithm>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxDetailBytes = 300;

}

void RefusalLog::refused(const Refusal &refusal)
{
    ++m_total;
    // Looked up without a copy; the reason itself is never freed.
    auto &reason = m_reasons[QByteArray::fromRawData(refusal.reason, qsizetype(qstrlen(refusal.reason)))];
    ++reason.count;
    if (reason.linesInSecond >= MaxLinesPerReason) {
        ++reason.unwritten;
        return;
    }
    ++reason.linesInSecond;
    auto detail = QString::fromUtf8(refusal.detail.left(MaxDetailBytes));
    if (!refusal.peer.isEmpty())
        detail = QString::fromLatin1(refusal.peer) + (detail.isEmpty() ? QString() : u": "_s + detail);
    append(LogLevel::Warning, QString::fromLatin1(refusal.reason), detail);
}

void RefusalLog::note(LogLevel level, const QString &reason, const QString &detail)
{
    append(level, reason, detail);
}

void RefusalLog::endSecond()
{
    for (auto [name, reason] : m_reasons.asKeyValueRange()) {
        if (reason.unwritten > 0)
            append(LogLevel::Warning, QString::fromLatin1(name), u"and %1 more"_s.arg(reason.unwritten));
        reason.linesInSecond = 0;
        reason.unwritten = 0;
    }
}

void RefusalLog::append(LogLevel level, const QString &reason, const QString &detail)
{
    if (m_lines.size() >= MaxWaitingLines)
        m_lines.removeFirst();
    m_lines.append({ m_clock.wallMilliseconds(), level, reason, detail });
}

QList<NamedCount> RefusalLog::byReason() const
{
    QList<NamedCount> counts;
    for (auto [name, reason] : m_reasons.asKeyValueRange())
        counts.append({ QString::fromLatin1(name), double(reason.count) });
    std::ranges::sort(counts, [](const auto &a, const auto &b) { return a.value > b.value; });
    return counts;
}

}
