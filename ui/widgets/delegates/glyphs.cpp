// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/glyphs.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace farol {

namespace {

constexpr int GlyphPx = 12;

QString iconName(StateGlyph glyph)
{
    switch (glyph) {
    case StateGlyph::On:
        return QStringLiteral("state-on");
    case StateGlyph::Wait:
        return QStringLiteral("state-wait");
    case StateGlyph::Idle:
        return QStringLiteral("state-idle");
    case StateGlyph::Off:
        return QStringLiteral("state-off");
    case StateGlyph::Warn:
        return QStringLiteral("state-warn");
    case StateGlyph::Error:
        return QStringLiteral("state-error");
    case StateGlyph::None:
        break;
    }
    return {};
}

}

QColor glyphColour(StateGlyph glyph)
{
    switch (glyph) {
    case StateGlyph::On:
        return tokens().success.fg;
    case StateGlyph::Wait:
        return tokens().info.fg;
    case StateGlyph::Warn:
        return tokens().warning.fg;
    case StateGlyph::Error:
        return tokens().error.fg;
    case StateGlyph::Idle:
        return tokens().text.secondary;
    case StateGlyph::Off:
    case StateGlyph::None:
        return tokens().text.muted;
    }
    return tokens().text.muted;
}

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return tokens().text.primary;
    case Tone::Muted:
        return tokens().text.muted;
    case Tone::Success:
        return tokens().success.fg;
    case Tone::Warning:
        return tokens().warning.fg;
    case Tone::Error:
        return tokens().error.fg;
    case Tone::Info:
        return tokens().info.fg;
    }
    return tokens().text.primary;
}

void paintGlyph(QPainter &painter, StateGlyph glyph, const QRectF &area)
{
    if (glyph != StateGlyph::None)
        paintIcon(painter, iconName(glyph), area, GlyphPx, glyphColour(glyph));
}

}
