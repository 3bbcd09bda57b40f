// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

struct iovec;

namespace farol {

/// Buffers waiting for the kernel, kept by reference. Holds no heap memory of its own while
/// at most one buffer waits. Thread: one.
class OutputQueue {
public:
    /// Queues `buffer` from byte `from` on; an empty part is ignored.
    void append(const QByteArray &buffer, qsizetype from);
    /// The first `bytes` have left.
    void consume(qint64 bytes);
    void clear();

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes == 0; }
    [[nodiscard]] bool isSingle() const { return m_rest.empty(); }
    /// What is left of the oldest buffer.
    [[nodiscard]] QByteArrayView front() const { return QByteArrayView(m_first.buffer).sliced(m_first.from); }
    /// Copies everything to `target`, which has room for bytes().
    void copyTo(char *target) const;
    /// Describes the oldest buffers; returns how many entries were filled and adds up their bytes.
    std::size_t describe(std::span<iovec> vectors, qint64 &bytes) const;

private:
    struct Part {
        QByteArray buffer;
        qsizetype from = 0;
    };

    void popFront();

    Part m_first;
    std::vector<Part> m_rest; // from m_next on
    std::size_t m_next = 0;
    qint64 m_bytes = 0;
};

}
