// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace farol {

/// One page in the sidebar: icon, word, live count; 32 px high. Collapsed it is the icon alone and
/// says the rest in its tooltip.
class NavItem final : public QAbstractButton {
    Q_OBJECT

public:
    /// `key` is named in the tooltip.
    NavItem(const QString &icon, const QString &text, const QKeySequence &key, QWidget *parent = nullptr);

    /// Empty for none.
    void setCount(const QString &count);
    void setCollapsed(bool collapsed);

    [[nodiscard]] QString count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateNames();

    QString m_icon;
    QString m_key;
    QString m_count;
    bool m_collapsed = false;
};

}
