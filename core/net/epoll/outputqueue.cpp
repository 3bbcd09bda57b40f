// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/epoll/outputqueue.h"

#include <sys/uio.h>

#include <cstring>
#include <utility>

namespace farol {

namespace {

// What one turn of a busy client tends to hold; spares the first growths of the vector.
constexpr std::size_t UsualParts = 8;

}

void OutputQueue::append(const QByteArray &buffer, qsizetype from)
{
    const auto size = buffer.size() - from;
    if (size <= 0)
        return;

    if (m_bytes == 0) {
        m_first = { buffer, from };
    } else {
        if (m_rest.capacity() == 0)
            m_rest.reserve(UsualParts);
        m_rest.push_back({ buffer, from });
    }
    m_bytes += size;
}

void OutputQueue::consume(qint64 bytes)
{
    Q_ASSERT(bytes <= m_bytes);
    if (bytes == m_bytes)
        return clear();

    m_bytes -= bytes;
    while (bytes > 0) {
        const auto left = m_first.buffer.size() - m_first.from;
        if (bytes < left) {
            m_first.from += bytes;
            return;
        }
        bytes -= left;
        popFront();
    }
}

void OutputQueue::popFront()
{
    m_first = std::move(m_rest[m_next++]);
    if (m_next == m_rest.size()) {
        m_rest.clear();
        m_next = 0;
    } else if (m_next >= 64 && m_next * 2 >= m_rest.size()) {
        // A peer that never quite catches up must not make the list grow for ever.
        m_rest.erase(m_rest.begin(), m_rest.begin() + std::ptrdiff_t(m_next));
        m_next = 0;
    }
}

void OutputQueue::clear()
{
    m_first = {};
    if (m_rest.capacity() > 0)
        m_rest = {};
    m_next = 0;
    m_bytes = 0;
}

void OutputQueue::copyTo(char *target) const
{
    const auto copy = [&target](const Part &part) {
        const auto size = std::size_t(part.buffer.size() - part.from);
        std::memcpy(target, part.buffer.constData() + part.from, size);
        target += size;
    };
    copy(m_first);
    for (auto i = m_next; i < m_rest.size(); ++i)
        copy(m_rest[i]);
}

std::size_t OutputQueue::describe(std::span<iovec> vectors, qint64 &bytes) const
{
    std::size_t count = 0;
    const auto add = [&](const Part &part) {
        const auto size = part.buffer.size() - part.from;
        vectors[count++] = { const_cast<char *>(part.buffer.constData()) + part.from, std::size_t(size) };
        bytes += size;
    };
    bytes = 0;
    add(m_first);
    for (auto i = m_next; i < m_rest.size() && count < vectors.size(); ++i)
        add(m_rest[i]);
    return count;
}

}
