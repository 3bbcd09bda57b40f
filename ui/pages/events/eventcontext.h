// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/eventrecord.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace farol {

class FactList;

/// What surrounds the selected event: who it went to, what it cost on the wire, its acknowledgement.
class EventContext final : public QFrame {
    Q_OBJECT

public:
    explicit EventContext(QWidget *parent = nullptr);

    void show(const EventRecord &record);
    void clear();

Q_SIGNALS:
    void sendAgainRequested();
    /// The client of the event is to be shown.
    void clientRequested();

private:
    enum Fact { PeerFact, NamespaceFact, TimeFact, SizeFact, AttachmentsFact, AckFact };

    QLabel *m_event;
    QLabel *m_number;
    QPushButton *m_sendAgain;
    QPushButton *m_client;
    FactList *m_facts;
};

}
