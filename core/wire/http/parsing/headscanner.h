// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/requesterror.h"

#include <QByteArrayView>

#include <optional>

namespace farol {

/// Finds the end of a request head while it arrives, and refuses early what can never become one:
/// another protocol at its first byte, an HTTP/0.9 line at its end, too much at the limit. The
/// result depends on the bytes only, never on how they are sliced. What it lets through still has
/// to be parsed. Source: RFC 9112 sections 2 and 3.
class HeadScanner {
public:
    struct Limits {
        qsizetype headBytes;
        qsizetype targetBytes;
        qsizetype headers;
    };

    explicit HeadScanner(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Reads on; returns how many of `bytes` belong to the head, all of them unless it ends or fails.
    qsizetype scan(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    [[nodiscard]] std::optional<RequestError> error() const { return m_error; }
    /// Bytes of the empty line before the request line, which is no part of the request: 0 or 2.
    [[nodiscard]] qsizetype leadingBytes() const { return m_leadingBytes; }
    [[nodiscard]] qsizetype headerCount() const { return m_headerCount; }

private:
    enum class State : quint8 {
        Start,
        LeadingLineEnd,
        MethodStart,
        Method,
        Target,
        Version,
        RequestLineEnd,
        LineStart,
        HeaderLine,
        LastLineEnd,
        Complete,
    };

    void take(char c);
    void takeStart(char c);
    void takeMethodStart(char c);
    void takeMethod(char c);
    void takeTarget(char c);
    void takeVersion(char c);
    void takeLineStart(char c);
    void expectLineFeed(char c, State next);
    const char *skipHeaderLine(const char *at, const char *end);
    void fail(RequestError error) { m_error = error; }

    Limits m_limits;
    qsizetype m_size = 0;
    qsizetype m_targetBytes = 0;
    qsizetype m_headerCount = 0;
    qsizetype m_leadingBytes = 0;
    std::optional<RequestError> m_error;
    State m_state = State::Start;
    quint8 m_versionAt = 0; // characters of "HTTP/1.1" read
    char m_majorVersion = 0;
    char m_last = 0; // the byte before, for CR LF across slices
};

}
