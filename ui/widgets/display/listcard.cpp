// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/display/listcard.h"

#include "ui/widgets/display/barlist.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace farol {

ListCard::ListCard(const QString &title, const QString &unit, QWidget *parent)
    : QFrame(parent)
    , m_unit(makeLabel(unit, TextStyle::Small, TextShade::Muted, this))
    , m_empty(makeLabel({}, TextStyle::Small, TextShade::Muted, this))
    , m_bars(new BarList(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(title);
    m_bars->setAccessibleName(title);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 4, 12, 0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(makeLabel(title, TextStyle::BodyStrong, TextShade::Primary, this));
    head->addStrut(24); // as tall as a head with a small button, so cards side by side align
    head->addStretch();
    head->addWidget(m_unit);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_bars);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(m_stack);
    connect(m_bars, &BarList::activated, this, &ListCard::rowActivated);
}

void ListCard::setRows(const QList<BarRow> &rows)
{
    m_bars->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
}

void ListCard::setUnit(const QString &unit)
{
    m_unit->setText(unit);
}

void ListCard::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

const QList<BarRow> &ListCard::rows() const
{
    return m_bars->rows();
}

}
