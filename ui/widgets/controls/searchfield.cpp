// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace farol {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    auto *magnifier
        = addAction(themedIcon(QStringLiteral("search"), IconColour::Muted), QLineEdit::LeadingPosition);
    magnifier->setEnabled(true);
    for (QAction *action : findChildren<QAction *>()) {
        // Qt's own cross does not follow the theme.
        if (action->objectName() == QStringLiteral("_q_qlineeditclearaction"))
            action->setIcon(themedIcon(QStringLiteral("close"), IconColour::Muted));
    }
}

void SearchField::setShortcut(const QKeySequence &key)
{
    m_keyText = key.toString(QKeySequence::NativeText).replace(u'+', u' ');
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keyText.isEmpty() || !text().isEmpty())
        return;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextStyle::Caption));
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_keyText);
    const QRectF frame(width() - textWidth - 20.5, (height() - 18) / 2.0 + 0.5, textWidth + 12, 17);
    painter.setPen(tokens().border.normal);
    painter.drawRoundedRect(frame, 3, 3);
    painter.setPen(tokens().text.muted);
    painter.drawText(frame, Qt::AlignCenter, m_keyText);
}

}
