// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPalette>
#include <QStringList>

#include <array>
#include <optional>

namespace farol {

/// Steps of the type scale; the order is that of Tokens::type.
enum class TextStyle : unsigned char { Caption, Small, Body, BodyStrong, Title, Heading, Kpi, Mono };

/// Every colour and measure of one theme, as read from `:/themes/tokens-*.json`. Lengths are px.
struct Tokens {
    struct Surface {
        QColor window, sidebar, surface, raised, sunken, hover, pressed, selected, selectedInactive, track;
    };
    struct Border {
        QColor subtle, normal, strong, contrast, focus;
    };
    struct Text {
        QColor primary, secondary, muted, disabled, onAccent, link;
    };
    struct Accent {
        QColor base, hover, pressed, subtle, beam;
    };
    struct Status {
        QColor fg, bg, border;
    };
    struct Chart {
        QList<QColor> series; ///< six; in is 0, out is 1
        QColor grid, axis, label, crosshair, marker, gap;
        double fillAlpha = 0;
    };
    struct Payload {
        QColor key, string, number, literal, punctuation, added, removed;
    };
    struct Type {
        int px = 13;
        int line = 20;
        int weight = 400;
    };
    struct Size {
        int sidebar, sidebarCollapsed, topBar, pageBar, statusBar, dock, control, controlSmall, rowCompact,
            row, rowTall, header, nav, icon, iconSmall, stateGlyph, tileHeight, focusRing;
    };

    bool dark = false;
    Surface surface;
    Border border;
    Text text;
    Accent accent;
    Status success, warning, error, info, neutral;
    Chart chart;
    Payload payload;
    Size size;
    std::array<Type, 8> type; ///< by TextStyle
    QStringList uiFamilies;
    QStringList monoFamilies;
    QList<QList<qreal>> dashes; ///< by series; empty is solid; lengths in px
    QPalette palette;
};

/// Reads one token file. Null when it is not JSON or a colour, measure or font is missing.
[[nodiscard]] std::optional<Tokens> readTokens(const QByteArray &json);

}
