// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/metrics/systemsampler.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

class TestSystemSampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsProcessorSharesBetweenTwoSamples();
    void readsMemoryAndLoad();
    void isZeroWithoutAProcFileSystem();
    void worksOnThisComputer();

private:
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text);
};

void TestSystemSampler::write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QDir(folder.path()).mkpath(u"self"_s);
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestSystemSampler::readsProcessorSharesBetweenTwoSamples()
{
    const QTemporaryDir folder;
    write(folder, u"stat"_s, "cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1 1 1\ncpu1 1 1 1 1\nintr 5\n");
    write(folder, u"self/stat"_s, "7 (a (odd) name) S 1 1 1 0 -1 0 0 0 0 0 30 20 0 0 20");
    SystemSampler sampler(folder.path());
    QCOMPARE(sampler.sample().hostCpuPercent, 0);

    // 200 ticks later on two cores: 50 busy on the host, 40 of them ours.
    write(folder, u"stat"_s, "cpu  130 0 120 900 50 0 0 0 0 0\ncpu0 1 1 1 1\ncpu1 1 1 1 1\nintr 5\n");
    write(folder, u"self/stat"_s, "7 (a (odd) name) S 1 1 1 0 -1 0 0 0 0 0 60 30 0 0 20");
    const auto sample = sampler.sample();

    QCOMPARE(sample.hostCpuPercent, 25);
    QCOMPARE(sample.processCpuPercent, 40);
}

void TestSystemSampler::readsMemoryAndLoad()
{
    const QTemporaryDir folder;
    write(folder, u"meminfo"_s, "MemTotal:       1000 kB\nMemFree:  1 kB\nMemAvailable:   400 kB\n");
    write(folder, u"loadavg"_s, "1.25 0.5 0.1 1/200 99\n");
    write(folder, u"self/statm"_s, "500 10 3 1 0 4 0\n");

    const auto sample = SystemSampler(folder.path()).sample();

    QCOMPARE(sample.hostMemoryTotalBytes, 1'024'000);
    QCOMPARE(sample.hostMemoryUsedBytes, 614'400);
    QCOMPARE(sample.hostLoad1, 1.25);
    QVERIFY(sample.processMemoryBytes >= 10 * 4096);
}

void TestSystemSampler::isZeroWithoutAProcFileSystem()
{
    SystemSampler sampler(u"/nowhere"_s);
    (void)sampler.sample();

    const auto sample = sampler.sample();

    QCOMPARE(sample.hostCpuPercent, 0);
    QCOMPARE(sample.processMemoryBytes, 0);
    QCOMPARE(sample.hostMemoryUsedBytes, 0);
}

void TestSystemSampler::worksOnThisComputer()
{
    const auto sample = SystemSampler().sample();

    QVERIFY(sample.processMemoryBytes > 1'000'000);
    QVERIFY(sample.hostMemoryUsedBytes > 0);
    QVERIFY(sample.hostMemoryUsedBytes < sample.hostMemoryTotalBytes);
}

QTEST_GUILESS_MAIN(TestSystemSampler)
#include "tst_systemsampler.moc"
