// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace farol {

/// Why a request cannot be read any further. Source: RFC 9112; RFC 9110 section 15.5.
enum class RequestError : quint8 {
    Malformed,    ///< 400: breaks the grammar, or its length could be understood in two ways
    HeadTooLarge, ///< 431: header block, header count, target or trailers over their limit
    BodyTooLarge, ///< 413: announced or received body over the limit, or too much padding in chunk headers
    ExpectationFailed, ///< 417: Expect of anything but 100-continue
    UnknownCoding,     ///< 501: a transfer coding other than plain `chunked`
    UnknownVersion,    ///< 505: not HTTP/1.0 or HTTP/1.1, the HTTP/2 preface included
};

/// The status that answers such a request; the connection closes after it.
int statusFor(RequestError error);

}
