// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLineEdit;
class QStringListModel;

namespace farol {

/// A field that holds several names as small buttons; Enter or a completion adds one, its cross or
/// Backspace in the empty field takes one away.
class TokenField final : public QFrame {
    Q_OBJECT

public:
    TokenField(const QString &placeholder, QWidget *parent);

    void setTokens(const QStringList &tokens);
    void setCompletions(const QStringList &names);
    /// Also takes what is still being typed.
    [[nodiscard]] QStringList tokens() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tokensChanged();

private:
    void addTyped();
    void add(const QString &token);
    void remove(const QString &token);
    void rebuild();

    QHBoxLayout *m_row;
    QLineEdit *m_edit;
    QStringListModel *m_completions;
    QStringList m_tokens;
    QList<QWidget *> m_buttons;
};

}
