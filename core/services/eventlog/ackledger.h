// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/nametable.h"

#include <QHash>

#include <deque>
#include <optional>
#include <utility>

namespace farol {

/// Remembers which event record waits for which acknowledgement. Bounded: the oldest are forgotten.
/// Thread: one.
class AckLedger {
public:
    static constexpr std::size_t MaxWaiting = 20'000;

    /// Who answers: the server answers a client's ids, clients answer those of a namespace.
    struct Key {
        quint64 client = 0; ///< 0: the ids of the namespace
        NameId nsp = 0;
        quint64 ackId = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.client, key.nsp, key.ackId);
        }
    };

    /// `record` waits for `answers` acknowledgements.
    void expect(const Key &key, quint64 record, quint32 answers);
    /// One of them came, or its time is over; nothing when nobody waits for it.
    [[nodiscard]] std::optional<quint64> settle(const Key &key);

private:
    struct Waiting {
        quint64 record = 0;
        quint32 answers = 0;
    };

    QHash<Key, Waiting> m_waiting;
    std::deque<std::pair<Key, quint64>> m_order; // key and record, oldest first; may name settled ones
};

}
