// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/payload/payloadpane.h"

#include "ui/pages/events/payload/payloadhighlighter.h"
#include "ui/pages/events/payload/payloadtree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/messages/notice.h"
#include "ui/widgets/views/rowtree.h"
#include "ui/widgets/views/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace farol {

PayloadPane::PayloadPane(QWidget *parent)
    : QFrame(parent)
    , m_model(new PayloadTree(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new RowTree(this))
    , m_json(new QPlainTextEdit(this))
    , m_notice(new Notice(this))
{
    setObjectName(u"footer"_s);
    constexpr int TypeWidth = 88;
    constexpr int NameWidth = 200;
    m_tree->setObjectName(u"events.tree"_s);
    m_tree->setAccessibleName(tr("Arguments as a tree"));
    m_tree->setModel(m_model);
    styleTree(*m_tree, tokens().size.rowCompact);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnWidth(PayloadTree::NameColumn, NameWidth);
    m_tree->setColumnWidth(PayloadTree::TypeColumn, TypeWidth);
    m_tree->header()->setSectionResizeMode(PayloadTree::ValueColumn, QHeaderView::Stretch);
    m_json->setObjectName(u"events.json"_s);
    m_json->setAccessibleName(tr("Arguments as JSON"));
    m_json->setReadOnly(true);
    m_json->setProperty("mono", true);
    m_json->setProperty("flat", true);
    new PayloadHighlighter(m_json->document());
    m_tabs->setObjectName(u"events.payload"_s);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_json, tr("JSON"));
    QPushButton *button
        = makeIconButton(u"copy"_s, tr("Copy arguments"), this, ButtonRole::Flat, ButtonHeight::Small);
    connect(button, &QPushButton::clicked, this, &PayloadPane::copy);
    m_tabs->setCornerWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
}

void PayloadPane::show(const EventRecord &record)
{
    const bool parsed = m_model->setArguments(record.arguments);
    m_tree->expandToDepth(1);
    const QByteArray list = '[' + record.arguments + ']';
    m_json->setPlainText(
        QString::fromUtf8(parsed ? QJsonDocument::fromJson(list).toJson() : record.arguments));
    if (record.argumentsCut)
        m_notice->showMessage(Tone::Warning, tr("The arguments are long; only their start was kept."));
    else
        m_notice->hide();
    // Text that was cut has no tree, so its start is shown as it is.
    if (!parsed)
        m_tabs->setCurrentWidget(m_json);
}

void PayloadPane::clear()
{
    m_model->setRowCount(0);
    m_json->clear();
    m_notice->hide();
}

void PayloadPane::copy() const
{
    QGuiApplication::clipboard()->setText(m_json->toPlainText());
}

}
