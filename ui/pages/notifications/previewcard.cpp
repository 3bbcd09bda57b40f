// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/previewcard.h"

#include "ui/format/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/textlabel.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

struct SeverityLook {
    QString icon;
    IconColour colour;
};

SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return { u"success"_s, IconColour::Success };
    case Severity::Warning:
        return { u"warning"_s, IconColour::Warning };
    case Severity::Critical:
        return { u"error"_s, IconColour::Error };
    case Severity::Info:
        break;
    }
    return { u"info"_s, IconColour::Info };
}

}

PreviewCard::PreviewCard(QWidget *parent)
    : QFrame(parent)
    , m_toast(new ToastPreview(this))
    , m_icon(new QLabel(m_toast))
    , m_title(makeLabel({}, TextStyle::BodyStrong, TextShade::Primary, m_toast))
    , m_body(makeLabel({}, TextStyle::Body, TextShade::Secondary, m_toast))
    , m_link(makeLabel({}, TextStyle::Small, TextShade::Muted, m_toast))
    , m_foot(makeLabel({}, TextStyle::Small, TextShade::Muted, m_toast))
{
    setObjectName(u"card"_s);
    m_title->setObjectName(u"preview.title"_s);
    m_body->setObjectName(u"preview.body"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("In the browser"), TextStyle::BodyStrong, TextShade::Primary, this));
    column->addWidget(m_toast);
    auto *grid = new QGridLayout(m_toast);
    grid->setContentsMargins(16, 12, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, 1, 2);
    grid->addWidget(m_body, 1, 1, 1, 2);
    grid->addWidget(m_link, 2, 1);
    grid->addWidget(m_foot, 2, 2);
    m_title->setWordWrap(true);
    m_body->setWordWrap(true);
}

void PreviewCard::show(const NotificationRequest &request)
{
    constexpr int IconSize = 20;
    const SeverityLook look = lookOf(request.severity);
    m_icon->setPixmap(iconPixmap(look.icon, IconSize, colourOf(look.colour), devicePixelRatioF()));
    m_title->setText(request.title.isEmpty() ? tr("Title") : request.title);
    m_body->setText(request.body);
    m_body->setHidden(request.body.isEmpty());
    m_link->setText(request.link);
    m_foot->setText(tr("%1 · now").arg(wordFor(request.severity)));
    m_toast->setSeverity(request.severity);
}

void ToastPreview::setSeverity(Severity severity)
{
    m_severity = severity;
    update();
}

void ToastPreview::paintEvent(QPaintEvent *)
{
    constexpr double Radius = 6;
    constexpr int Edge = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().border.normal);
    painter.setBrush(tokens().surface.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter.fillRect(QRect(0, 4, Edge, height() - 8), colourOf(lookOf(m_severity).colour));
}

}
