// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstrun/steprow.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace farol {

namespace {

constexpr int RowPx = 71;
constexpr int SidePadding = 24;
constexpr int BadgePx = 24;

}

StepRow::StepRow(int number, const QString &title, const QString &detail, QWidget *control, QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_detail(makeLabel(detail, TextStyle::Small, TextShade::Secondary, this))
{
    setFixedHeight(RowPx);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(makeLabel(title, TextStyle::BodyStrong, TextShade::Primary, this));
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(SidePadding + BadgePx + 16, 1, SidePadding, 0);
    row->addLayout(words, 1);
    row->addWidget(control);
}

void StepRow::setDone(bool done)
{
    m_done = done;
    update();
}

void StepRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().border.normal);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF badge(SidePadding, (height() - BadgePx) / 2.0, BadgePx, BadgePx);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_done ? tokens().success.bg : tokens().neutral.bg);
    painter.drawEllipse(badge);
    if (m_done)
        return paintIcon(painter, QStringLiteral("check"), badge, 14, tokens().success.fg);
    QFont font = fontFor(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens().neutral.fg);
    painter.drawText(badge, Qt::AlignCenter, QString::number(m_number));
}

}
