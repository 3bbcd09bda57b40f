// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json/jsonscanner.h"

#include "core/wire/json/jsonstringscan.h"
#include "core/wire/json/jsonvalues.h"

#include <cstring>

namespace farol {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

}

JsonScanner::JsonScanner(QByteArrayView text, std::vector<QByteArrayView> *elements, const JsonLimits &limits)
    : m_at(text.begin())
    , m_end(text.end())
    , m_elements(elements)
    , m_limits(limits)
{
}

Result<JsonType, JsonError> JsonScanner::scan()
{
    skipSpace();
    if (m_at == m_end)
        return Failure(JsonError::Empty);

    const auto type = jsonType(QByteArrayView(m_at, m_end));
    auto step = Step::Value;
    while (step != Step::Done && step != Step::Failed) {
        if (step == Step::Value)
            step = scanValue();
        else if (step == Step::Key)
            step = scanKey();
        else
            step = afterValue();
    }
    if (step == Step::Failed)
        return Failure(m_error);
    return type;
}

JsonScanner::Step JsonScanner::scanValue()
{
    skipSpace();
    if (m_at == m_end)
        return fail(JsonError::Syntax);
    if (m_open.size() == 1)
        m_elementAt = m_at;

    switch (*m_at) {
    case '"':
        return scalar(scanString());
    case '{':
    case '[':
        return open(*m_at);
    case 't':
        return scalar(scanWord("true"));
    case 'f':
        return scalar(scanWord("false"));
    case 'n':
        return scalar(scanWord("null"));
    default:
        return scalar(scanNumber());
    }
}

JsonScanner::Step JsonScanner::scanKey()
{
    skipSpace();
    if (m_at == m_end || *m_at != '"' || !scanString())
        return fail(JsonError::Syntax);
    if (++m_keys > m_limits.maxKeys)
        return fail(JsonError::TooManyKeys);

    skipSpace();
    if (m_at == m_end || *m_at != ':')
        return fail(JsonError::Syntax);
    ++m_at;
    return Step::Value;
}

JsonScanner::Step JsonScanner::afterValue()
{
    if (m_open.size() == 1)
        noteElement();
    skipSpace();
    if (m_open.isEmpty())
        return m_at == m_end ? Step::Done : fail(JsonError::Syntax);
    if (m_at == m_end)
        return fail(JsonError::Syntax);

    const bool inArray = m_open.last() == '[';
    if (*m_at == ',') {
        ++m_at;
        return inArray ? Step::Value : Step::Key;
    }
    if (*m_at != (inArray ? ']' : '}'))
        return fail(JsonError::Syntax);
    return close();
}

JsonScanner::Step JsonScanner::open(char bracket)
{
    if (m_open.size() >= m_limits.maxDepth)
        return fail(JsonError::TooDeep);

    m_open.append(bracket);
    ++m_at;
    skipSpace();
    if (m_at != m_end && *m_at == (bracket == '[' ? ']' : '}'))
        return close();
    return bracket == '[' ? Step::Value : Step::Key;
}

JsonScanner::Step JsonScanner::close()
{
    ++m_at;
    m_open.removeLast();
    return Step::AfterValue;
}

JsonScanner::Step JsonScanner::scalar(bool valid)
{
    return valid ? Step::AfterValue : fail(JsonError::Syntax);
}

JsonScanner::Step JsonScanner::fail(JsonError error)
{
    m_error = error;
    return Step::Failed;
}

bool JsonScanner::scanString()
{
    ++m_at;
    while (true) {
        m_at = findStringStop(m_at, m_end);
        if (m_at == m_end)
            return false;
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (*m_at != '\\' || !scanEscape())
            return false;
    }
}

bool JsonScanner::scanEscape()
{
    if (m_end - m_at < 2)
        return false;
    const char kind = m_at[1];
    if (kind != 'u') {
        m_at += 2;
        return kind != '\0' && std::strchr("\"\\/bfnrt", kind);
    }

    if (m_end - m_at < 6)
        return false;
    m_at += 2;
    for (int digit = 0; digit < 4; ++digit, ++m_at) {
        if (!isHexDigit(*m_at))
            return false;
    }
    return true;
}

bool JsonScanner::scanNumber()
{
    if (*m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!scanDigits())
        return false;

    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!scanDigits())
            return false;
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        return scanDigits();
    }
    return true;
}

bool JsonScanner::scanDigits()
{
    const auto *const first = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != first;
}

bool JsonScanner::scanWord(QByteArrayView word)
{
    if (m_end - m_at < word.size() || std::memcmp(m_at, word.data(), std::size_t(word.size())) != 0)
        return false;
    m_at += word.size();
    return true;
}

void JsonScanner::skipSpace()
{
    while (m_at != m_end && isSpace(*m_at))
        ++m_at;
}

void JsonScanner::noteElement()
{
    if (m_elements && m_open.front() == '[')
        m_elements->emplace_back(m_elementAt, m_at - m_elementAt);
}

}
