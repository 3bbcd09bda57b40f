// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/parsing/chunkedbody.h"

#include "core/wire/http/asciitext.h"

#include <algorithm>

namespace farol {

namespace {

// Fits qint64 whatever the digits are.
constexpr quint8 MaxSizeDigits = 15;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// What may stand in a header value or an extension: no control character but the tab.
bool isFieldChar(char c)
{
    return (quint8(c) >= 0x20 && c != 0x7f) || c == '\t';
}

}

qsizetype ChunkedBody::feed(QByteArrayView bytes, QByteArray &body, qint64 maxBodyBytes)
{
    const char *at = bytes.begin();
    while (at != bytes.end() && !m_error && m_state != State::Complete) {
        if (m_state != State::DataBytes) {
            take(*at++, maxBodyBytes - body.size());
            continue;
        }
        const auto part = qsizetype(std::min<qint64>(bytes.end() - at, m_chunkBytes));
        body.append(QByteArrayView(at, part));
        at += part;
        m_chunkBytes -= part;
        if (m_chunkBytes == 0)
            m_state = State::DataEnd;
    }
    return at - bytes.begin();
}

void ChunkedBody::take(char c, qint64 roomBytes)
{
    switch (m_state) {
    case State::Size:
        return takeSize(c, roomBytes);
    case State::Extension:
        return takeExtension(c);
    case State::SizeLineEnd:
        return c == '\n' ? endSizeLine() : fail(RequestError::Malformed);
    case State::DataEnd:
        return expect(c, '\r', State::DataLineEnd);
    case State::DataLineEnd:
        return expect(c, '\n', State::Size);
    case State::LastLineEnd:
        return expect(c, '\n', State::Complete);
    case State::TrailerStart:
    case State::TrailerName:
    case State::TrailerValue:
    case State::TrailerLineEnd:
        return takeTrailer(c);
    case State::DataBytes:
    case State::Complete:
        Q_UNREACHABLE();
    }
}

void ChunkedBody::takeSize(char c, qint64 roomBytes)
{
    const int digit = hexValue(c);
    if (digit < 0) {
        const bool ends = c == '\r' || c == ';' || c == ' ' || c == '\t';
        if (m_sizeDigits == 0 || !ends)
            return fail(RequestError::Malformed);
        m_state = State::Extension;
        return takeExtension(c);
    }
    if (++m_sizeDigits > MaxSizeDigits)
        return fail(RequestError::Malformed);
    m_chunkBytes = m_chunkBytes * 16 + digit;
    if (m_chunkBytes > roomBytes)
        fail(RequestError::BodyTooLarge);
}

void ChunkedBody::takeExtension(char c)
{
    if (c == '\r')
        m_state = State::SizeLineEnd;
    else if (!isFieldChar(c))
        fail(RequestError::Malformed);
    else if (++m_extensionBytes > MaxExtensionBytes)
        fail(RequestError::BodyTooLarge);
}

void ChunkedBody::endSizeLine()
{
    m_sizeDigits = 0;
    m_state = m_chunkBytes == 0 ? State::TrailerStart : State::DataBytes;
}

void ChunkedBody::takeTrailer(char c)
{
    if (++m_trailerBytes > MaxTrailerBytes)
        return fail(RequestError::HeadTooLarge);
    if (m_state == State::TrailerStart)
        return takeTrailerStart(c);
    if (m_state == State::TrailerLineEnd)
        return expect(c, '\n', State::TrailerStart);
    if (m_state == State::TrailerName) {
        if (c == ':')
            m_state = State::TrailerValue;
        else if (!isTokenChar(c))
            fail(RequestError::Malformed);
        return;
    }
    if (c == '\r')
        m_state = State::TrailerLineEnd;
    else if (!isFieldChar(c))
        fail(RequestError::Malformed);
}

void ChunkedBody::takeTrailerStart(char c)
{
    if (c == '\r')
        m_state = State::LastLineEnd;
    else if (!isTokenChar(c))
        fail(RequestError::Malformed);
    else if (++m_trailers > MaxTrailers)
        fail(RequestError::HeadTooLarge);
    else
        m_state = State::TrailerName;
}

void ChunkedBody::expect(char c, char wanted, State next)
{
    if (c == wanted)
        m_state = next;
    else
        fail(RequestError::Malformed);
}

}
