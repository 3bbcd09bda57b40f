// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewbar.h"

#include "ui/charts/data/chartgroup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badges/livebadge.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/controls/segmentcontrol.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>

#include <array>

namespace farol {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr std::array Spans{ MinuteMs, 5 * MinuteMs, 15 * MinuteMs, 60 * MinuteMs, 360 * MinuteMs,
    1440 * MinuteMs };
constexpr int FiveMinutes = 1;

}

OverviewBar::OverviewBar(ChartGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_range(new SegmentControl({ tr("1 min"), tr("5 min"), tr("15 min"), tr("1 h"), tr("6 h"), tr("24 h") },
          SegmentControl::Height::Normal, this))
    , m_badge(new LiveBadge(this))
    , m_back(makeButton(tr("Back to live"), QStringLiteral("follow"), this, ButtonRole::Flat))
    , m_hint(
          makeLabel(tr("Tiles show the change against 5 min ago"), TextStyle::Small, TextShade::Muted, this))
{
    setFixedHeight(tokens().size.pageBar);
    m_range->setCurrentIndex(FiveMinutes);
    m_range->setAccessibleDescription(tr("Time range of the charts"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_range);
    row->addWidget(m_badge);
    row->addWidget(m_back);
    row->addSpacing(4);
    row->addWidget(m_hint);
    row->addStretch();
    refreshBadge();

    connect(m_range, &SegmentControl::currentChanged, this,
        [this](int index) { m_group.setSpan(Spans[size_t(index)]); });
    connect(m_back, &QPushButton::clicked, this, &OverviewBar::liveRequested);
    connect(&m_group, &ChartGroup::viewChanged, this, &OverviewBar::refreshBadge);
    connect(&m_group, &ChartGroup::heldChanged, this, &OverviewBar::refreshBadge);
}

void OverviewBar::setCompact(bool compact)
{
    m_hint->setVisible(!compact);
}

void OverviewBar::refreshBadge()
{
    m_back->setVisible(m_group.isHeld());
    if (m_group.isHeld())
        m_badge->setPaused(m_group.heldForMs());
    else
        m_badge->setLive();
}

}
