// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace farol {

/// A pill of 24 px, checkable; on has the accent border and, when closable, a cross. With a menu it
/// opens it on click instead of toggling.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /// Shows a cross while checked; clicking it unchecks.
    void setClosable(bool closable);
    /// A 12 px icon of the theme before the word.
    void setGlyph(const QString &icon);
    /// Choices offered on click; the chip takes no ownership. Null takes it away.
    void setMenu(class QMenu *menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    void openMenu();

    QString m_glyph;
    QMenu *m_menu = nullptr;
    bool m_closable = false;
};

}
