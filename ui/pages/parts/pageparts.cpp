// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/pageparts.h"

#include "core/base/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace farol {

QHBoxLayout *makePageBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    return bar;
}

TableFooter::TableFooter(QWidget *parent)
    : QFrame(parent)
    , m_counts(makeLabel({}, TextStyle::Small, TextShade::Primary, this))
    , m_note(makeLabel({}, TextStyle::Small, TextShade::Muted, this))
{
    setObjectName(u"footer"_s);
    setFixedHeight(tokens().size.header);
    m_counts->setObjectName(u"footer.counts"_s);
    m_note->setObjectName(u"footer.note"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_note);
}

void TableFooter::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void TableFooter::setNote(const QString &text)
{
    m_note->setText(text);
}

qint64 wallMilliseconds()
{
    return SystemClock().wallMilliseconds();
}

}
