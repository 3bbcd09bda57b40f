// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/views/rowtable.h"

namespace farol {

class EventsModel;

/// The events, newest at the end. While it follows, the end stays in view; scrolling up ends that,
/// and then rows that the ring drops do not move what is looked at.
class EventTable final : public RowTable {
    Q_OBJECT

public:
    EventTable(EventsModel &model, QWidget *parent);

    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onRowsRemoved(const QModelIndex &parent, int first, int last);
    void shiftView(int rows);
    void setColumns();
    void checkFollowing();

    bool m_following = true;
};

}
