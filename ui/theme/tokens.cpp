// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

/// Reads values by path ("color.text.muted") and remembers whether all were there.
class TokenReader {
public:
    explicit TokenReader(const QJsonObject &root)
        : m_root(root)
    {
    }

    [[nodiscard]] bool complete() const { return m_complete; }

    QJsonValue value(const QString &path)
    {
        QJsonValue found = m_root;
        for (const QString &step : path.split(u'.'))
            found = found.toObject().value(step);
        m_complete = m_complete && !found.isUndefined();
        return found;
    }

    QColor colour(const QString &path)
    {
        const QColor read(value(path).toString());
        m_complete = m_complete && read.isValid();
        return read;
    }

    int length(const QString &path) { return value(path).toInt(); }

    QStringList names(const QString &path)
    {
        const QStringList read = value(path).toVariant().toStringList();
        m_complete = m_complete && !read.isEmpty();
        return read;
    }

    Tokens::Status status(const QString &name)
    {
        const QString path = u"color.status."_s + name;
        return { colour(path + u".fg"_s), colour(path + u".bg"_s), colour(path + u".border"_s) };
    }

    Tokens::Type type(const QString &name)
    {
        const QString path = u"type."_s + name;
        return { length(path + u".px"_s), length(path + u".line"_s), length(path + u".weight"_s) };
    }

private:
    QJsonObject m_root;
    bool m_complete = true;
};

void readSurfaces(TokenReader &reader, Tokens &tokens)
{
    const auto colour = [&](const char *path) { return reader.colour(u"color."_s + QLatin1String(path)); };
    tokens.surface = { colour("surface.window"), colour("surface.sidebar"), colour("surface.surface"),
        colour("surface.raised"), colour("surface.sunken"), colour("surface.hover"),
        colour("surface.pressed"), colour("surface.selected"), colour("surface.selectedInactive"),
        colour("surface.track") };
    tokens.border = { colour("border.subtle"), colour("border.default"), colour("border.strong"),
        colour("border.contrast"), colour("border.focus") };
    tokens.text = { colour("text.primary"), colour("text.secondary"), colour("text.muted"),
        colour("text.disabled"), colour("text.onAccent"), colour("text.link") };
    tokens.accent = { colour("accent.base"), colour("accent.hover"), colour("accent.pressed"),
        colour("accent.subtle"), colour("accent.beam") };
    tokens.payload = { colour("payload.key"), colour("payload.string"), colour("payload.number"),
        colour("payload.literal"), colour("payload.punctuation"), colour("payload.added"),
        colour("payload.removed") };
}

void readChart(TokenReader &reader, Tokens &tokens)
{
    for (const QString &name : reader.names(u"color.chart.series"_s))
        tokens.chart.series.append(QColor(name));
    tokens.chart.grid = reader.colour(u"color.chart.grid"_s);
    tokens.chart.axis = reader.colour(u"color.chart.axis"_s);
    tokens.chart.label = reader.colour(u"color.chart.label"_s);
    tokens.chart.crosshair = reader.colour(u"color.chart.crosshair"_s);
    tokens.chart.marker = reader.colour(u"color.chart.marker"_s);
    tokens.chart.gap = reader.colour(u"color.chart.gap"_s);
    tokens.chart.fillAlpha = reader.value(u"color.chart.fillAlpha"_s).toDouble();
    for (const QJsonValue &pattern : reader.value(u"dash.series"_s).toArray()) {
        QList<qreal> lengths;
        for (const QJsonValue &length : pattern.toArray())
            lengths.append(length.toDouble());
        tokens.dashes.append(lengths);
    }
}

void readSizes(TokenReader &reader, Tokens &tokens)
{
    const auto length = [&](const char *name) { return reader.length(u"size."_s + QLatin1String(name)); };
    tokens.size = { length("sidebar"), length("sidebarCollapsed"), length("topBar"), length("pageBar"),
        length("statusBar"), length("dock"), length("control"), length("controlSmall"), length("rowCompact"),
        length("row"), length("rowTall"), length("header"), length("nav"), length("icon"),
        length("iconSmall"), length("stateGlyph"), length("tileHeight"), length("focusRing") };
}

void readPalette(TokenReader &reader, QPalette &palette)
{
    using Role = QPalette::ColorRole;
    constexpr std::pair<const char *, Role> Roles[] = { { "Window", Role::Window },
        { "WindowText", Role::WindowText }, { "Base", Role::Base }, { "AlternateBase", Role::AlternateBase },
        { "Text", Role::Text }, { "PlaceholderText", Role::PlaceholderText }, { "Button", Role::Button },
        { "ButtonText", Role::ButtonText }, { "BrightText", Role::BrightText },
        { "Highlight", Role::Highlight }, { "HighlightedText", Role::HighlightedText },
        { "Link", Role::Link }, { "LinkVisited", Role::LinkVisited }, { "ToolTipBase", Role::ToolTipBase },
        { "ToolTipText", Role::ToolTipText }, { "Light", Role::Light }, { "Midlight", Role::Midlight },
        { "Mid", Role::Mid }, { "Dark", Role::Dark }, { "Shadow", Role::Shadow } };
    const QJsonObject disabled = reader.value(u"qpalette.disabled"_s).toObject();
    const QJsonObject inactive = reader.value(u"qpalette.inactive"_s).toObject();
    for (const auto &[name, role] : Roles) {
        const auto key = QLatin1String(name);
        palette.setColor(role, reader.colour(u"qpalette."_s + key));
        if (disabled.contains(key))
            palette.setColor(QPalette::Disabled, role, QColor(disabled.value(key).toString()));
        if (inactive.contains(key))
            palette.setColor(QPalette::Inactive, role, QColor(inactive.value(key).toString()));
    }
}

}

std::optional<Tokens> readTokens(const QByteArray &json)
{
    TokenReader reader(QJsonDocument::fromJson(json).object());
    Tokens tokens;
    tokens.dark = reader.value(u"scheme"_s).toString() == u"dark";
    readSurfaces(reader, tokens);
    readChart(reader, tokens);
    readSizes(reader, tokens);
    readPalette(reader, tokens.palette);
    tokens.success = reader.status(u"success"_s);
    tokens.warning = reader.status(u"warning"_s);
    tokens.error = reader.status(u"error"_s);
    tokens.info = reader.status(u"info"_s);
    tokens.neutral = reader.status(u"neutral"_s);
    tokens.type = { reader.type(u"caption"_s), reader.type(u"small"_s), reader.type(u"body"_s),
        reader.type(u"bodyStrong"_s), reader.type(u"title"_s), reader.type(u"heading"_s),
        reader.type(u"kpi"_s), reader.type(u"mono"_s) };
    tokens.uiFamilies = reader.names(u"font.ui"_s);
    tokens.monoFamilies = reader.names(u"font.mono"_s);
    if (!reader.complete())
        return std::nullopt;
    return tokens;
}

}
