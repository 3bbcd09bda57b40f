// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

QPixmap render(const QString &name, int size, const QColor &colour, qreal pixelRatio)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(pixelRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

/// Asks for the colour when it paints, hence needs no refill after a change of theme.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, IconColour colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled ? tokens().text.disabled : colourOf(m_colour);
        paintIcon(*painter, m_name, rect, qMin(rect.width(), rect.height()), colour);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = mode == QIcon::Disabled ? tokens().text.disabled : colourOf(m_colour);
        const qreal ratio = scale > 0 ? scale : 1;
        return iconPixmap(m_name, qRound(qMin(size.width(), size.height()) / ratio), colour, ratio);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_colour); }

private:
    QString m_name;
    IconColour m_colour;
};

}

QColor colourOf(IconColour colour)
{
    const Tokens &now = tokens();
    switch (colour) {
    case IconColour::Text:
        return now.text.secondary;
    case IconColour::Strong:
        return now.text.primary;
    case IconColour::Muted:
        return now.text.muted;
    case IconColour::Accent:
        return now.accent.base;
    case IconColour::OnAccent:
        return now.text.onAccent;
    case IconColour::Success:
        return now.success.fg;
    case IconColour::Warning:
        return now.warning.fg;
    case IconColour::Error:
        return now.error.fg;
    case IconColour::Info:
        return now.info.fg;
    case IconColour::Inverse:
        return now.surface.surface;
    }
    return now.text.primary;
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal pixelRatio)
{
    const QString key
        = u"farol-icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba(), 0, 16).arg(pixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, size, colour, pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon themedIcon(const QString &name, IconColour colour)
{
    return QIcon(new ThemedIconEngine(name, colour));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &area, int size, const QColor &colour)
{
    const QPixmap pixmap = iconPixmap(name, size, colour, painter.device()->devicePixelRatioF());
    // On whole pixels, or the strokes blur.
    const QPoint corner(qRound(area.center().x() - size / 2.0), qRound(area.center().y() - size / 2.0));
    painter.drawPixmap(corner, pixmap);
}

}
