// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/requesterror.h"

#include <QByteArray>

#include <optional>

namespace farol {

/// Reads a chunked body while it arrives. Extensions and trailer fields are checked, bounded and
/// dropped. The result depends on the bytes only, never on how they are sliced.
/// Source: RFC 9112 section 7.1.
class ChunkedBody {
public:
    static constexpr qsizetype MaxExtensionBytes = 16'384; ///< of all chunks together
    static constexpr qsizetype MaxTrailerBytes = 16'384;
    static constexpr qsizetype MaxTrailers = 100;

    /// Reads on and appends the data to `body`, which never exceeds `maxBodyBytes`: a chunk is
    /// refused on its announced size. Returns how many of `bytes` belong to the body.
    qsizetype feed(QByteArrayView bytes, QByteArray &body, qint64 maxBodyBytes);

    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    /// Malformed, BodyTooLarge, or HeadTooLarge for the trailer.
    [[nodiscard]] std::optional<RequestError> error() const { return m_error; }

private:
    enum class State : quint8 {
        Size,
        Extension,
        SizeLineEnd,
        DataBytes,
        DataEnd,
        DataLineEnd,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLineEnd,
        LastLineEnd,
        Complete,
    };

    void take(char c, qint64 roomBytes);
    void takeSize(char c, qint64 roomBytes);
    void takeExtension(char c);
    void takeTrailer(char c);
    void takeTrailerStart(char c);
    void endSizeLine();
    void expect(char c, char wanted, State next);
    void fail(RequestError error) { m_error = error; }

    qint64 m_chunkBytes = 0; // still to come of the current chunk
    qsizetype m_extensionBytes = 0;
    qsizetype m_trailerBytes = 0;
    qsizetype m_trailers = 0;
    std::optional<RequestError> m_error;
    State m_state = State::Size;
    quint8 m_sizeDigits = 0;
};

}
