// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/eventrecord.h"

#include <QFrame>

class QPlainTextEdit;
class QTabWidget;

namespace farol {

class Notice;
class PayloadTree;
class RowTree;

/// The arguments of the selected event as a tree and as JSON text, with a copy button.
class PayloadPane final : public QFrame {
    Q_OBJECT

public:
    explicit PayloadPane(QWidget *parent = nullptr);

    void show(const EventRecord &record);
    void clear();

private:
    void copy() const;

    PayloadTree *m_model;
    QTabWidget *m_tabs;
    RowTree *m_tree;
    QPlainTextEdit *m_json;
    Notice *m_notice;
};

}
