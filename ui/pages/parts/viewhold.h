// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace farol {

/// Says when a view's order must not change: while a row is selected or the pointer is over it.
/// Create it after the view has its model.
class ViewHold final : public QObject {
    Q_OBJECT

public:
    explicit ViewHold(QAbstractItemView *view);

    [[nodiscard]] bool isHeld() const { return m_held; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void heldChanged(bool held);

private:
    void update();

    QAbstractItemView *m_view;
    bool m_hovered = false;
    bool m_held = false;
};

}
