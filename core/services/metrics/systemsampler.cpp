// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/systemsampler.h"

#include <QFile>
#include <QList>

#include <unistd.h>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

/// Processor time of the process in clock ticks, user and system; fields 14 and 15.
quint64 processTicks(const QByteArray &stat)
{
    // The second field is the program's name and may itself contain spaces and brackets.
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 12 ? fields[11].toULongLong() + fields[12].toULongLong() : 0;
}

/// Value of a line such as "MemTotal:  16384 kB", in bytes.
qint64 memoryLine(const QByteArray &text, QByteArrayView name)
{
    const auto at = text.indexOf(name);
    if (at < 0)
        return 0;
    const auto from = at + name.size();
    const auto end = text.indexOf('\n', from);
    const auto words = text.mid(from, end < 0 ? -1 : end - from).simplified().split(' ');
    return words.first().toLongLong() * 1024;
}

}

SystemSampler::SystemSampler(QString root)
    : m_root(std::move(root))
{
}

SystemSample SystemSampler::sample()
{
    SystemSample sample;
    sampleProcessor(sample);
    sampleMemory(sample);
    sample.hostLoad1 = read("loadavg"_L1).split(' ').first().toDouble();
    return sample;
}

QByteArray SystemSampler::read(QLatin1StringView file) const
{
    QFile source(m_root + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

std::optional<SystemSampler::HostTicks> SystemSampler::hostTicks() const
{
    const auto lines = read("stat"_L1).split('\n');
    const auto fields = lines.first().simplified().split(' ');
    if (fields.size() < 9 || fields.first() != "cpu")
        return std::nullopt;

    HostTicks ticks;
    ticks.cores = 0;
    // user nice system idle iowait irq softirq steal; guest time is part of user time already.
    for (int i = 1; i <= 8; ++i)
        ticks.all += fields[i].toULongLong();
    ticks.busy = ticks.all - fields[4].toULongLong() - fields[5].toULongLong();
    for (const auto &line : lines)
        ticks.cores += line.startsWith("cpu") && !line.startsWith("cpu ");
    ticks.cores = qMax(ticks.cores, 1);
    return ticks;
}

void SystemSampler::sampleProcessor(SystemSample &sample)
{
    const auto host = hostTicks();
    const auto process = processTicks(read("self/stat"_L1));
    // Host ticks are the clock here: every core adds one per tick, busy or not.
    if (host && m_hostBefore && host->all > m_hostBefore->all) {
        const auto all = double(host->all - m_hostBefore->all);
        sample.hostCpuPercent = 100 * double(host->busy - m_hostBefore->busy) / all;
        sample.processCpuPercent = 100 * double(process - m_processBefore) / all * host->cores;
    }
    m_hostBefore = host;
    m_processBefore = process;
}

void SystemSampler::sampleMemory(SystemSample &sample) const
{
    const auto pages = read("self/statm"_L1).split(' ');
    if (pages.size() > 1)
        sample.processMemoryBytes = pages[1].toLongLong() * sysconf(_SC_PAGESIZE);
    const auto memory = read("meminfo"_L1);
    sample.hostMemoryTotalBytes = memoryLine(memory, "MemTotal:");
    sample.hostMemoryUsedBytes = sample.hostMemoryTotalBytes - memoryLine(memory, "MemAvailable:");
}

}
