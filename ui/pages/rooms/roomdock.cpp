// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rooms/roomdock.h"

#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/models/clients/roster.h"
#include "ui/pages/parts/minichart.h"
#include "ui/pages/rooms/roomtable.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

constexpr int DockWidth = 512;
constexpr int MembersHeight = 280;

}

RoomDock::RoomDock(QWidget *parent)
    : DetailDock(DockWidth, parent)
    , m_line(makeLabel({}, TextStyle::Small, TextShade::Secondary, this))
    , m_send(makeButton(tr("Send…"), u"send"_s, this, ButtonRole::Primary, ButtonHeight::Small))
    , m_empty(makeButton(tr("Empty room…"), u"leave"_s, this, ButtonRole::Default, ButtonHeight::Small))
{
    m_send->setObjectName(u"rooms.send"_s);
    m_empty->setObjectName(u"rooms.empty"_s);
    headColumn()->addWidget(m_line);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 4);
    buttons->addWidget(m_send);
    buttons->addStretch();
    buttons->addWidget(m_empty);
    headColumn()->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &RoomDock::sendRequested);
    connect(m_empty, &QPushButton::clicked, this, &RoomDock::emptyRequested);

    auto *numbers = new QHBoxLayout;
    addSection({})->addLayout(numbers);
    m_memberCount = addNumber(*numbers, tr("Members"), u"rooms.membercount"_s);
    m_in = addNumber(*numbers, tr("In /s"), u"rooms.in"_s);
    m_out = addNumber(*numbers, tr("Out /s"), u"rooms.out"_s);
    m_chart = new MiniChart(tr("Events"), tr("per second, last 60 s"), this);
    addSection({})->addWidget(m_chart);
    QVBoxLayout *members = addSection(tr("Members"));
    members->setContentsMargins(0, 12, 0, 0);
    members->itemAt(0)->widget()->setContentsMargins(16, 0, 0, 0);
    m_table = makeMemberTable(m_members, this);
    m_table->setMinimumHeight(MembersHeight);
    members->addWidget(m_table, 1);
    sections()->setStretchFactor(members, 1);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT clientActivated(index.data(MembersModel::NumberRole).toULongLong());
    });
}

NumberLabel *RoomDock::addNumber(QHBoxLayout &row, const QString &name, const QString &objectName)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(makeLabel(name, TextStyle::Small, TextShade::Muted, this));
    auto *number = new NumberLabel(TextStyle::Title, TextShade::Primary, this);
    number->setObjectName(objectName);
    number->setAccessibleName(name);
    column->addWidget(number);
    row.addLayout(column, 1);
    return number;
}

void RoomDock::show(const RoomRow &room, const Roster &roster, const RoomHistory &history, qint64 nowMs)
{
    setTitle(u"# %1"_s.arg(room.name));
    const QString kind = room.isPrivate ? tr("private") : tr("public");
    m_line->setText(room.createdAtMs > 0
            ? tr("in %1 · %2 · created %3").arg(room.nsp, kind, formatClock(room.createdAtMs))
            : tr("in %1 · %2").arg(room.nsp, kind));
    m_send->setText(u' ' + tr("Send to %n…", nullptr, room.members));
    m_send->setEnabled(room.members > 0);
    m_empty->setEnabled(room.members > 0);
    m_memberCount->setText(formatNumber(room.members));
    m_in->setText(formatNumber(room.eventsInPerSecond));
    m_out->setText(formatNumber(room.eventsOutPerSecond));
    m_chart->setValues(history.in, history.out);
    m_members.show(room.key(), roster, nowMs);
}

}
