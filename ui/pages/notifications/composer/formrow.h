// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QGridLayout;
class QLabel;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace farol {

/// Two columns: labels of 72 px, fields.
[[nodiscard]] QGridLayout *makeForm(QWidget *parent);

/// Adds a label and its field in the next line; the label becomes the field's buddy and name.
QLabel *addFormRow(QGridLayout &form, const QString &name, QWidget *field);
/// The same for several fields in one line.
QLabel *addFormRow(QGridLayout &form, const QString &name, QLayout *fields);

/// A block of the composer with a strong word at its upper left.
[[nodiscard]] QVBoxLayout *makeFormSection(QWidget *section, const QString &name, QWidget *head);

}
