// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/sidebar.h"

#include "ui/shell/frame/navitem.h"
#include "ui/shell/frame/sourcecard.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QVBoxLayout>

namespace farol {

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_source(new SourceCard(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(tokens().size.sidebar);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(0);
    m_column->addWidget(m_source);
    m_column->addSpacing(12);
    m_column->addStretch();
}

void Sidebar::addPage(const QString &id, const QString &icon, const QString &title)
{
    const auto number = int(m_items.size()) + 1;
    auto *item = new NavItem(icon, title, QKeySequence(int(Qt::CTRL) + Qt::Key_0 + number), this);
    // Before the stretch that keeps the pages at the top.
    m_column->insertWidget(m_column->count() - 1, item);
    m_items.insert(id, item);
    connect(item, &NavItem::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void Sidebar::setCurrent(const QString &id)
{
    if (NavItem *item = m_items.value(id))
        item->setChecked(true);
}

void Sidebar::setCount(const QString &id, const QString &count)
{
    if (NavItem *item = m_items.value(id))
        item->setCount(count);
}

void Sidebar::setCollapsed(bool collapsed)
{
    setFixedWidth(collapsed ? tokens().size.sidebarCollapsed : tokens().size.sidebar);
    m_source->setCollapsed(collapsed);
    for (NavItem *item : std::as_const(m_items))
        item->setCollapsed(collapsed);
}

}
