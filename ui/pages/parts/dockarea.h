// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace farol {

/// Detail pane on the right: a head with title, line and close, below it whatever the page adds.
class DetailDock : public QFrame {
    Q_OBJECT

public:
    explicit DetailDock(int width, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The row of the title; pages add copy buttons before the cross.
    [[nodiscard]] QHBoxLayout *headRow() const { return m_headRow; }

Q_SIGNALS:
    void closeRequested();

protected:
    /// Column of sections, between 0 px margins; sections bring their own padding.
    [[nodiscard]] QVBoxLayout *sections() const { return m_sections; }
    /// A padded section below the last one with a line above; `title` may be empty.
    QVBoxLayout *addSection(const QString &title);
    /// Line under the title.
    [[nodiscard]] QVBoxLayout *headColumn() const { return m_headColumn; }

private:
    QLabel *m_title;
    QHBoxLayout *m_headRow;
    QVBoxLayout *m_headColumn;
    QVBoxLayout *m_sections;
};

/// A page's main part with a DetailDock beside it; where the page is narrow the dock lies over it.
/// Esc closes the dock.
class DockArea final : public QWidget {
    Q_OBJECT

public:
    /// Takes both as children. `minimumMain` px must be left for the main part, else the dock overlays.
    DockArea(QWidget *main, DetailDock *dock, int minimumMain, QWidget *parent = nullptr);

    void setDockShown(bool shown);

Q_SIGNALS:
    void dockClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    QWidget *m_main;
    DetailDock *m_dock;
    int m_minimumMain;
    bool m_shown = false;
};

}
