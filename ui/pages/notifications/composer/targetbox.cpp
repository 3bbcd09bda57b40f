// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/composer/targetbox.h"

#include "ui/format/numbers.h"
#include "ui/format/shortid.h"
#include "ui/pages/notifications/composer/formrow.h"
#include "ui/pages/notifications/composer/tokenfield.h"
#include "ui/widgets/badges/statebadge.h"
#include "ui/widgets/controls/segmentcontrol.h"
#include "ui/widgets/display/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace farol {

TargetBox::TargetBox(const Roster &roster, QWidget *parent)
    : QWidget(parent)
    , m_roster(roster)
    , m_kind(new SegmentControl({ tr("Everyone"), tr("Namespace"), tr("Rooms"), tr("Clients") },
          SegmentControl::Height::Normal, this))
    , m_fields(new QWidget(this))
    , m_namespace(new QComboBox(m_fields))
    , m_rooms(new TokenField(tr("Add room"), m_fields))
    , m_clients(new TokenField(tr("Add client by user or ID"), m_fields))
    , m_except(new TokenField(tr("Except room"), m_fields))
    , m_exceptLabel(makeLabel(tr("except"), TextStyle::Small, TextShade::Muted, m_fields))
    , m_glyph(new StateBadge(this))
    , m_count(makeLabel({}, TextStyle::BodyStrong, TextShade::Primary, this))
    , m_note(makeLabel({}, TextStyle::Body, TextShade::Secondary, this))
{
    constexpr int Indent = 80;
    m_kind->setObjectName(u"composer.target"_s);
    m_kind->setAccessibleName(tr("Recipients"));
    m_namespace->setObjectName(u"composer.namespace"_s);
    m_namespace->setAccessibleName(tr("Namespace"));
    m_namespace->setEditable(true);
    m_namespace->setMinimumWidth(72);
    m_namespace->setMaximumWidth(128);
    m_rooms->edit()->setObjectName(u"composer.rooms"_s);
    m_clients->edit()->setObjectName(u"composer.clients"_s);
    m_except->edit()->setObjectName(u"composer.except"_s);
    m_except->setMinimumWidth(96);
    m_except->setMaximumWidth(132);
    m_count->setObjectName(u"composer.reach"_s);

    QVBoxLayout *column = makeFormSection(this, tr("To"), m_kind);
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(Indent, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_namespace);
    row->addWidget(m_rooms, 1);
    row->addWidget(m_clients, 1);
    row->addWidget(m_exceptLabel);
    row->addWidget(m_except);
    column->addWidget(m_fields);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Indent, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_glyph);
    line->addWidget(m_count);
    line->addWidget(m_note, 1);
    column->addLayout(line);

    connect(m_kind, &SegmentControl::currentChanged, this, &TargetBox::onEdited);
    connect(m_namespace, &QComboBox::currentTextChanged, this, &TargetBox::onEdited);
    for (TokenField *field : { m_rooms, m_clients, m_except })
        connect(field, &TokenField::tokensChanged, this, &TargetBox::onEdited);
    setTarget({});
}

NotificationTarget::Kind TargetBox::kind() const
{
    return NotificationTarget::Kind(m_kind->currentIndex());
}

QString TargetBox::labelOf(quint64 client) const
{
    const auto row = m_roster.clients().constFind(client);
    return row == m_roster.clients().cend() ? QString::number(client) : clientLabel(row->user, row->id);
}

void TargetBox::setTarget(const NotificationTarget &target)
{
    m_filling = true;
    m_kind->setCurrentIndex(int(target.kind));
    m_namespace->setCurrentText(target.nsp);
    m_rooms->setTokens(target.rooms);
    m_except->setTokens(target.exceptRooms);
    QStringList labels;
    for (const quint64 client : target.clients)
        labels.append(labelOf(client));
    m_clients->setTokens(labels);
    m_filling = false;
    refresh();
    onEdited();
}

NotificationTarget TargetBox::target() const
{
    NotificationTarget target;
    target.kind = kind();
    target.exceptRooms = m_except->tokens();
    if (kind() == NotificationTarget::Kind::Namespace || kind() == NotificationTarget::Kind::Rooms)
        target.nsp = m_namespace->currentText();
    if (kind() == NotificationTarget::Kind::Rooms)
        target.rooms = m_rooms->tokens();
    if (kind() != NotificationTarget::Kind::Clients)
        return target;
    const QStringList labels = m_clients->tokens();
    for (const ClientRow &row : m_roster.clients()) {
        if (labels.contains(clientLabel(row.user, row.id)) || labels.contains(QString::fromLatin1(row.id)))
            target.clients.append(row.number);
    }
    return target;
}

void TargetBox::refresh()
{
    m_filling = true;
    const QStringList namespaces = m_roster.namespaces();
    QStringList listed;
    for (int i = 0; i < m_namespace->count(); ++i)
        listed.append(m_namespace->itemText(i));
    if (listed != namespaces) {
        const QString chosen = m_namespace->currentText();
        m_namespace->clear();
        m_namespace->addItems(namespaces);
        m_namespace->setCurrentText(chosen);
    }
    const QStringList rooms = m_roster.rooms(m_namespace->currentText());
    m_rooms->setCompletions(rooms);
    m_except->setCompletions(rooms);
    if (kind() == NotificationTarget::Kind::Clients) {
        QStringList labels;
        for (const ClientRow &row : m_roster.clients())
            labels.append(clientLabel(row.user, row.id));
        labels.sort();
        m_clients->setCompletions(labels);
    }
    m_filling = false;
    updateReach();
}

void TargetBox::onEdited()
{
    if (m_filling)
        return;
    showFields();
    updateReach();
    Q_EMIT targetChanged();
}

void TargetBox::showFields()
{
    const auto shown = kind();
    m_namespace->setVisible(
        shown == NotificationTarget::Kind::Namespace || shown == NotificationTarget::Kind::Rooms);
    m_rooms->setVisible(shown == NotificationTarget::Kind::Rooms);
    m_clients->setVisible(shown == NotificationTarget::Kind::Clients);
    const bool exceptions
        = shown == NotificationTarget::Kind::Namespace || shown == NotificationTarget::Kind::Rooms;
    m_exceptLabel->setVisible(exceptions);
    m_except->setVisible(exceptions);
    m_fields->setVisible(shown != NotificationTarget::Kind::Everyone);
}

void TargetBox::updateReach()
{
    m_reach = m_roster.reachOf(target());
    m_glyph->setState(m_reach.clients > 0 ? StateGlyph::On : StateGlyph::Off, {});
    m_count->setText(tr("%n client(s)", nullptr, m_reach.clients));
    m_note->setText(m_reach.clients == 0 ? tr("match right now")
            : m_reach.sockets == m_reach.clients
            ? tr("receive this now", nullptr, m_reach.clients)
            : tr("receive this now, over %1 sockets", nullptr, m_reach.clients)
                  .arg(formatNumber(m_reach.sockets)));
}

}
