// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messages/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace farol {

namespace {

constexpr int IconPx = 32;
constexpr int MaxWidth = 720;

/// Paints at once in the theme's colour, where a label would keep an old pixmap.
class IconLabel final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, text(), rect(), IconPx, tokens().text.muted);
    }
};

}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_reason(makeLabel({}, TextStyle::Title, TextShade::Primary, this))
    , m_nextStep(makeLabel({}, TextStyle::Body, TextShade::Secondary, this))
    , m_action(makeButton({}, {}, this, ButtonRole::Primary))
{
    m_icon->setFixedHeight(IconPx);
    for (QLabel *label : { m_reason, m_nextStep }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(MaxWidth);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_icon);
    for (QLabel *label : { m_reason, m_nextStep }) {
        auto *middle = new QHBoxLayout;
        middle->addStretch(1);
        middle->addWidget(label, MaxWidth);
        middle->addStretch(1);
        column->addLayout(middle);
    }
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(
    const QString &icon, const QString &reason, const QString &nextStep, const QString &action)
{
    m_icon->setText(icon);
    m_reason->setText(reason);
    m_nextStep->setText(nextStep);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(reason);
    setAccessibleDescription(nextStep);
}

}
