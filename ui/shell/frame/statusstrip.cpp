// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/statusstrip.h"

#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badges/statebadge.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>

namespace farol {

namespace {

void setNumber(NumberLabel &label, const QString &text)
{
    if (text == label.text())
        return;
    label.setText(text);
    label.updateGeometry();
}

QString rateAndBytes(double eventsPerSecond, double bytesPerSecond)
{
    return formatRatePerSecond(eventsPerSecond) + QStringLiteral(" · ") + formatByteRate(bytesPerSecond);
}

}

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_state(new StateBadge(this))
{
    setObjectName(QStringLiteral("statusBar"));
    setFixedHeight(tokens().size.statusBar);
    m_state->setFont(fontFor(TextStyle::Small));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 16, 0);
    row->setSpacing(6);
    row->addWidget(m_state);
    m_clients = addValue(*row, tr("Clients"));
    m_in = addValue(*row, tr("In"));
    m_out = addValue(*row, tr("Out"));
    m_dropped = addValue(*row, tr("Dropped"));
    addDivider(*row);
    row->addStretch();
    m_clock = new NumberLabel(TextStyle::Small, TextShade::Primary, this);
    row->addWidget(m_clock);
    setFrame({});
}

NumberLabel *StatusStrip::addValue(QHBoxLayout &row, const QString &name)
{
    addDivider(row);
    row.addWidget(makeLabel(name, TextStyle::Small, TextShade::Muted, this));
    auto *value = new NumberLabel(TextStyle::Small, TextShade::Primary, this);
    value->setAccessibleName(name);
    row.addWidget(value);
    return value;
}

void StatusStrip::addDivider(QHBoxLayout &row)
{
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("divider"));
    line->setFixedSize(1, 16);
    row.addSpacing(6);
    row.addWidget(line);
    row.addSpacing(6);
}

void StatusStrip::setState(const ServerState &state)
{
    m_state->setState(glyphFor(state.run), wordFor(state.run));
}

void StatusStrip::setFrame(const TrafficFrame &frame)
{
    setNumber(*m_clients, formatNumber(frame.clients));
    setNumber(*m_in, rateAndBytes(frame.eventsInPerSecond, frame.bytesInPerSecond));
    setNumber(*m_out, rateAndBytes(frame.eventsOutPerSecond, frame.bytesOutPerSecond));
    setNumber(*m_dropped, formatNumber(qint64(frame.watchDropped)));
}

void StatusStrip::setNow(qint64 nowMs)
{
    setNumber(*m_clock, formatClock(nowMs));
}

}
