// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonunescape.h"

namespace farol {

namespace {

char16_t hexUnit(const char *digits)
{
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char digit = digits[i];
        const int value = digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
        unit = unit * 16 + value;
    }
    return char16_t(unit);
}

char16_t simpleEscape(char kind)
{
    switch (kind) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return char16_t(kind); // quote, backslash, slash
    }
}

/// Takes one escape off `rest`, which begins with a backslash; a cut-off one takes everything.
char16_t takeEscape(QByteArrayView &rest)
{
    const qsizetype length = rest.size() > 1 && rest[1] == 'u' ? 6 : 2;
    if (rest.size() < length) {
        rest = {};
        return QChar::ReplacementCharacter;
    }
    const auto unit = length == 6 ? hexUnit(rest.data() + 2) : simpleEscape(rest[1]);
    rest = rest.sliced(length);
    return unit;
}

/// Appends UTF-8. Qt takes a byte order mark at the front for one and drops it; inside a string it is text.
void appendUtf8(QString &text, QByteArrayView utf8)
{
    constexpr QByteArrayView Mark = "\xEF\xBB\xBF";
    while (utf8.startsWith(Mark)) {
        text.append(QChar(QChar::ByteOrderMark));
        utf8 = utf8.sliced(Mark.size());
    }
    text.append(QString::fromUtf8(utf8));
}

}

QString unescapeToUtf16(QByteArrayView escaped)
{
    QString text;
    text.reserve(escaped.size());
    while (true) {
        const auto backslash = escaped.indexOf('\\');
        appendUtf8(text, backslash < 0 ? escaped : escaped.first(backslash));
        if (backslash < 0)
            return text;
        escaped = escaped.sliced(backslash);
        text.append(QChar(takeEscape(escaped)));
    }
}

QByteArray unescapeToUtf8(QByteArrayView escaped)
{
    if (!escaped.contains('\\'))
        return escaped.toByteArray();

    // Qt writes '?' for what UTF-8 cannot carry; U+FFFD says the same without looking like text.
    auto text = unescapeToUtf16(escaped);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

}
