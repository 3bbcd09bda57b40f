// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/thememenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

struct ThemeMenu {
    Q_DECLARE_TR_FUNCTIONS(ThemeMenu)
};

const QString SettingsKey = u"display/theme"_s;

QString storedName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

void choose(ThemeChoice choice)
{
    QSettings().setValue(SettingsKey, storedName(choice));
    applyTheme(*qApp, choice);
}

}

ThemeChoice savedTheme()
{
    const QString stored = QSettings().value(SettingsKey).toString();
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        if (stored == storedName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

QMenu *makeThemeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> entries[]
        = { { ThemeChoice::System, ThemeMenu::tr("As the system") },
              { ThemeChoice::Light, ThemeMenu::tr("Light") }, { ThemeChoice::Dark, ThemeMenu::tr("Dark") } };
    for (const auto &[choice, text] : entries) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == themeChoice());
        action->setObjectName(storedName(choice));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [chosen = choice] { choose(chosen); });
    }
    return menu;
}

}
