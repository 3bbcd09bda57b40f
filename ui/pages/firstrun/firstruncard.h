// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverstate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace farol {

class CopyField;
class SegmentControl;
class StateBadge;
class StepRow;

/// Three steps that show the whole path from browser to notification within a minute, and code for
/// one's own client.
class FirstRunCard final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunCard(QWidget *parent = nullptr);

    void setState(const farol::ServerState &state);
    /// Ticks step 2 and lets step 3 be done.
    void setClientConnected();

    /// Whether somebody is on the way through the steps here.
    [[nodiscard]] bool demoOpened() const { return m_demoOpened; }

Q_SIGNALS:
    void testRequested();
    void skipped();

private:
    QWidget *makeHead();
    void addSteps(QVBoxLayout &card);
    QWidget *makeCode();
    QWidget *makeFoot();
    void openDemo();
    void showCode();
    void copyCode();

    QString m_url;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    CopyField *m_address = nullptr;
    QPushButton *m_demo = nullptr;
    QPushButton *m_test = nullptr;
    StepRow *m_listens = nullptr;
    StepRow *m_opened = nullptr;
    SegmentControl *m_language = nullptr;
    QLabel *m_code = nullptr;
    StateBadge *m_waiting = nullptr;
    bool m_demoOpened = false;
};

}
