// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace farol {

/// How a button stands among its neighbours; one Primary per page. Confirm is filled with
/// text.primary, for the answer of a dialog.
enum class ButtonRole : unsigned char { Default, Primary, Confirm, Flat };
enum class ButtonHeight : unsigned char { Normal, Small };

/// Push button of 32 or 24 px; `icon` may be empty.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &icon, QWidget *parent,
    ButtonRole role = ButtonRole::Default, ButtonHeight height = ButtonHeight::Normal);

/// Square button with only an icon; `name` is its tooltip and accessible name.
[[nodiscard]] QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent,
    ButtonRole role = ButtonRole::Default, ButtonHeight height = ButtonHeight::Normal);

/// Changes what an existing button looks like.
void setButtonRole(QPushButton &button, ButtonRole role);

}
