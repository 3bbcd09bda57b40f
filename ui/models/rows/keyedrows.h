// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/rowchange.h"
#include "ui/models/rows/rowsink.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <vector>

namespace farol {

/// Rows found by key, shown in a stable order, changed by row. Values lie in slots that never move,
/// so a slot can name a row in a model index; the order is a list of slots. New rows join at the
/// end and changed rows stay where they are until resort() puts them right.
template <typename Row, typename Key, typename KeyOf>
class KeyedRows {
public:
    using Filter = std::function<bool(const Row &)>;
    using Less = std::function<bool(const Row &, const Row &)>;
    using Change = RowChange<Row, Key>;

    /// Above this many changed rows one range is told instead of many.
    static constexpr int MaxSeparateChanges = 2000;

    explicit KeyedRows(RowSink<Row> &sink)
        : m_sink(sink)
    {
    }

    /// Removals first, then changes, then new rows at the end. A snapshot also removes every row
    /// it does not name, which keeps selections that a reset would lose.
    void apply(const Change &change)
    {
        const bool wasEmpty = m_order.empty();
        if (change.snapshot)
            removeKeys(keysMissingIn(change.updated));
        removeKeys(change.removed);
        std::vector<int> touched;
        touched.reserve(static_cast<size_t>(change.updated.size()));
        for (const Row &row : change.updated)
            touched.push_back(store(row));
        place(std::move(touched));
        // Where nothing stood, nothing can be moved away from under a pointer.
        if (wasEmpty)
            sortNow();
        else if (change.snapshot)
            resort();
    }

    /// Shows only what `accepts` lets through; null shows all.
    void setFilter(Filter accepts)
    {
        m_accepts = std::move(accepts);
        refilter();
    }

    /// Asks the filter again about every row, after what it looks at has changed.
    void refilter()
    {
        const auto slots = m_slotOf.values();
        place(std::vector<int>(slots.cbegin(), slots.cend()));
        resort();
    }

    /// Orders at once; null keeps the order of arrival.
    void setOrder(Less less)
    {
        m_less = std::move(less);
        m_orderDirty = true;
        sortNow();
    }

    /// While held (a row is selected or under the pointer), resort() does nothing.
    void setHeld(bool held) { m_held = held; }
    [[nodiscard]] bool isHeld() const { return m_held; }

    /// Puts rows in order if any changed since; call it at most once a second for live columns.
    void resort()
    {
        if (!m_held)
            sortNow();
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] int total() const { return static_cast<int>(m_slotOf.size()); }
    [[nodiscard]] const Row &at(int position) const { return m_rows[size_t(m_order[size_t(position)])]; }
    [[nodiscard]] int slotAt(int position) const { return m_order[size_t(position)]; }
    [[nodiscard]] const Row &inSlot(int slot) const { return m_rows[size_t(slot)]; }
    [[nodiscard]] int positionOfSlot(int slot) const { return m_positions[size_t(slot)]; }

    /// −1 when the key is unknown or its row is filtered away.
    [[nodiscard]] int positionOf(const Key &key) const
    {
        const auto slot = m_slotOf.constFind(key);
        return slot == m_slotOf.cend() ? Hidden : m_positions[size_t(*slot)];
    }

    /// Null when the key is unknown; filtered rows are found too.
    [[nodiscard]] const Row *find(const Key &key) const
    {
        const auto slot = m_slotOf.constFind(key);
        return slot == m_slotOf.cend() ? nullptr : &m_rows[size_t(*slot)];
    }

    /// Every row, shown or filtered away, in no order.
    template <typename Visitor>
    void forEach(Visitor &&visit) const
    {
        for (const int slot : m_slotOf)
            visit(m_rows[size_t(slot)]);
    }

private:
    static constexpr int Hidden = -1;

    QList<Key> keysMissingIn(const QList<Row> &rows) const
    {
        QHash<Key, bool> named;
        named.reserve(rows.size());
        for (const Row &row : rows)
            named.insert(KeyOf()(row), true);
        QList<Key> missing;
        for (auto it = m_slotOf.cbegin(); it != m_slotOf.cend(); ++it) {
            if (!named.contains(it.key()))
                missing.append(it.key());
        }
        return missing;
    }

    int store(const Row &row)
    {
        const Key key = KeyOf()(row);
        if (const auto known = m_slotOf.constFind(key); known != m_slotOf.cend()) {
            m_sink.replace(m_positions[size_t(*known)], m_rows[size_t(*known)], row);
            return *known;
        }
        int slot = static_cast<int>(m_rows.size());
        if (m_free.empty()) {
            m_rows.push_back(row);
            m_positions.push_back(Hidden);
        } else {
            slot = m_free.back();
            m_free.pop_back();
            m_rows[size_t(slot)] = row;
        }
        m_slotOf.insert(key, slot);
        return slot;
    }

    void removeKeys(const QList<Key> &keys)
    {
        std::vector<int> positions;
        std::vector<int> gone;
        for (const Key &key : keys) {
            const auto known = m_slotOf.constFind(key);
            if (known == m_slotOf.cend())
                continue;
            gone.push_back(*known);
            if (m_positions[size_t(*known)] != Hidden)
                positions.push_back(m_positions[size_t(*known)]);
            m_slotOf.erase(known);
        }
        hide(std::move(positions));
        for (const int slot : gone) {
            m_rows[size_t(slot)] = Row();
            m_free.push_back(slot);
        }
    }

    /// Shows, hides or tells as changed each of the touched slots.
    void place(std::vector<int> touched)
    {
        std::sort(touched.begin(), touched.end());
        touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
        std::vector<int> appearing;
        std::vector<int> vanishing;
        std::vector<int> changed;
        for (const int slot : touched) {
            const bool shown = m_positions[size_t(slot)] != Hidden;
            const bool wanted = !m_accepts || m_accepts(m_rows[size_t(slot)]);
            if (shown && !wanted)
                vanishing.push_back(m_positions[size_t(slot)]);
            else if (wanted)
                (shown ? changed : appearing).push_back(slot);
        }
        m_orderDirty = m_orderDirty || !changed.empty() || !appearing.empty();
        hide(std::move(vanishing));
        tellChanged(changed);
        append(appearing);
    }

    void append(const std::vector<int> &slots)
    {
        if (slots.empty())
            return;
        m_sink.beginInsert(count(), count() + static_cast<int>(slots.size()) - 1);
        for (const int slot : slots) {
            m_positions[size_t(slot)] = count();
            m_order.push_back(slot);
        }
        m_sink.endInsert();
    }

    void hide(std::vector<int> positions)
    {
        std::sort(positions.begin(), positions.end());
        for (auto end = positions.size(); end > 0;) {
            auto begin = end - 1;
            while (begin > 0 && positions[begin - 1] + 1 == positions[begin])
                --begin;
            removeRange(positions[begin], positions[end - 1]);
            end = begin;
        }
    }

    void removeRange(int first, int last)
    {
        m_sink.beginRemove(first, last);
        for (int position = first; position <= last; ++position)
            m_positions[size_t(m_order[size_t(position)])] = Hidden;
        m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
        for (int position = first; position < count(); ++position)
            m_positions[size_t(m_order[size_t(position)])] = position;
        m_sink.endRemove();
    }

    void tellChanged(const std::vector<int> &slots)
    {
        std::vector<int> positions;
        positions.reserve(slots.size());
        for (const int slot : slots)
            positions.push_back(m_positions[size_t(slot)]);
        std::sort(positions.begin(), positions.end());
        if (positions.size() > MaxSeparateChanges)
            return m_sink.changed(positions.front(), positions.back());
        for (size_t begin = 0; begin < positions.size();) {
            size_t end = begin;
            while (end + 1 < positions.size() && positions[end + 1] == positions[end] + 1)
                ++end;
            m_sink.changed(positions[begin], positions[end]);
            begin = end + 1;
        }
    }

    void sortNow()
    {
        if (!m_less || !m_orderDirty)
            return;
        m_orderDirty = false;
        std::vector<int> order = m_order;
        std::stable_sort(order.begin(), order.end(),
            [this](int a, int b) { return m_less(m_rows[size_t(a)], m_rows[size_t(b)]); });
        if (order == m_order)
            return;
        m_sink.beginReorder();
        std::vector<int> newPosition(order.size());
        for (size_t position = 0; position < order.size(); ++position) {
            const int slot = order[position];
            newPosition[size_t(m_positions[size_t(slot)])] = static_cast<int>(position);
            m_positions[size_t(slot)] = static_cast<int>(position);
        }
        m_order = std::move(order);
        m_sink.endReorder(newPosition);
    }

    RowSink<Row> &m_sink;
    std::vector<Row> m_rows;      // by slot
    std::vector<int> m_positions; // by slot
    std::vector<int> m_free;      // slots
    std::vector<int> m_order;     // slots by position
    QHash<Key, int> m_slotOf;
    Filter m_accepts;
    Less m_less;
    bool m_orderDirty = false;
    bool m_held = false;
};

}
