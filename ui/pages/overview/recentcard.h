// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/logentry.h"
#include "core/api/notification.h"

#include <QFrame>
#include <QList>

namespace farol {

/// The last five notifications and log lines, newest first.
class RecentCard final : public QFrame {
    Q_OBJECT

public:
    explicit RecentCard(QWidget *parent = nullptr);

    void addEntries(const QList<LogEntry> &entries);
    /// A report that changes keeps its one line.
    void addReport(const DeliveryReport &report);

Q_SIGNALS:
    void allRequested();

private:
    struct Line {
        quint64 ticket = 0; ///< 0 for log lines
        qint64 atMs = 0;
        QString icon;
        QString text;
        LogLevel level = LogLevel::Info;
    };
    class List;

    void add(const Line &line);

    QList<Line> m_lines;
    List *m_list;
};

}
