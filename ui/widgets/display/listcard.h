// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QVariant>

class QLabel;
class QStackedLayout;

namespace farol {

class BarList;

/// One line of a ListCard. `share` 0…1 is the length of the bar behind the name.
struct BarRow {
    QString name;
    QString value;
    double share = 0;
    QVariant link; ///< what rowActivated() carries

    bool operator==(const BarRow &) const = default;
};

/// Card with a title, a muted unit and at most five bars; rows are links.
class ListCard final : public QFrame {
    Q_OBJECT

public:
    ListCard(const QString &title, const QString &unit, QWidget *parent = nullptr);

    void setRows(const QList<BarRow> &rows);
    void setUnit(const QString &unit);
    /// One line that says why there is nothing.
    void setEmptyText(const QString &text);

    [[nodiscard]] const QList<BarRow> &rows() const;

Q_SIGNALS:
    void rowActivated(const QVariant &link);

private:
    QLabel *m_unit;
    QLabel *m_empty;
    BarList *m_bars;
    QStackedLayout *m_stack;
};

}
