// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/topbar.h"

#include "ui/format/address.h"
#include "ui/shell/frame/thememenu.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/controls/copyfield.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

/// Icon and word, or the icon alone with the word as tooltip.
void dress(QPushButton &button, const QString &icon, const QString &text, bool iconOnly)
{
    button.setIcon(themedIcon(icon, IconColour::Strong));
    button.setText(iconOnly ? QString() : u' ' + text);
    button.setToolTip(iconOnly ? text : QString());
    button.setAccessibleName(text);
    if (button.property("iconOnly").toBool() == iconOnly)
        return;
    button.setProperty("iconOnly", iconOnly);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

}

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::Title, TextShade::Primary, this))
    , m_address(new CopyField(CopyField::Open::Yes, this))
    , m_theme(makeIconButton(u"theme"_s, tr("Theme"), this))
    , m_pause(makeButton(tr("Pause all"), u"pause"_s, this))
    , m_startStop(makeButton(tr("Start server"), u"play"_s, this))
{
    setObjectName(u"topBar"_s);
    setFixedHeight(tokens().size.topBar);
    m_pause->setCheckable(true);
    m_theme->setMenu(makeThemeMenu(m_theme));
    m_pause->setObjectName(u"pauseAll"_s);
    m_startStop->setObjectName(u"startStop"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addStretch();
    for (QWidget *part : { static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_theme),
             static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_startStop) })
        row->addWidget(part);
    connect(m_pause, &QPushButton::clicked, this, &TopBar::pauseToggled);
    connect(m_startStop, &QPushButton::clicked, this, &TopBar::startStopRequested);
    updateButtons();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setState(const ServerState &state)
{
    m_state = state;
    m_address->setValue(addressText(state), addressUrl(state));
    m_address->setVisible(state.run == RunState::Running);
    updateButtons();
}

void TopBar::setPaused(bool paused)
{
    m_paused = paused;
    updateButtons();
}

void TopBar::setCompact(bool compact)
{
    m_compact = compact;
    updateButtons();
}

void TopBar::updateButtons()
{
    m_pause->setChecked(m_paused);
    dress(*m_pause, m_paused ? u"play"_s : u"pause"_s, m_paused ? tr("Resume all") : tr("Pause all"),
        m_compact);
    const bool up = m_state.run == RunState::Running || m_state.run == RunState::Starting;
    dress(*m_startStop, up ? u"stop"_s : u"play"_s, up ? tr("Stop server") : tr("Start server"), m_compact);
    m_startStop->setEnabled(m_state.run != RunState::Starting && m_state.run != RunState::Stopping);
}

}
