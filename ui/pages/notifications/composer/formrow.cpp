// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/composer/formrow.h"

#include "ui/widgets/display/textlabel.h"

#include <QGridLayout>

namespace farol {

namespace {

constexpr int LabelWidth = 72;
constexpr int ControlHeight = 32;

QLabel *addLabel(QGridLayout &form, const QString &name, int row)
{
    QLabel *label = makeLabel(name, TextStyle::Small, TextShade::Muted, form.parentWidget());
    label->setFixedHeight(ControlHeight);
    form.addWidget(label, row, 0, Qt::AlignTop);
    return label;
}

}

QGridLayout *makeForm(QWidget *parent)
{
    auto *form = new QGridLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setColumnMinimumWidth(0, LabelWidth);
    form->setColumnStretch(1, 1);
    return form;
}

QLabel *addFormRow(QGridLayout &form, const QString &name, QWidget *field)
{
    const int row = form.rowCount();
    QLabel *label = addLabel(form, name, row);
    label->setBuddy(field);
    field->setAccessibleName(name);
    form.addWidget(field, row, 1);
    return label;
}

QLabel *addFormRow(QGridLayout &form, const QString &name, QLayout *fields)
{
    const int row = form.rowCount();
    QLabel *label = addLabel(form, name, row);
    form.addLayout(fields, row, 1);
    return label;
}

QVBoxLayout *makeFormSection(QWidget *section, const QString &name, QWidget *head)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *label = makeLabel(name, TextStyle::BodyStrong, TextShade::Primary, section);
    label->setFixedWidth(LabelWidth);
    row->addWidget(label);
    row->addWidget(head);
    row->addStretch();
    column->addLayout(row);
    return column;
}

}
