// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/factlist.h"

#include "ui/widgets/display/textlabel.h"

#include <QGridLayout>

namespace farol {

FactList::FactList(int nameWidth, QWidget *parent)
    : QWidget(parent)
    , m_nameWidth(nameWidth)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

int FactList::addFact(const QString &name, const QString &objectName)
{
    const int row = static_cast<int>(m_facts.size());
    Fact fact;
    fact.name = makeLabel(name, TextStyle::Small, TextShade::Muted, this);
    fact.value = makeLabel({}, TextStyle::Small, TextShade::Primary, this);
    fact.value->setObjectName(objectName);
    fact.value->setAccessibleName(name);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    fact.value->setWordWrap(true);
    m_grid->addWidget(fact.name, row, 0, Qt::AlignTop);
    m_grid->addWidget(fact.value, row, 1, Qt::AlignTop);
    m_facts.append(fact);
    return row;
}

void FactList::setValue(int fact, const QString &value)
{
    const Fact &line = m_facts.at(fact);
    line.value->setText(value);
    line.name->setHidden(value.isEmpty());
    line.value->setHidden(value.isEmpty());
}

}
