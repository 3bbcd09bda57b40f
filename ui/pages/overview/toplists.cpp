// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/toplists.h"

#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/format/words.h"
#include "ui/pages/overview/recentcard.h"
#include "ui/widgets/display/listcard.h"

#include <QGridLayout>

#include <functional>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

constexpr int CardHeight = 184;
constexpr int ListWidth = 212;

QList<BarRow> bars(const QList<NamedCount> &counts, const std::function<QString(double)> &text)
{
    QList<BarRow> rows;
    const double greatest = counts.isEmpty() ? 0 : counts.constFirst().value;
    for (const NamedCount &count : counts)
        rows.append({ count.name, text(count.value), greatest > 0 ? count.value / greatest : 0, count.name });
    return rows;
}

QString wholeNumber(double value)
{
    return formatNumber(qint64(value));
}

}

TopLists::TopLists(QWidget *parent)
    : QWidget(parent)
    , m_recent(new RecentCard(this))
    , m_grid(new QGridLayout(this))
{
    m_events = addList(tr("Top events"), tr("per second"), tr("No events in the last second."), u"events"_s);
    m_rooms = addList(tr("Top rooms"), tr("members"), tr("No rooms yet."), u"rooms"_s);
    m_clients = addList(tr("Top clients"), {}, tr("No traffic in the last second."), u"clients"_s);
    m_reasons = addList(
        tr("Disconnect reasons"), tr("15 min"), tr("Nobody left in the last 15 min."), u"clients"_s);
    m_recent->setFixedHeight(CardHeight);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    place(false);
    connect(m_recent, &RecentCard::allRequested, this,
        [this] { Q_EMIT pageRequested(u"notifications"_s, QVariant()); });
}

ListCard *TopLists::addList(
    const QString &title, const QString &unit, const QString &emptyText, const QString &pageId)
{
    auto *card = new ListCard(title, unit, this);
    card->setEmptyText(emptyText);
    card->setFixedHeight(CardHeight);
    connect(card, &ListCard::rowActivated, this,
        [this, pageId](const QVariant &link) { Q_EMIT pageRequested(pageId, link); });
    return card;
}

void TopLists::refresh(const TrafficFrame &frame)
{
    m_events->setRows(bars(frame.topEvents, formatRate));
    m_rooms->setRows(bars(frame.topRooms, wholeNumber));

    const double greatest = frame.topClients.isEmpty() ? 0 : frame.topClients.constFirst().value;
    const ByteUnit unit = byteUnitFor(greatest);
    m_clients->setUnit(byteUnitText(unit, PerSecond::Yes));
    m_clients->setRows(bars(frame.topClients, [unit](double bytes) { return formatBytesIn(bytes, unit); }));

    QList<BarRow> reasons = bars(frame.disconnectReasons, wholeNumber);
    for (BarRow &row : reasons) {
        row.name = reasonInWords(row.name);
        row.link = QVariant(); // leads to the page, there is nothing to select on it
    }
    m_reasons->setRows(reasons);
}

void TopLists::setCompact(bool compact)
{
    place(compact);
}

void TopLists::place(bool compact)
{
    const QList<QWidget *> cards{ m_events, m_rooms, m_clients, m_reasons, m_recent };
    for (int at = 0; at < cards.size(); ++at) {
        const bool list = at < 4;
        cards.at(at)->setMinimumWidth(compact || !list ? 0 : ListWidth);
        cards.at(at)->setMaximumWidth(compact || !list ? QWIDGETSIZE_MAX : ListWidth);
        m_grid->addWidget(
            cards.at(at), compact ? at / 2 : 0, compact ? at % 2 : at, 1, compact && !list ? 2 : 1);
    }
    for (int column = 0; column < cards.size(); ++column)
        m_grid->setColumnStretch(column, compact ? (column < 2 ? 1 : 0) : (column == 4 ? 1 : 0));
}

}
