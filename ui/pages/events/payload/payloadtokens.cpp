// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/payload/payloadtokens.h"

#include "ui/theme/theme.h"

#include <algorithm>

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

/// A quoted name that would be read the same without its quotes.
bool isPlainName(QStringView text)
{
    if (text.size() < 3 || !text.startsWith(u'"') || text[1].isDigit())
        return false;
    const QStringView name = text.sliced(1, text.size() - 2);
    return std::all_of(
        name.begin(), name.end(), [](QChar letter) { return letter.isLetterOrNumber() || letter == u'_'; });
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
    if (isKey(json, end))
        return { PayloadTokenKind::Key, start, end - start };
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

QString payloadPreview(QStringView json)
{
    QString line;
    QChar last;
    for (const PayloadToken &token : payloadTokens(json)) {
        const QStringView text = json.sliced(token.start, token.length);
        const bool opened = last == u'{' && text != u'}';
        const bool closes = text == u'}' && last != u'{';
        if (opened || closes || last == u',' || last == u':')
            line += u' ';
        line += token.kind == PayloadTokenKind::Key && isPlainName(text) ? text.sliced(1, text.size() - 2)
                                                                         : text;
        last = token.kind == PayloadTokenKind::Punctuation ? text.front() : QChar();
    }
    return line;
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
