// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace farol {

/// A value in the mono font with a copy button and, if wanted, one that opens it in the browser.
class CopyField final : public QFrame {
    Q_OBJECT

public:
    enum class Open : bool { No, Yes };

    explicit CopyField(Open open, QWidget *parent = nullptr);

    /// `shown` is what the field shows, `copied` what lands in the clipboard and the browser.
    void setValue(const QString &shown, const QString &copied);

    [[nodiscard]] QString shownText() const;

private:
    void copy();
    void openInBrowser();

    QLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_open = nullptr;
    QString m_copied;
};

}
