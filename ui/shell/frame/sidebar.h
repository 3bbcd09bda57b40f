// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace farol {

class NavItem;
class SourceCard;

/// Which server and its pages; 224 px, or 56 with icons alone.
class Sidebar final : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Pages come in the order they are added; the n-th is on Ctrl+n.
    void addPage(const QString &id, const QString &icon, const QString &title);
    void setCurrent(const QString &id);
    void setCount(const QString &id, const QString &count);
    void setCollapsed(bool collapsed);

    [[nodiscard]] SourceCard &source() { return *m_source; }
    [[nodiscard]] NavItem *item(const QString &id) const { return m_items.value(id); }

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    SourceCard *m_source;
    QVBoxLayout *m_column;
    QHash<QString, NavItem *> m_items;
};

}
