// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/payload/payloadtokens.h"

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace farol {

namespace {

// Past the closing quote, or at the end of a text that was cut.
qsizetype endOfString(QStringView json, qsizetype start)
{
    for (qsizetype at = start + 1; at < json.size(); ++at) {
        if (json[at] == u'\\')
            ++at;
        else if (json[at] == u'"')
            return at + 1;
    }
    return json.size();
}

qsizetype endOfWord(QStringView json, qsizetype start)
{
    qsizetype at = start;
    while (at < json.size() && !json[at].isSpace() && !u"{}[],:\""_s.contains(json[at]))
        ++at;
    return qMax(at, start + 1);
}

bool isKey(QStringView json, qsizetype end)
{
    while (end < json.size() && json[end].isSpace())
        ++end;
    return end < json.size() && json[end] == u':';
}

PayloadToken tokenAt(QStringView json, qsizetype start)
{
    const QChar first = json[start];
    if (first == u'"') {
        const qsizetype end = endOfString(json, start);
        return { isKey(json, end) ? PayloadTokenKind::Key : PayloadTokenKind::String, start, end - start };
    }
    if (u"{}[],:"_s.contains(first))
        return { PayloadTokenKind::Punctuation, start, 1 };
    const qsizetype end = endOfWord(json, start);
    const bool isNumber = first == u'-' || first.isDigit();
    return { isNumber ? PayloadTokenKind::Number : PayloadTokenKind::Literal, start, end - start };
}

}

QList<PayloadToken> payloadTokens(QStringView json)
{
    QList<PayloadToken> tokens;
    for (qsizetype at = 0; at < json.size();) {
        if (json[at].isSpace()) {
            ++at;
            continue;
        }
        tokens.append(tokenAt(json, at));
        at += tokens.last().length;
    }
    return tokens;
}

QColor payloadColour(PayloadTokenKind kind)
{
    const Tokens::Payload &payload = tokens().payload;
    switch (kind) {
    case PayloadTokenKind::Key:
        return payload.key;
    case PayloadTokenKind::String:
        return payload.string;
    case PayloadTokenKind::Number:
        return payload.number;
    case PayloadTokenKind::Literal:
        return payload.literal;
    case PayloadTokenKind::Punctuation:
        break;
    }
    return payload.punctuation;
}

}
