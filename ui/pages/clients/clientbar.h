// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clients/clientfilter.h"

#include <QWidget>

class QHBoxLayout;

namespace farol {

class FilterChip;
class SearchField;

/// Filter field and chips above the clients; says what to show.
class ClientBar final : public QWidget {
    Q_OBJECT

public:
    explicit ClientBar(QWidget *parent = nullptr);

    void clear();
    void setText(const QString &text);
    /// Shows only members of a room, as if its chip had been set.
    void setRoom(const QString &room);

    [[nodiscard]] const ClientFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void filterChanged(const farol::ClientFilter &filter);

private:
    FilterChip *addChip(QHBoxLayout &row, const QString &text, const QString &name);
    void readChips();

    ClientFilter m_filter;
    SearchField *m_text;
    FilterChip *m_webSocket;
    FilterChip *m_polling;
    FilterChip *m_slow;
    FilterChip *m_left;
    FilterChip *m_room;
};

}
