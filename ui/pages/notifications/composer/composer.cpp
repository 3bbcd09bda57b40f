// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/composer/composer.h"

#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/pages/notifications/composer/formrow.h"
#include "ui/pages/notifications/composer/notificationform.h"
#include "ui/pages/notifications/composer/raweventform.h"
#include "ui/pages/notifications/composer/targetbox.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/controls/segmentcontrol.h"
#include "ui/widgets/display/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace farol {

Composer::Composer(const Roster &roster, QWidget *parent)
    : QFrame(parent)
    , m_target(new TargetBox(roster, this))
{
    setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_target);
    addDivider();
    column->addWidget(makeContentSection());
    addDivider();
    column->addWidget(makeDeliverySection());
    column->addStretch();
    addDivider();
    column->addWidget(makeFooter());
    connect(m_target, &TargetBox::targetChanged, this, &Composer::onEdited);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &Composer::send);
    onEdited();
}

void Composer::addDivider()
{
    auto *line = new QFrame(this);
    line->setObjectName(u"divider"_s);
    line->setFixedHeight(1);
    static_cast<QVBoxLayout *>(layout())->addWidget(line);
}

QWidget *Composer::makeContentSection()
{
    auto *section = new QWidget(this);
    m_mode = new SegmentControl(
        { tr("Notification"), tr("Raw event") }, SegmentControl::Height::Normal, section);
    m_mode->setObjectName(u"composer.mode"_s);
    m_mode->setAccessibleName(tr("Kind of content"));
    QVBoxLayout *column = makeFormSection(section, tr("Content"), m_mode);
    m_notification = new NotificationForm(section);
    setFocusProxy(m_notification);
    m_rawEvent = new RawEventForm(section);
    m_forms = new QStackedLayout;
    m_forms->addWidget(m_notification);
    m_forms->addWidget(m_rawEvent);
    column->addLayout(m_forms);
    connect(m_mode, &SegmentControl::currentChanged, m_forms, &QStackedLayout::setCurrentIndex);
    connect(m_mode, &SegmentControl::currentChanged, this, &Composer::onEdited);
    connect(m_notification, &NotificationForm::edited, this, &Composer::onEdited);
    connect(m_rawEvent, &RawEventForm::edited, this, &Composer::onEdited);
    return section;
}

QWidget *Composer::makeDeliverySection()
{
    constexpr int LongestTimeoutSeconds = 600;
    auto *section = new QWidget(this);
    m_wantAck = new QCheckBox(tr("Ask for acknowledgement"), section);
    m_wantAck->setObjectName(u"composer.ack"_s);
    m_wantAck->setChecked(true);
    QVBoxLayout *column = makeFormSection(section, tr("Delivery"), m_wantAck);
    auto *row = static_cast<QHBoxLayout *>(column->itemAt(0)->layout());
    m_timeout = new QSpinBox(section);
    m_timeout->setObjectName(u"composer.timeout"_s);
    m_timeout->setAccessibleName(tr("Timeout"));
    m_timeout->setRange(1, LongestTimeoutSeconds);
    m_timeout->setValue(10);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setFixedWidth(72);
    row->insertSpacing(2, 16);
    row->insertWidget(3, makeLabel(tr("timeout"), TextStyle::Small, TextShade::Muted, section));
    row->insertWidget(4, m_timeout);
    connect(m_wantAck, &QCheckBox::toggled, m_timeout, &QWidget::setEnabled);
    connect(m_wantAck, &QCheckBox::toggled, this, &Composer::onEdited);
    return section;
}

QWidget *Composer::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 12, 16, 12);
    m_bytes = makeLabel({}, TextStyle::Small, TextShade::Secondary, footer);
    m_bytes->setObjectName(u"composer.bytes"_s);
    m_send = makeButton({}, u"send"_s, footer, ButtonRole::Primary);
    m_send->setObjectName(u"composer.send"_s);
    row->addWidget(m_bytes, 1);
    row->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    return footer;
}

NotificationRequest::Mode Composer::mode() const
{
    return m_mode->currentIndex() == 0 ? NotificationRequest::Mode::Notification
                                       : NotificationRequest::Mode::RawEvent;
}

void Composer::setRequest(const NotificationRequest &request)
{
    m_mode->setCurrentIndex(request.mode == NotificationRequest::Mode::Notification ? 0 : 1);
    m_forms->setCurrentIndex(m_mode->currentIndex());
    if (request.mode == NotificationRequest::Mode::Notification)
        m_notification->setContent(request);
    else
        m_rawEvent->setContent(request);
    m_wantAck->setChecked(request.wantAck);
    m_timeout->setValue(static_cast<int>(request.ackTimeout.count() / 1000));
    m_target->setTarget(request.target);
}

void Composer::setTarget(const NotificationTarget &target)
{
    m_target->setTarget(target);
}

void Composer::refresh()
{
    m_target->refresh();
    onEdited();
}

NotificationRequest Composer::request() const
{
    NotificationRequest request;
    request.target = m_target->target();
    request.mode = mode();
    if (request.mode == NotificationRequest::Mode::Notification)
        m_notification->fill(request);
    else
        m_rawEvent->fill(request);
    request.from = u"Farol"_s;
    request.wantAck = m_wantAck->isChecked();
    request.ackTimeout = std::chrono::seconds(m_timeout->value());
    return request;
}

int Composer::recipients() const
{
    return m_target->reach().clients;
}

void Composer::onEdited()
{
    if (!m_send)
        return;
    const QString problem = mode() == NotificationRequest::Mode::Notification ? m_notification->problem()
                                                                              : m_rawEvent->problem();
    const int copies = m_target->reach().sockets;
    const qint64 each = payloadBytes(request());
    m_bytes->setText(problem.isEmpty() ? u"%1 × %2 = %3"_s.arg(
                         formatBytes(double(each)), formatNumber(copies), formatBytes(double(each) * copies))
                                       : problem);
    m_send->setText(u' ' + tr("Send to %n client(s)", nullptr, recipients()));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_send->setEnabled(problem.isEmpty() && copies > 0);
    Q_EMIT edited();
}

void Composer::send()
{
    if (m_send->isEnabled())
        Q_EMIT sendRequested();
}

}
