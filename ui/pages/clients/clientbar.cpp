// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientbar.h"

#include "ui/format/words.h"
#include "ui/pages/parts/pageparts.h"
#include "ui/widgets/controls/filterchip.h"
#include "ui/widgets/controls/searchfield.h"

#include <QHBoxLayout>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace farol {

ClientBar::ClientBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new SearchField(tr("Filter clients"), this))
{
    constexpr int FieldWidth = 200;
    QHBoxLayout *row = makePageBar();
    setLayout(row);
    m_text->setObjectName(u"clients.filter"_s);
    m_text->setFixedWidth(FieldWidth);
    m_text->setShortcut(QKeySequence::Find);
    connect(m_text, &QLineEdit::textChanged, this, &ClientBar::readChips);
    row->addWidget(m_text);
    m_webSocket = addChip(*row, wordFor(ClientTransport::WebSocket), u"clients.chip.websocket"_s);
    m_polling = addChip(*row, wordFor(ClientTransport::Polling), u"clients.chip.polling"_s);
    m_slow = addChip(*row, wordFor(ClientLiveness::Slow), u"clients.chip.slow"_s);
    m_left = addChip(*row, tr("Left in 5 min"), u"clients.chip.left"_s);
    m_room = addChip(*row, {}, u"clients.chip.room"_s);
    m_room->setClosable(true);
    m_room->hide();
    row->addStretch();

    // Two of one kind exclude each other, none means any.
    connect(m_webSocket, &QAbstractButton::clicked, m_polling, [this] { m_polling->setChecked(false); });
    connect(m_polling, &QAbstractButton::clicked, m_webSocket, [this] { m_webSocket->setChecked(false); });
    connect(m_slow, &QAbstractButton::clicked, m_left, [this] { m_left->setChecked(false); });
    connect(m_left, &QAbstractButton::clicked, m_slow, [this] { m_slow->setChecked(false); });
}

FilterChip *ClientBar::addChip(QHBoxLayout &row, const QString &text, const QString &name)
{
    auto *chip = new FilterChip(text, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::toggled, this, &ClientBar::readChips);
    row.addWidget(chip);
    return chip;
}

void ClientBar::clear()
{
    m_text->clear();
    for (FilterChip *chip : { m_webSocket, m_polling, m_slow, m_left, m_room })
        chip->setChecked(false);
}

void ClientBar::setText(const QString &text)
{
    m_text->setText(text);
}

void ClientBar::setRoom(const QString &room)
{
    m_filter.room = room;
    m_room->setText(tr("Room: %1").arg(room));
    m_room->updateGeometry();
    m_room->setChecked(true);
    readChips();
}

void ClientBar::readChips()
{
    m_filter.text = m_text->text().trimmed();
    m_filter.transport.reset();
    if (m_webSocket->isChecked() || m_polling->isChecked())
        m_filter.transport = m_polling->isChecked() ? ClientTransport::Polling : ClientTransport::WebSocket;
    m_filter.liveness.reset();
    if (m_slow->isChecked() || m_left->isChecked())
        m_filter.liveness = m_left->isChecked() ? ClientLiveness::Left : ClientLiveness::Slow;
    if (!m_room->isChecked())
        m_filter.room.clear();
    m_room->setVisible(m_room->isChecked());
    Q_EMIT filterChanged(m_filter);
}

}
