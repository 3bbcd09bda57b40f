// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace farol {

enum class ThemeChoice : unsigned char { System, Light, Dark };

/// Says when the look changed; palette and style sheet are in place by then. Widgets are repainted
/// by Qt itself, so only what keeps colours (charts, pixmaps) needs this.
class ThemeNotifier final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void themeChanged();
};

/// Gives the application its style, palette, fonts and style sheet. May be called again at any time;
/// with System it follows the desktop from then on. Thread: the desktop thread.
void applyTheme(QApplication &application, ThemeChoice choice);

[[nodiscard]] ThemeChoice themeChoice();

/// The look in force, as QApplication::palette() is the palette in force. Light before the first
/// applyTheme(). The reference stays valid; its content changes with the theme.
[[nodiscard]] const Tokens &tokens();

/// Lives as long as the process.
[[nodiscard]] ThemeNotifier *themeNotifier();

/// Font of a step of the type scale: Inter, else Noto Sans or DejaVu Sans, in pixels.
[[nodiscard]] QFont fontFor(TextStyle style);

}
