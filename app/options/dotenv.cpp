// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/dotenv.h"

namespace farol {

using namespace Qt::StringLiterals;

namespace {

/// The value without quotes or comment.
QString valueOf(QStringView text)
{
    if (!text.isEmpty() && (text.front() == u'"' || text.front() == u'\'')) {
        const auto end = text.indexOf(text.front(), 1);
        if (end > 0)
            return text.sliced(1, end - 1).toString();
    }
    const auto comment = text.indexOf(u" #"_s);
    return (comment < 0 ? text : text.first(comment)).trimmed().toString();
}

}

QMap<QString, QString> parseDotEnv(const QByteArray &text)
{
    QMap<QString, QString> variables;
    const auto content = QString::fromUtf8(text);
    for (const auto line : QStringView(content).split(u'\n')) {
        auto rest = line.trimmed();
        if (rest.startsWith(u"export "_s))
            rest = rest.sliced(7).trimmed();
        const auto equals = rest.indexOf(u'=');
        if (equals > 0 && !rest.startsWith(u'#'))
            variables.insert(
                rest.first(equals).trimmed().toString(), valueOf(rest.sliced(equals + 1).trimmed()));
    }
    return variables;
}

}
