// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace farol {

/// The 48 px bar above a page's table, with 16 px at the sides.
[[nodiscard]] QHBoxLayout *makePageBar();

/// The 28 px line below a table: what is shown and selected on the left, a note on the right.
class TableFooter final : public QFrame {
    Q_OBJECT

public:
    explicit TableFooter(QWidget *parent = nullptr);

    void setCounts(const QString &text);
    void setNote(const QString &text);

private:
    QLabel *m_counts;
    QLabel *m_note;
};

/// Current wall clock in milliseconds since 1970.
[[nodiscard]] qint64 wallMilliseconds();

}
