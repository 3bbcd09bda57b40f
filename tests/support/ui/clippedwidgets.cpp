// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/clippedwidgets.h"

#include <QAbstractButton>
#include <QLabel>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    return u"%1 \"%2\" is %3x%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height());
}

}

QStringList clippedWidgets(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // The line edit's own icon button has no text to clip.
        if (widget->inherits("QLineEditIconButton"))
            continue;
        const bool checked
            = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!checked || !widget->isVisible() || widget->size().isEmpty())
            continue;
        const QSize needed = widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            clipped << describe(widget);
    }
    return clipped;
}

}
