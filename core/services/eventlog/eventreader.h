// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/eventrecord.h"
#include "core/services/eventlog/ackledger.h"
#include "core/services/eventlog/watchlink.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace farol {

/// The other end of EventWatch: turns records into the values of the events page.
/// Thread: one, the desktop thread.
class EventReader {
public:
    explicit EventReader(std::shared_ptr<WatchLink> link)
        : m_link(std::move(link))
    {
    }

    /// What was recorded since the last call, at most `limit` records of the ring.
    [[nodiscard]] EventBatch read(std::size_t limit);
    /// Name of a client that connected while nothing was recorded.
    void setLabel(quint64 client, const QString &label) { m_labels.insert(client, label); }
    /// Nothing follows about that client.
    void forgetLabel(quint64 client) { m_labels.remove(client); }

private:
    void take(const WatchRecord &record, EventBatch &batch);
    void takeEvent(const WatchRecord &record, EventBatch &batch);
    void takeRoom(const WatchRecord &record, EventBatch &batch, const QString &event);
    void takeConnection(const WatchRecord &record, EventBatch &batch, const QString &event, bool withReason);
    void takeAck(const WatchRecord &record, EventBatch &batch);
    EventRecord &append(EventBatch &batch, const WatchRecord &record, EventDirection direction);
    void fillArguments(EventRecord &event, const WatchRecord &record) const;
    [[nodiscard]] QString broadcastTarget(const WatchRecord &record);
    [[nodiscard]] const QString &text(NameId name);

    std::shared_ptr<WatchLink> m_link;
    AckLedger m_acks;
    QHash<quint64, QString> m_labels; // by client number
    std::vector<QString> m_texts;     // names as text, by number
    quint64 m_lastNumber = 0;
};

}
