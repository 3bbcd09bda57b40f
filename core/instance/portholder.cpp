// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTcpServer>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

constexpr int FurthestPort = 100;

/// Inodes of the sockets that listen on that port, from one of the kernel's tables.
void addListeners(const QString &table, quint16 port, QSet<QByteArray> &inodes)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto listening = QByteArrayLiteral("0A");
    const auto portText = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const auto &line : file.readAll().split('\n')) {
        // number, local address, remote address, state, queues, timer, retransmits, user, timeout, inode
        const auto fields = line.simplified().split(' ');
        if (fields.size() > 9 && fields[1].endsWith(portText) && fields[3] == listening)
            inodes.insert(fields[9]);
    }
}

bool holdsOneOf(const QSet<QByteArray> &inodes, const QString &process)
{
    const QDir descriptors(u"/proc/"_s + process + u"/fd"_s);
    for (const auto &entry : descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) {
        const auto target = QFile::symLinkTarget(descriptors.filePath(entry));
        // "/proc/1234/fd/socket:[56789]"
        const auto inode = target.section(u"socket:["_s, 1).section(u']', 0, 0).toLatin1();
        if (!inode.isEmpty() && inodes.contains(inode))
            return true;
    }
    return false;
}

QString nameOf(const QString &process)
{
    QFile file(u"/proc/"_s + process + u"/comm"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

}

QString portHolder(quint16 port)
{
    QSet<QByteArray> inodes;
    addListeners(u"/proc/net/tcp"_s, port, inodes);
    addListeners(u"/proc/net/tcp6"_s, port, inodes);
    if (inodes.isEmpty())
        return {};
    for (const auto &process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (process.front().isDigit() && holdsOneOf(inodes, process))
            return u"%1 (process %2)"_s.arg(nameOf(process), process);
    }
    return {};
}

quint16 nextFreePort(const QHostAddress &address, quint16 port)
{
    const auto last = qMin(int(port) + FurthestPort, 65535);
    for (int candidate = port + 1; candidate <= last; ++candidate) {
        QTcpServer probe;
        if (probe.listen(address, quint16(candidate)))
            return quint16(candidate);
    }
    return 0;
}

}
