// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/composer/notificationform.h"

#include "ui/format/words.h"
#include "ui/pages/notifications/composer/formrow.h"
#include "ui/widgets/controls/segmentcontrol.h"
#include "ui/widgets/display/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace farol {

NotificationForm::NotificationForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_severity(new SegmentControl({ wordFor(Severity::Info), wordFor(Severity::Success),
                                        wordFor(Severity::Warning), wordFor(Severity::Critical) },
          SegmentControl::Height::Normal, this))
    , m_link(new QLineEdit(this))
    , m_tag(new QLineEdit(this))
    , m_expires(new QComboBox(this))
{
    constexpr int BodyHeight = 88;
    m_title->setObjectName(u"composer.title"_s);
    m_body->setObjectName(u"composer.body"_s);
    m_severity->setObjectName(u"composer.severity"_s);
    m_link->setObjectName(u"composer.link"_s);
    m_tag->setObjectName(u"composer.tag"_s);
    m_expires->setObjectName(u"composer.expires"_s);
    m_body->setFixedHeight(BodyHeight);
    m_body->setTabChangesFocus(true);
    setFocusProxy(m_title);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setIcons({ u"info"_s, u"success"_s, u"warning"_s, u"error"_s },
        { IconColour::Info, IconColour::Success, IconColour::Warning, IconColour::Error });
    m_link->setPlaceholderText(tr("/path or https://…, opened on click"));
    m_link->setProperty("mono", true);
    m_tag->setPlaceholderText(tr("tag of the one it replaces"));
    m_tag->setProperty("mono", true);
    m_tag->setAccessibleName(tr("Tag"));
    m_expires->setAccessibleName(tr("Expires after"));
    m_expires->setMinimumWidth(120);
    m_expires->setMaximumWidth(168);
    m_expires->addItem(tr("only who is here"), 0);
    m_expires->addItem(tr("10 min"), 600);
    m_expires->addItem(tr("1 h"), 3600);
    m_expires->addItem(tr("24 h"), 86'400);

    QGridLayout *form = makeForm(this);
    addFormRow(*form, tr("Title"), m_title);
    addFormRow(*form, tr("Body"), m_body);
    auto *severity = new QHBoxLayout;
    severity->addWidget(m_severity);
    severity->addStretch();
    addFormRow(*form, tr("Severity"), severity);
    addFormRow(*form, tr("Link"), m_link);
    auto *tag = new QHBoxLayout;
    tag->setSpacing(8);
    tag->addWidget(m_tag, 1);
    tag->addWidget(makeLabel(tr("expires after"), TextStyle::Small, TextShade::Muted, this));
    tag->addWidget(m_expires);
    addFormRow(*form, tr("Replaces"), tag);

    for (QLineEdit *field : { m_title, m_link, m_tag })
        connect(field, &QLineEdit::textChanged, this, &NotificationForm::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NotificationForm::edited);
    connect(m_severity, &SegmentControl::currentChanged, this, &NotificationForm::edited);
    connect(m_expires, &QComboBox::currentIndexChanged, this, &NotificationForm::edited);
}

void NotificationForm::setContent(const NotificationRequest &request)
{
    m_title->setText(request.title);
    m_body->setPlainText(request.body);
    m_severity->setCurrentIndex(int(request.severity));
    m_link->setText(request.link);
    m_tag->setText(request.tag);
    m_expires->setCurrentIndex(qMax(0, m_expires->findData(int(request.ttlSeconds))));
}

void NotificationForm::fill(NotificationRequest &request) const
{
    request.title = m_title->text().trimmed();
    request.body = m_body->toPlainText();
    request.severity = Severity(m_severity->currentIndex());
    request.link = m_link->text().trimmed();
    request.tag = m_tag->text().trimmed();
    request.ttlSeconds = m_expires->currentData().toInt();
}

QString NotificationForm::problem() const
{
    return m_title->text().trimmed().isEmpty() ? tr("Give it a title.") : QString();
}

}
