// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace farol {

namespace {

QString textAt(const QJsonObject &root, const QString &path)
{
    QJsonValue found = root;
    for (const QString &step : path.split(u'.'))
        found = found.toObject().value(step);
    return found.toVariant().toString();
}

}

QString fillTemplate(const QString &text, const QByteArray &tokensJson)
{
    // A path has no space, a block of declarations always has one.
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z0-9.]+)\\}"));
    const QJsonObject root = QJsonDocument::fromJson(tokensJson).object();

    QString filled;
    qsizetype done = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = textAt(root, match.captured(1));
        filled += QStringView(text).mid(done, match.capturedStart() - done);
        filled += value.isEmpty() ? match.captured() : value;
        done = match.capturedEnd();
    }
    filled += QStringView(text).mid(done);
    return filled;
}

}
