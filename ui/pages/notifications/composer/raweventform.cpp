// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications/composer/raweventform.h"

#include "ui/format/numbers.h"
#include "ui/pages/events/payload/payloadhighlighter.h"
#include "ui/pages/notifications/composer/formrow.h"
#include "ui/widgets/display/textlabel.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

// Names a server must not send as an event. Source: Socket.IO v4, "Emit cheatsheet".
constexpr QLatin1StringView ReservedNames[] = { "connect"_L1, "connect_error"_L1, "disconnect"_L1,
    "disconnecting"_L1, "newListener"_L1, "removeListener"_L1 };

void setValid(QWidget &field, bool valid)
{
    // Unset rather than true: an ordinary field needs no green border.
    const QVariant shown = valid ? QVariant() : QVariant(false);
    if (field.property("valid") == shown)
        return;
    field.setProperty("valid", shown);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

}

RawEventForm::RawEventForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_arguments(new QPlainTextEdit(this))
    , m_problem(makeLabel({}, TextStyle::Small, TextShade::Primary, this))
{
    m_name->setObjectName(u"composer.event"_s);
    m_name->setProperty("mono", true);
    m_name->setPlaceholderText(u"chat"_s);
    m_arguments->setObjectName(u"composer.arguments"_s);
    m_arguments->setProperty("mono", true);
    m_arguments->setTabChangesFocus(true);
    m_arguments->setPlainText(u"[]"_s);
    m_arguments->setMinimumHeight(160);
    new PayloadHighlighter(m_arguments->document());
    m_problem->setObjectName(u"composer.arguments.problem"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setWordWrap(true);
    QGridLayout *form = makeForm(this);
    addFormRow(*form, tr("Event"), m_name);
    addFormRow(*form, tr("Arguments"), m_arguments);
    form->addWidget(m_problem, form->rowCount(), 1);
    connect(m_name, &QLineEdit::textChanged, this, &RawEventForm::check);
    connect(m_arguments, &QPlainTextEdit::textChanged, this, &RawEventForm::check);
    check();
}

void RawEventForm::setContent(const NotificationRequest &request)
{
    m_name->setText(request.event);
    m_arguments->setPlainText(QString::fromUtf8(request.arguments.isEmpty() ? "[]" : request.arguments));
}

void RawEventForm::fill(NotificationRequest &request) const
{
    request.event = m_name->text().trimmed();
    request.arguments
        = QJsonDocument::fromJson(m_arguments->toPlainText().toUtf8()).toJson(QJsonDocument::Compact);
}

QString RawEventForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Name the event.");
    const QString name = nameProblem();
    return name.isEmpty() ? argumentsProblem() : name;
}

QString RawEventForm::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    return std::find(std::begin(ReservedNames), std::end(ReservedNames), name) == std::end(ReservedNames)
        ? QString()
        : tr("“%1” is reserved by the protocol; choose another name.").arg(name);
}

QString RawEventForm::argumentsProblem() const
{
    const QByteArray text = m_arguments->toPlainText().toUtf8();
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = text.first(qMin<qsizetype>(error.offset, text.size()));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return tr("Not JSON at line %1, column %2.").arg(formatNumber(line), formatNumber(column));
    }
    return parsed.isArray() ? QString() : tr("Put the arguments into a list: […].");
}

void RawEventForm::check()
{
    const QString name = nameProblem();
    const QString arguments = argumentsProblem();
    setValid(*m_name, name.isEmpty());
    setValid(*m_arguments, arguments.isEmpty());
    m_problem->setText(name.isEmpty() ? arguments : name);
    Q_EMIT edited();
}

}
