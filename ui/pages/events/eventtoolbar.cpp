// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/eventtoolbar.h"

#include "ui/format/numbers.h"
#include "ui/pages/parts/pageparts.h"
#include "ui/widgets/badges/livebadge.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/controls/filterchip.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace farol {

EventToolbar::EventToolbar(QWidget *parent)
    : QWidget(parent)
    , m_pause(makeButton(tr("Pause"), u"pause"_s, this))
    , m_follow(makeButton(tr("Follow"), u"follow"_s, this))
    , m_clear(makeButton(tr("Clear"), u"clear"_s, this))
    , m_badge(new LiveBadge(this))
    , m_rate(new NumberLabel(TextStyle::Body, TextShade::Primary, this))
{
    QHBoxLayout *row = makePageBar();
    setLayout(row);
    m_pause->setObjectName(u"events.pause"_s);
    m_follow->setObjectName(u"events.follow"_s);
    m_clear->setObjectName(u"events.clear"_s);
    m_follow->setToolTip(tr("Keep the newest in view (End)"));
    m_clear->setToolTip(tr("Forget the events recorded so far (Ctrl+L)"));
    for (QPushButton *button : { m_pause, m_follow, m_clear })
        row->addWidget(button);
    row->addSpacing(8);
    addDirection(*row, tr("In"), EventDirection::In, u"arrow-in"_s, u"events.in"_s);
    addDirection(*row, tr("Out"), EventDirection::Out, u"arrow-out"_s, u"events.out"_s);
    addDirection(*row, tr("Rooms"), EventDirection::Room, u"join"_s, u"events.rooms"_s);
    addDirection(
        *row, tr("Connections"), EventDirection::Connection, u"disconnect"_s, u"events.connections"_s);
    row->addStretch();
    row->addWidget(m_badge);
    row->addSpacing(8);
    m_rate->setAccessibleName(tr("Events per second"));
    row->addWidget(m_rate);
    connect(m_pause, &QPushButton::clicked, this, &EventToolbar::pauseToggled);
    connect(m_follow, &QPushButton::clicked, this, &EventToolbar::followRequested);
    connect(m_clear, &QPushButton::clicked, this, &EventToolbar::clearRequested);
    setPaused(false);
    setFollowing(true);
    setRate(0);
}

void EventToolbar::addDirection(
    QHBoxLayout &row, const QString &text, EventDirection direction, const QString &icon, const QString &name)
{
    auto *chip = new FilterChip(text, this);
    chip->setObjectName(name);
    chip->setGlyph(icon);
    chip->setCheckable(true);
    chip->setChecked(true);
    row.addWidget(chip);
    m_directions.append(chip);
    connect(chip, &QAbstractButton::toggled, this,
        [this, direction](bool shown) { Q_EMIT directionToggled(direction, shown); });
}

void EventToolbar::setPaused(bool paused)
{
    m_pause->setText(u' ' + (paused ? tr("Resume") : tr("Pause")));
    m_pause->setIcon(themedIcon(paused ? u"play"_s : u"pause"_s, IconColour::Strong));
    if (paused)
        m_badge->setPaused(0);
    else
        m_badge->setLive();
}

void EventToolbar::setPausedFor(qint64 durationMs)
{
    m_badge->setPaused(durationMs);
}

void EventToolbar::setFollowing(bool following)
{
    m_follow->setEnabled(!following);
}

void EventToolbar::showAllDirections()
{
    for (QAbstractButton *direction : m_directions)
        direction->setChecked(true);
}

void EventToolbar::setRate(double eventsPerSecond)
{
    m_rate->setText(formatRatePerSecond(eventsPerSecond));
    m_rate->updateGeometry();
}

}
