// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messages/notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace farol {

namespace {

struct Look {
    const Tokens::Status &colours;
    QString icon;
};

Look lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return { tokens().success, QStringLiteral("success") };
    case Tone::Warning:
        return { tokens().warning, QStringLiteral("warning") };
    case Tone::Error:
        return { tokens().error, QStringLiteral("error") };
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Info:
        break;
    }
    return { tokens().info, QStringLiteral("info") };
}

}

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel({}, TextStyle::Body, TextShade::Primary, this))
    , m_action(makeButton({}, {}, this, ButtonRole::Default, ButtonHeight::Small))
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(36, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    setMinimumHeight(tokens().size.control);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
}

void Notice::showMessage(Tone tone, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.colours.border);
    painter.setBrush(look.colours.bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, look.icon, QRect(12, 0, 16, height()), 16, look.colours.fg);
}

}
