// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/composer/tokenfield.h"

#include "ui/widgets/controls/button.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace farol {

TokenField::TokenField(const QString &placeholder, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_edit(new QLineEdit(this))
    , m_completions(new QStringListModel(this))
{
    setObjectName(u"field"_s);
    setFixedHeight(32);
    m_row->setContentsMargins(6, 0, 2, 0);
    m_row->setSpacing(4);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setStyleSheet(
        u"QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0 4px; }"_s);
    m_row->addWidget(m_edit, 1);
    auto *completer = new QCompleter(m_completions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &TokenField::addTyped);
    connect(m_edit, &QLineEdit::textChanged, this, &TokenField::tokensChanged);
    // The completer still writes into the field after this signal, hence the later call.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TokenField::addTyped,
        Qt::QueuedConnection);
}

void TokenField::setTokens(const QStringList &tokens)
{
    m_tokens = tokens;
    rebuild();
}

void TokenField::setCompletions(const QStringList &names)
{
    if (names != m_completions->stringList())
        m_completions->setStringList(names);
}

QStringList TokenField::tokens() const
{
    QStringList all = m_tokens;
    const QString typed = m_edit->text().trimmed();
    if (!typed.isEmpty() && !all.contains(typed))
        all.append(typed);
    return all;
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tokens.isEmpty())
            remove(m_tokens.last());
        if (key == Qt::Key_Comma) {
            addTyped();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TokenField::addTyped()
{
    const QString typed = m_edit->text().trimmed();
    m_edit->clear();
    if (!typed.isEmpty())
        add(typed);
}

void TokenField::add(const QString &token)
{
    if (m_tokens.contains(token))
        return;
    m_tokens.append(token);
    rebuild();
}

void TokenField::remove(const QString &token)
{
    m_tokens.removeOne(token);
    rebuild();
}

void TokenField::rebuild()
{
    // A button may be what asked for this, so it must outlive its own click.
    for (QWidget *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    for (const QString &token : std::as_const(m_tokens)) {
        QPushButton *button = makeButton(token, {}, this, ButtonRole::Default, ButtonHeight::Small);
        button->setIcon(themedIcon(u"close"_s, IconColour::Muted));
        button->setIconSize({ 12, 12 });
        button->setLayoutDirection(Qt::RightToLeft);
        button->setAccessibleName(tr("Remove %1").arg(token));
        connect(button, &QPushButton::clicked, this, [this, token] { remove(token); });
        m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.append(button);
    }
    Q_EMIT tokensChanged();
}

}
