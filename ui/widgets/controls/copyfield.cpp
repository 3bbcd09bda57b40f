// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls/copyfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>

namespace farol {

CopyField::CopyField(Open open, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel({}, TextStyle::Mono, TextShade::Primary, this))
    , m_copy(makeIconButton(QStringLiteral("copy"), tr("Copy"), this, ButtonRole::Flat, ButtonHeight::Small))
{
    setObjectName(QStringLiteral("field"));
    setFixedHeight(tokens().size.control);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_text);
    row->addSpacing(4);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &CopyField::copy);
    if (open == Open::Yes) {
        m_open = makeIconButton(
            QStringLiteral("external"), tr("Open in browser"), this, ButtonRole::Flat, ButtonHeight::Small);
        row->addWidget(m_open);
        connect(m_open, &QPushButton::clicked, this, &CopyField::openInBrowser);
    }
}

void CopyField::setValue(const QString &shown, const QString &copied)
{
    m_text->setText(shown);
    m_copied = copied;
    setAccessibleName(shown);
}

QString CopyField::shownText() const
{
    return m_text->text();
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_copied);
}

void CopyField::openInBrowser()
{
    QDesktopServices::openUrl(QUrl(m_copied));
}

}
