// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace farol {

/// What a ConfirmDialog asks. Texts are plain, whatever a client put into them.
struct Confirmation {
    QString question;    ///< with the count: "Disconnect 127 clients?"
    QString consequence; ///< what happens next
    QString acceptText;  ///< verb with count, on the button
    QString acceptIcon;
    QStringList choices; ///< exclusive ways to do it; may be empty
    int choice = 0;
    QString fieldLabel;      ///< asks for a text; empty asks for none
    QStringList completions; ///< offered in the field
    QString phrase;          ///< must be typed exactly; empty accepts any text but none
};

/// From this many recipients or victims on, the phrase has to be typed.
constexpr int TypedConfirmationAbove = 100;

/// Asks before something that reaches many or cannot be taken back; Cancel has the focus unless
/// there is a text to type. Deletes itself; open() it, nothing waits.
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    ConfirmDialog(const Confirmation &confirmation, QWidget *parent);

Q_SIGNALS:
    /// `choice` indexes Confirmation::choices, `text` is what was typed.
    void confirmed(int choice, const QString &text);

private:
    void addQuestion(QVBoxLayout &body);
    void addChoices(QVBoxLayout &body);
    void addField(QVBoxLayout &body);
    QWidget *makeButtons();
    void checkText(const QString &text);
    void onAccepted();

    Confirmation m_confirmation;
    QButtonGroup *m_choices = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_accept = nullptr;
};

}
