// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/eventcontext.h"

#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/pages/parts/factlist.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

QString peerText(const EventRecord &record)
{
    if (record.recipients > 1)
        return EventContext::tr("%1, %n recipient(s)", nullptr, static_cast<int>(record.recipients))
            .arg(record.target);
    return record.target;
}

QString sizeText(const EventRecord &record)
{
    const double each = double(record.sizeBytes);
    if (record.sizeBytes == 0)
        return {};
    if (record.recipients <= 1)
        return formatBytes(each);
    return u"%1 × %2 = %3"_s.arg(
        formatBytes(each), formatNumber(record.recipients), formatBytes(each * record.recipients));
}

QString ackText(const EventRecord &record)
{
    switch (record.ack) {
    case AckState::None:
        return {};
    case AckState::Answered:
        return EventContext::tr("answered after %1").arg(formatLatencyUs(record.ackUs));
    default:
        return wordFor(record.ack);
    }
}

}

EventContext::EventContext(QWidget *parent)
    : QFrame(parent)
    , m_event(new ElidedLabel(TextStyle::BodyStrong, TextShade::Primary, this))
    , m_number(makeLabel({}, TextStyle::Small, TextShade::Muted, this))
    , m_sendAgain(makeButton(tr("Send again…"), u"retry"_s, this, ButtonRole::Default, ButtonHeight::Small))
    , m_client(makeButton(tr("Show client"), u"clients"_s, this, ButtonRole::Default, ButtonHeight::Small))
    , m_facts(new FactList(88, this))
{
    m_event->setObjectName(u"events.context.event"_s);
    setObjectName(u"dock"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_event, 1);
    head->addWidget(m_number);
    head->addWidget(m_client);
    head->addWidget(m_sendAgain);
    // In the order of enum Fact.
    m_facts->addFact(tr("Client or room"), u"events.context.peer"_s);
    m_facts->addFact(tr("Namespace"));
    m_facts->addFact(tr("Time"));
    m_facts->addFact(tr("Wire size"), u"events.context.size"_s);
    m_facts->addFact(tr("Attachments"));
    m_facts->addFact(tr("Acknowledged"), u"events.context.ack"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addStretch();
    connect(m_sendAgain, &QPushButton::clicked, this, &EventContext::sendAgainRequested);
    connect(m_client, &QPushButton::clicked, this, &EventContext::clientRequested);
    clear();
}

void EventContext::show(const EventRecord &record)
{
    const bool isEvent = record.direction == EventDirection::In || record.direction == EventDirection::Out;
    m_event->setText(record.event);
    m_number->setText(u"#"_s + formatNumber(qint64(record.number)));
    m_sendAgain->setVisible(isEvent && !record.argumentsCut && record.attachments == 0);
    m_client->setVisible(record.client != 0);
    m_facts->setValue(PeerFact, peerText(record));
    m_facts->setValue(NamespaceFact, record.nsp);
    m_facts->setValue(TimeFact, formatClockMillis(record.atUs));
    m_facts->setValue(SizeFact, sizeText(record));
    m_facts->setValue(AttachmentsFact, record.attachments > 0 ? formatNumber(record.attachments) : QString());
    m_facts->setValue(AckFact, ackText(record));
}

void EventContext::clear()
{
    m_event->setText(tr("Select an event to see what it carried."));
    m_number->clear();
    m_sendAgain->hide();
    m_client->hide();
    for (const Fact fact : { PeerFact, NamespaceFact, TimeFact, SizeFact, AttachmentsFact, AckFact })
        m_facts->setValue(fact, {});
}

}
