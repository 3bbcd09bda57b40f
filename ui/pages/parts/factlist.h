// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace farol {

/// Names on the left, values on the right, one line each.
class FactList final : public QWidget {
    Q_OBJECT

public:
    /// `nameWidth` px is the width of the left column.
    explicit FactList(int nameWidth, QWidget *parent = nullptr);

    /// Index of the new line, for setValue(). `objectName` goes to the value's label.
    int addFact(const QString &name, const QString &objectName = {});
    /// Empty hides the line.
    void setValue(int fact, const QString &value);

private:
    struct Fact {
        QLabel *name;
        QLabel *value;
    };

    int m_nameWidth;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
};

}
