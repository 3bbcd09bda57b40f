// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/confirmdialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace farol {

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : QDialog(parent)
    , m_confirmation(confirmation)
{
    constexpr int Width = 480;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"confirm"_s);
    setWindowTitle(confirmation.question);
    setFixedWidth(Width);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 24, 24, 24);
    body->setSpacing(8);
    outer->addLayout(body);
    addQuestion(*body);
    addChoices(*body);
    addField(*body);
    outer->addWidget(makeButtons());
    if (m_field) {
        checkText({});
        m_field->setFocus();
    } else {
        m_cancel->setFocus();
    }
}

void ConfirmDialog::addQuestion(QVBoxLayout &body)
{
    QLabel *question = makeLabel(m_confirmation.question, TextStyle::Title, TextShade::Primary, this);
    question->setObjectName(u"confirm.question"_s);
    question->setWordWrap(true);
    body.addWidget(question);
    if (m_confirmation.consequence.isEmpty())
        return;
    QLabel *consequence = makeLabel(m_confirmation.consequence, TextStyle::Body, TextShade::Secondary, this);
    consequence->setWordWrap(true);
    body.addWidget(consequence);
}

void ConfirmDialog::addChoices(QVBoxLayout &body)
{
    if (m_confirmation.choices.isEmpty())
        return;
    m_choices = new QButtonGroup(this);
    for (qsizetype i = 0; i < m_confirmation.choices.size(); ++i) {
        auto *choice = new QRadioButton(m_confirmation.choices.at(i), this);
        choice->setObjectName(u"confirm.choice%1"_s.arg(i));
        choice->setChecked(i == m_confirmation.choice);
        m_choices->addButton(choice, static_cast<int>(i));
        body.addWidget(choice);
    }
}

void ConfirmDialog::addField(QVBoxLayout &body)
{
    if (m_confirmation.fieldLabel.isEmpty())
        return;
    body.addSpacing(4);
    QLabel *label = makeLabel(m_confirmation.fieldLabel, TextStyle::Small, TextShade::Secondary, this);
    label->setWordWrap(true);
    body.addWidget(label);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"confirm.field"_s);
    m_field->setAccessibleName(m_confirmation.fieldLabel);
    if (!m_confirmation.completions.isEmpty())
        m_field->setCompleter(new QCompleter(m_confirmation.completions, m_field));
    connect(m_field, &QLineEdit::textChanged, this, &ConfirmDialog::checkText);
    body.addWidget(m_field);
}

QWidget *ConfirmDialog::makeButtons()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"footer"_s);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(24, 12, 24, 12);
    buttons->setSpacing(8);
    m_cancel = makeButton(tr("Cancel"), {}, bar);
    m_cancel->setObjectName(u"confirm.cancel"_s);
    m_accept = makeButton(m_confirmation.acceptText, m_confirmation.acceptIcon, bar, ButtonRole::Confirm);
    m_accept->setObjectName(u"confirm.accept"_s);
    m_accept->setDefault(m_field != nullptr);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ConfirmDialog::onAccepted);
    return bar;
}

void ConfirmDialog::checkText(const QString &text)
{
    m_accept->setEnabled(
        m_confirmation.phrase.isEmpty() ? !text.trimmed().isEmpty() : text == m_confirmation.phrase);
}

void ConfirmDialog::onAccepted()
{
    Q_EMIT confirmed(m_choices ? m_choices->checkedId() : 0, m_field ? m_field->text().trimmed() : QString());
    accept();
}

}
