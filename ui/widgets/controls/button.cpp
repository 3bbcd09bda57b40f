// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls/button.h"

#include <QStyle>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Default:
        return u"default"_s;
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Confirm:
        return u"confirm"_s;
    case ButtonRole::Flat:
        return u"flat"_s;
    }
    return {};
}

IconColour iconColour(ButtonRole role)
{
    if (role == ButtonRole::Primary)
        return IconColour::OnAccent;
    return role == ButtonRole::Confirm ? IconColour::Inverse : IconColour::Strong;
}

QPushButton *newButton(
    const QString &text, const QString &icon, QWidget *parent, ButtonRole role, ButtonHeight height)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", roleName(role));
    button->setProperty("small", height == ButtonHeight::Small);
    button->setAutoDefault(false);
    // The ring is for the keyboard; a click needs none.
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty()) {
        const int size = height == ButtonHeight::Small ? 14 : 16;
        button->setIcon(themedIcon(icon, iconColour(role)));
        button->setIconSize({ size, size });
    }
    return button;
}

}

QPushButton *makeButton(
    const QString &text, const QString &icon, QWidget *parent, ButtonRole role, ButtonHeight height)
{
    // Qt leaves 4 px between icon and word; the design 8.
    return newButton(icon.isEmpty() ? text : u' ' + text, icon, parent, role, height);
}

QPushButton *makeIconButton(
    const QString &icon, const QString &name, QWidget *parent, ButtonRole role, ButtonHeight height)
{
    QPushButton *button = newButton({}, icon, parent, role, height);
    button->setProperty("iconOnly", true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void setButtonRole(QPushButton &button, ButtonRole role)
{
    button.setProperty("role", roleName(role));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

}
