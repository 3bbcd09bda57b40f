// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/parsing/headscanner.h"

#include "core/wire/http/asciitext.h"

#include <algorithm>
#include <cstring>

namespace farol {

namespace {

// Digits stand where the two version numbers are.
constexpr char VersionPattern[] = "HTTP/0.0";
constexpr quint8 VersionBytes = sizeof(VersionPattern) - 1;
constexpr quint8 MajorVersionAt = 5;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

}

qsizetype HeadScanner::scan(QByteArrayView bytes)
{
    const QByteArrayView allowed = bytes.first(std::min(bytes.size(), m_limits.headBytes - m_size));
    const char *at = allowed.begin();
    while (at != allowed.end() && !m_error && m_state != State::Complete) {
        if (m_state == State::HeaderLine) {
            at = skipHeaderLine(at, allowed.end());
            continue;
        }
        m_last = *at++;
        take(m_last);
    }
    const qsizetype taken = at - allowed.begin();
    m_size += taken;
    if (!m_error && m_state != State::Complete && taken < bytes.size())
        fail(RequestError::HeadTooLarge);
    return taken;
}

void HeadScanner::take(char c)
{
    switch (m_state) {
    case State::Start:
        return takeStart(c);
    case State::LeadingLineEnd:
        m_leadingBytes = 2;
        return expectLineFeed(c, State::MethodStart);
    case State::MethodStart:
        return takeMethodStart(c);
    case State::Method:
        return takeMethod(c);
    case State::Target:
        return takeTarget(c);
    case State::Version:
        return takeVersion(c);
    case State::RequestLineEnd:
        return expectLineFeed(c, State::LineStart);
    case State::LineStart:
        return takeLineStart(c);
    case State::LastLineEnd:
        return expectLineFeed(c, State::Complete);
    case State::HeaderLine:
    case State::Complete:
        Q_UNREACHABLE();
    }
}

// One empty line is forgiven: old clients send it after a body. Source: RFC 9112 section 2.2.
void HeadScanner::takeStart(char c)
{
    if (c == '\r')
        m_state = State::LeadingLineEnd;
    else
        takeMethodStart(c);
}

void HeadScanner::takeMethodStart(char c)
{
    if (isTokenChar(c))
        m_state = State::Method;
    else
        fail(RequestError::Malformed);
}

void HeadScanner::takeMethod(char c)
{
    if (c == ' ')
        m_state = State::Target;
    else if (!isTokenChar(c))
        fail(RequestError::Malformed);
}

void HeadScanner::takeTarget(char c)
{
    if (c == ' ' && m_targetBytes > 0)
        m_state = State::Version;
    else if (quint8(c) <= 0x20 || c == 0x7f)
        fail(RequestError::Malformed); // a line that ends here is HTTP/0.9
    else if (++m_targetBytes > m_limits.targetBytes)
        fail(RequestError::HeadTooLarge);
}

void HeadScanner::takeVersion(char c)
{
    if (m_versionAt == VersionBytes) {
        if (c == '\r')
            m_state = State::RequestLineEnd;
        else
            fail(RequestError::Malformed);
        return;
    }
    const char wanted = VersionPattern[m_versionAt];
    if (wanted == '0' ? !isDigit(c) : c != wanted)
        return fail(RequestError::Malformed);
    if (m_versionAt == MajorVersionAt)
        m_majorVersion = c;
    if (++m_versionAt == VersionBytes && (m_majorVersion != '1' || c > '1'))
        fail(RequestError::UnknownVersion);
}

void HeadScanner::takeLineStart(char c)
{
    if (c == '\r') {
        m_state = State::LastLineEnd;
    } else if (!isTokenChar(c)) {
        fail(RequestError::Malformed); // a continued line too: readers disagree about those
    } else if (++m_headerCount > m_limits.headers) {
        fail(RequestError::HeadTooLarge);
    } else {
        m_state = State::HeaderLine;
    }
}

void HeadScanner::expectLineFeed(char c, State next)
{
    if (c == '\n')
        m_state = next;
    else
        fail(RequestError::Malformed);
}

const char *HeadScanner::skipHeaderLine(const char *at, const char *end)
{
    const auto lineFeed = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
    if (!lineFeed) {
        m_last = end[-1];
        return end;
    }
    const char before = lineFeed == at ? m_last : lineFeed[-1];
    if (before == '\r')
        m_state = State::LineStart;
    else
        fail(RequestError::Malformed);
    return lineFeed + 1;
}

}
