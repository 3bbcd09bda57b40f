// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QMenu;
class QWidget;

namespace farol {

/// The theme chosen last time; System before anybody chose.
[[nodiscard]] ThemeChoice savedTheme();

/// Menu of System, Light and Dark: applies at once and remembers.
[[nodiscard]] QMenu *makeThemeMenu(QWidget *parent);

}
