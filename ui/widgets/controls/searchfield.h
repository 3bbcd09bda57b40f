// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace farol {

/// Line edit of 32 px with a magnifier, a clear button and, if given, its key on the right ("Ctrl F").
/// Esc clears it. Set a placeholder; it also becomes the accessible name.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// Key named in the field and bound within the window.
    void setShortcut(const QKeySequence &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keyText;
};

}
