// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientdock.h"

#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/format/shortid.h"
#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/pages/clients/clientsockets.h"
#include "ui/pages/clients/useragent.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/minichart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badges/statebadge.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

constexpr int NameWidth = 96;

QList<double> inKibibytes(QList<double> bytes)
{
    for (double &value : bytes)
        value /= 1024;
    return bytes;
}

}

ClientDock::ClientDock(QWidget *parent)
    : DetailDock(tokens().size.dock, parent)
    , m_state(new StateBadge(this))
    , m_id(makeLabel({}, TextStyle::Mono, TextShade::Secondary, this))
    , m_facts(new FactList(NameWidth, this))
    , m_chart(new MiniChart(tr("Traffic"), tr("KiB/s, last 60 s"), this))
    , m_sockets(new ClientSockets(this))
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_state);
    line->addWidget(m_id, 1);
    headColumn()->addLayout(line);
    QPushButton *copy
        = makeIconButton(u"copy"_s, tr("Copy as JSON"), this, ButtonRole::Flat, ButtonHeight::Small);
    connect(copy, &QPushButton::clicked, this, &ClientDock::copyRequested);
    headRow()->insertWidget(1, copy);
    addButtons();
    addFacts();
    addSection({})->addWidget(m_chart);
    addSection(tr("Sockets and rooms"))->addWidget(m_sockets);
    sections()->addStretch();
}

void ClientDock::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 4);
    row->setSpacing(6);
    m_send = makeButton(tr("Send…"), u"send"_s, this, ButtonRole::Default, ButtonHeight::Small);
    m_join = makeButton(tr("Join…"), u"join"_s, this, ButtonRole::Default, ButtonHeight::Small);
    m_disconnect
        = makeButton(tr("Disconnect…"), u"disconnect"_s, this, ButtonRole::Default, ButtonHeight::Small);
    m_send->setObjectName(u"dock.send"_s);
    m_join->setObjectName(u"dock.join"_s);
    m_disconnect->setObjectName(u"dock.disconnect"_s);
    connect(m_send, &QPushButton::clicked, this, &ClientDock::sendRequested);
    connect(m_join, &QPushButton::clicked, this, &ClientDock::joinRequested);
    connect(m_disconnect, &QPushButton::clicked, this, &ClientDock::disconnectRequested);
    for (QPushButton *button : { m_send, m_join, m_disconnect })
        row->addWidget(button);
    row->addStretch();
    headColumn()->addLayout(row);
}

void ClientDock::addFacts()
{
    // In the order of enum Fact.
    m_facts->addFact(tr("Address"), u"dock.address"_s);
    m_facts->addFact(tr("Transport"), u"dock.transport"_s);
    m_facts->addFact(tr("Connected"));
    m_facts->addFact(tr("Round trip"));
    m_facts->addFact(tr("Send queue"));
    m_facts->addFact(tr("Total in / out"));
    m_facts->addFact(tr("Events in / out"));
    m_facts->addFact(tr("Left"), u"dock.left"_s);
    m_facts->addFact(tr("Browser"));
    addSection(tr("Connection"))->addWidget(m_facts);
}

void ClientDock::show(const QList<ClientRow> &clients, qint64 nowMs)
{
    if (clients.isEmpty())
        return;
    if (clients.size() == 1)
        showOne(clients.first(), nowMs);
    else
        showSeveral(clients, nowMs);
    showTotals(clients);
    m_sockets->show(clients);
    const bool someHere = std::any_of(clients.cbegin(), clients.cend(),
        [](const ClientRow &row) { return row.liveness != ClientLiveness::Left; });
    for (QPushButton *button : { m_send, m_join, m_disconnect })
        button->setEnabled(someHere);
}

void ClientDock::showOne(const ClientRow &row, qint64 nowMs)
{
    setTitle(clientLabel(row.user, row.id));
    m_state->setState(
        glyphFor(row.liveness), u"%1 · %2 ·"_s.arg(wordFor(row.liveness), wordFor(row.transport)));
    m_id->setText(QString::fromLatin1(row.id));
    m_facts->setValue(AddressFact, u"%1:%2"_s.arg(row.address).arg(row.port));
    QString transport = wordFor(row.transport);
    if (row.encrypted)
        transport = tr("%1, encrypted").arg(transport);
    if (row.upgradedAfterMs >= 0)
        transport = tr("%1, upgraded in %2").arg(transport, formatLatencyUs(row.upgradedAfterMs * 1000));
    m_facts->setValue(TransportFact, transport);
    m_facts->setValue(ConnectedFact,
        tr("%1, %2 ago").arg(formatClock(row.connectedAtMs), formatDuration(nowMs - row.connectedAtMs)));
    m_facts->setValue(RoundTripFact, formatLatencyUs(row.roundTripUs));
    m_facts->setValue(LeftFact,
        row.liveness == ClientLiveness::Left
            ? tr("%1, %2").arg(formatClock(row.leftAtMs), reasonInWords(row.leftReason))
            : QString());
    m_facts->setValue(AgentFact, agentInWords(row.userAgent));
}

void ClientDock::showSeveral(const QList<ClientRow> &clients, qint64 nowMs)
{
    const auto count = [&clients](auto accepts) {
        return formatNumber(std::count_if(clients.cbegin(), clients.cend(), accepts));
    };
    setTitle(tr("%n client(s) selected", nullptr, static_cast<int>(clients.size())));
    m_state->setState(StateGlyph::On,
        tr("%1 live").arg(count([](const ClientRow &row) { return row.liveness == ClientLiveness::Live; })));
    m_id->clear();
    m_facts->setValue(AddressFact, {});
    m_facts->setValue(TransportFact,
        tr("WebSocket %1 · Polling %2")
            .arg(count([](const ClientRow &row) { return row.transport == ClientTransport::WebSocket; }),
                count([](const ClientRow &row) { return row.transport == ClientTransport::Polling; })));
    const auto oldest = std::min_element(clients.cbegin(), clients.cend(),
        [](const ClientRow &a, const ClientRow &b) { return a.connectedAtMs < b.connectedAtMs; });
    m_facts->setValue(ConnectedFact,
        tr("longest %1, %2")
            .arg(clientLabel(oldest->user, oldest->id), formatDuration(nowMs - oldest->connectedAtMs)));
    QList<qint64> roundTrips;
    for (const ClientRow &row : clients) {
        if (row.roundTripUs >= 0)
            roundTrips.append(row.roundTripUs);
    }
    std::sort(roundTrips.begin(), roundTrips.end());
    m_facts->setValue(RoundTripFact,
        roundTrips.isEmpty() ? missingText()
                             : tr("median %1").arg(formatLatencyUs(roundTrips.at(roundTrips.size() / 2))));
    m_facts->setValue(LeftFact, {});
    m_facts->setValue(AgentFact, {});
}

void ClientDock::showTotals(const QList<ClientRow> &clients)
{
    qint64 queued = 0;
    quint64 eventsIn = 0;
    quint64 eventsOut = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    for (const ClientRow &row : clients) {
        queued += row.queuedBytes;
        eventsIn += row.eventsIn;
        eventsOut += row.eventsOut;
        bytesIn += row.bytesIn;
        bytesOut += row.bytesOut;
    }
    m_facts->setValue(QueueFact, formatBytes(double(queued)));
    m_facts->setValue(
        TotalFact, u"%1 / %2"_s.arg(formatBytes(double(bytesIn)), formatBytes(double(bytesOut))));
    m_facts->setValue(
        EventsFact, u"%1 / %2"_s.arg(formatNumber(qint64(eventsIn)), formatNumber(qint64(eventsOut))));
}

void ClientDock::showTraffic(const ClientTraffic::Lines &lines)
{
    m_chart->setValues(inKibibytes(lines.in), inKibibytes(lines.out));
}

}
