// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace farol {

/// What this process and its computer are doing. Unknown values are 0.
struct SystemSample {
    double processCpuPercent = 0;   ///< of one core, since the sample before
    qint64 processMemoryBytes = 0;  ///< resident
    double hostCpuPercent = 0;      ///< of all cores, since the sample before
    qint64 hostMemoryUsedBytes = 0; ///< what cannot be had without swapping
    qint64 hostMemoryTotalBytes = 0;
    double hostLoad1 = 0; ///< mean number of runnable tasks over the last minute
};

/// Reads the figures of process and computer from the kernel's proc file system; on systems without it
/// every figure is 0. Thread: one. Source: proc(5), "/proc/pid/stat", "/proc/stat", "/proc/meminfo".
class SystemSampler {
public:
    /// `root` is another folder in tests.
    explicit SystemSampler(QString root = QStringLiteral("/proc"));

    /// Processor shares are those since the last call; 0 in the first.
    [[nodiscard]] SystemSample sample();

private:
    struct HostTicks {
        quint64 busy = 0;
        quint64 all = 0;
        int cores = 1;
    };

    [[nodiscard]] QByteArray read(QLatin1StringView file) const;
    [[nodiscard]] std::optional<HostTicks> hostTicks() const;
    void sampleProcessor(SystemSample &sample);
    void sampleMemory(SystemSample &sample) const;

    QString m_root;
    std::optional<HostTicks> m_hostBefore;
    quint64 m_processBefore = 0;
};

}
