// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/reportpanel.h"

#include "ui/format/bytes.h"
#include "ui/format/numbers.h"
#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/delegates/numberdelegate.h"
#include "ui/widgets/delegates/statedelegate.h"
#include "ui/widgets/display/deliverybar.h"
#include "ui/widgets/display/textlabel.h"
#include "ui/widgets/messages/notice.h"
#include "ui/widgets/views/rowtree.h"
#include "ui/widgets/views/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace farol {

ReportPanel::ReportPanel(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(0);
    addHead(*column);
    addTable(*column);
    addFooter(*column);
    show({});
}

void ReportPanel::addHead(QVBoxLayout &column)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 12);
    head->setSpacing(10);
    auto *title = new QHBoxLayout;
    title->addWidget(makeLabel(tr("Delivery report"), TextStyle::BodyStrong, TextShade::Primary, this));
    m_what = new ElidedLabel(TextStyle::Small, TextShade::Muted, this);
    title->addWidget(m_what, 1);
    head->addLayout(title);
    m_notice = new Notice(this);
    m_notice->setObjectName(u"report.notice"_s);
    head->addWidget(m_notice);
    m_bar = new DeliveryBar(DeliveryBar::Legend::Shown, this);
    m_bar->setObjectName(u"report.bar"_s);
    head->addWidget(m_bar);
    auto *numbers = new QHBoxLayout;
    m_acknowledged = makeLabel({}, TextStyle::Small, TextShade::Primary, this);
    m_acknowledged->setObjectName(u"report.acknowledged"_s);
    m_latencies = new ElidedLabel(TextStyle::Small, TextShade::Secondary, this);
    m_latencies->setObjectName(u"report.latencies"_s);
    numbers->addWidget(m_acknowledged);
    numbers->addSpacing(12);
    numbers->addWidget(m_latencies, 1);
    head->addLayout(numbers);
    column.addLayout(head);
    m_parts = { m_bar, m_acknowledged, m_latencies };
    m_empty = makeLabel(tr("Who received it, who acknowledged it and how fast appears here."),
        TextStyle::Body, TextShade::Secondary, this);
    m_empty->setObjectName(u"report.empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    column.addWidget(m_empty, 1);
}

void ReportPanel::addTable(QVBoxLayout &column)
{
    auto *table = new RowTree(this);
    table->setObjectName(u"report.table"_s);
    table->setAccessibleName(tr("Recipients"));
    table->setModel(&m_model);
    styleTree(*table);
    table->setCarets(false);
    table->setItemDelegateForColumn(DeliveryModel::GlyphColumn, new StateDelegate(table));
    table->setItemDelegateForColumn(DeliveryModel::LatencyColumn, new NumberDelegate(table));
    constexpr int Widths[] = { 32, 140, 160, 88 };
    table->header()->setStretchLastSection(false);
    for (int i = 0; i < DeliveryModel::ColumnCount; ++i)
        table->setColumnWidth(i, Widths[i]);
    for (const int stretched : { DeliveryModel::ClientColumn, DeliveryModel::ResultColumn })
        table->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    column.addWidget(table, 1);
    m_parts.append(table);
}

void ReportPanel::addFooter(QVBoxLayout &column)
{
    auto *footer = new QFrame(this);
    footer->setObjectName(u"footer"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 8, 12, 8);
    m_counts = makeLabel({}, TextStyle::Small, TextShade::Muted, footer);
    m_resend = makeButton({}, u"retry"_s, footer, ButtonRole::Default, ButtonHeight::Small);
    m_resend->setObjectName(u"report.resend"_s);
    row->addWidget(m_counts, 1);
    row->addWidget(m_resend);
    connect(m_resend, &QPushButton::clicked, this, &ReportPanel::resend);
    column.addWidget(footer);
    m_parts.append(footer);
}

void ReportPanel::show(const DeliveryReport &report)
{
    m_report = report;
    m_model.setReport(report);
    const bool nothingSent = report.ticket == 0;
    m_empty->setVisible(nothingSent);
    for (QWidget *part : m_parts)
        part->setVisible(!nothingSent);
    const auto recipients = static_cast<int>(report.deliveries.size());
    const bool raw = report.request.mode == NotificationRequest::Mode::RawEvent;
    const QString name = raw ? report.request.event : report.request.title;
    m_what->setText(nothingSent
            ? tr("of what you send next")
            : tr("%1 · %2 · %n recipient(s)", nullptr, recipients).arg(name, formatClock(report.sentAtMs)));
    if (report.error == SendError::None)
        m_notice->hide();
    else
        m_notice->showMessage(Tone::Error, sentenceFor(report.error));
    m_bar->setReport(report);
    m_acknowledged->setText(
        tr("%1 of %2 acknowledged")
            .arg(formatNumber(report.count(DeliveryState::Acknowledged)), formatNumber(recipients)));
    m_latencies->setText(
        tr("p50 %1   p95 %2   Written %3")
            .arg(formatLatencyUs(latencyAtShare(report, 0.5)), formatLatencyUs(latencyAtShare(report, 0.95)),
                formatBytes(double(report.bytesEach) * recipients)));
    m_counts->setText(tr("%n recipient(s), problems first", nullptr, recipients));
    const auto missed = static_cast<int>(missing().size());
    m_resend->setText(u' ' + tr("Resend to %n client(s)", nullptr, missed));
    m_resend->setVisible(missed > 0);
}

QList<quint64> ReportPanel::missing() const
{
    QList<quint64> clients;
    for (const Delivery &delivery : m_report.deliveries) {
        if (delivery.state == DeliveryState::TimedOut && !clients.contains(delivery.client))
            clients.append(delivery.client);
    }
    return clients;
}

void ReportPanel::resend()
{
    NotificationRequest request = m_report.request;
    request.target = {};
    request.target.kind = NotificationTarget::Kind::Clients;
    request.target.clients = missing();
    Q_EMIT resendRequested(request);
}

qint64 latencyAtShare(const DeliveryReport &report, double share)
{
    std::vector<qint64> latencies;
    for (const Delivery &delivery : report.deliveries) {
        if (delivery.latencyUs >= 0 && delivery.state == DeliveryState::Acknowledged)
            latencies.push_back(delivery.latencyUs);
    }
    if (latencies.empty())
        return -1;
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * double(latencies.size()))) - 1;
    const auto at = latencies.begin() + std::max<std::ptrdiff_t>(0, rank);
    std::nth_element(latencies.begin(), at, latencies.end());
    return *at;
}

}
