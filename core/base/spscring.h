// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace farol {

/// Fixed ring between exactly one writing and one reading thread, without locks.
/// `T` is plain data of fixed size. A full ring refuses the new record and counts it:
/// the writer never waits. Capacity is rounded up to a power of two.
template <typename T>
class SpscRing {
public:
    explicit SpscRing(std::size_t capacity)
        : m_capacity(roundUp(capacity))
        , m_records(std::make_unique<T[]>(m_capacity))
    {
    }

    /// Writer: the slot to fill, or null when the reader is too far behind. Follow with publish().
    [[nodiscard]] T *claim()
    {
        const auto head = m_head.load(std::memory_order_relaxed);
        if (head - m_seenTail == m_capacity) {
            m_seenTail = m_tail.load(std::memory_order_acquire);
            if (head - m_seenTail == m_capacity) {
                m_dropped.store(m_dropped.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
                return nullptr;
            }
        }
        return &m_records[head & (m_capacity - 1)];
    }
    /// Writer: makes the claimed slot visible to the reader.
    void publish() { m_head.store(m_head.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

    /// Reader: hands each waiting record to `use`, at most `limit` of them; returns how many.
    template <typename Use>
    std::size_t drain(std::size_t limit, Use use)
    {
        auto tail = m_tail.load(std::memory_order_relaxed);
        const auto available = m_head.load(std::memory_order_acquire) - tail;
        const auto count = available < limit ? available : limit;
        for (std::size_t i = 0; i < count; ++i, ++tail)
            use(static_cast<const T &>(m_records[tail & (m_capacity - 1)]));
        m_tail.store(tail, std::memory_order_release);
        return count;
    }

    /// Records refused because the ring was full, since construction. Thread: any.
    [[nodiscard]] quint64 dropped() const { return m_dropped.load(std::memory_order_relaxed); }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }

private:
    static std::size_t roundUp(std::size_t wanted)
    {
        std::size_t size = 1;
        while (size < wanted)
            size *= 2;
        return size;
    }

    const std::size_t m_capacity;
    const std::unique_ptr<T[]> m_records;
    // Each side writes its own cache line only.
    alignas(64) std::atomic<std::size_t> m_head = 0;
    std::size_t m_seenTail = 0;
    std::atomic<quint64> m_dropped = 0;
    alignas(64) std::atomic<std::size_t> m_tail = 0;
};

}
