// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/notification.h"
#include "ui/models/clients/roster.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace farol {

class SegmentControl;
class StateBadge;
class TokenField;

/// Who gets it: kind, namespace, rooms, clients and exceptions, with how many that reaches now.
class TargetBox final : public QWidget {
    Q_OBJECT

public:
    TargetBox(const Roster &roster, QWidget *parent);

    void setTarget(const NotificationTarget &target);
    /// Counts again and refreshes completions, after the roster has changed.
    void refresh();

    [[nodiscard]] NotificationTarget target() const;
    [[nodiscard]] const Reach &reach() const { return m_reach; }

Q_SIGNALS:
    void targetChanged();

private:
    [[nodiscard]] NotificationTarget::Kind kind() const;
    [[nodiscard]] QString labelOf(quint64 client) const;
    void showFields();
    void onEdited();
    void updateReach();

    const Roster &m_roster;
    SegmentControl *m_kind;
    QWidget *m_fields;
    QComboBox *m_namespace;
    TokenField *m_rooms;
    TokenField *m_clients;
    TokenField *m_except;
    QLabel *m_exceptLabel;
    StateBadge *m_glyph;
    QLabel *m_count;
    QLabel *m_note;
    Reach m_reach;
    bool m_filling = false;
};

}
