// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/viewhold.h"

#include <QAbstractItemView>
#include <QEvent>

namespace farol {

ViewHold::ViewHold(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ViewHold::update);
}

bool ViewHold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_hovered = event->type() == QEvent::Enter;
        update();
    }
    return QObject::eventFilter(watched, event);
}

void ViewHold::update()
{
    const bool held = m_hovered || m_view->selectionModel()->hasSelection();
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT heldChanged(held);
}

}
