// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>
#include <vector>

namespace farol {

/// One HTTP/1.1 request as it was received. Head fields are slices of one shared buffer, because
/// a session keeps its first request for as long as it lives.
/// Source: RFC 9112 sections 3 to 6.
class HttpRequest {
public:
    using Header = std::pair<QByteArrayView, QByteArrayView>;

    /// Collects the parts while parsing; see RequestParser.
    void reserve(qsizetype headBytes, qsizetype headers);
    void setRequestLine(QByteArrayView method, QByteArrayView target, int minorVersion);
    void addHeader(QByteArrayView name, QByteArrayView value);
    void setBody(QByteArray body) { m_body = std::move(body); }
    /// Gives back memory that was reserved for growing; call once the head is complete.
    void squeeze();

    [[nodiscard]] QByteArrayView method() const { return slice(m_method); }
    /// Path and query exactly as sent.
    [[nodiscard]] QByteArrayView target() const { return slice(m_target); }
    /// The target before `?`, still percent-encoded.
    [[nodiscard]] QByteArrayView path() const;
    /// The target after `?`, still percent-encoded, empty when there is none.
    [[nodiscard]] QByteArrayView query() const;
    /// 0 or 1, of HTTP/1.x.
    [[nodiscard]] int minorVersion() const { return m_minorVersion; }

    /// Value of the first header of that name, in any case; null when absent.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const;
    [[nodiscard]] qsizetype headerCount() const { return qsizetype(m_headers.size()); }
    [[nodiscard]] Header headerAt(qsizetype index) const;
    /// Whether a comma-separated header contains `token`, in any case: Connection, Upgrade, Accept-Encoding.
    [[nodiscard]] bool headerHasToken(QByteArrayView name, QByteArrayView token) const;
    [[nodiscard]] const QByteArray &body() const { return m_body; }

    /// Asks for `Upgrade: websocket`, and lists Upgrade in Connection.
    [[nodiscard]] bool isWebSocketUpgrade() const;
    /// Whether the client means to send another request: the default of HTTP/1.1 only.
    [[nodiscard]] bool wantsKeepAlive() const;
    /// Whether the client waits for `100 Continue` before it sends the body. Source: RFC 9110 section 10.1.1.
    [[nodiscard]] bool expectsContinue() const;

private:
    struct Slice {
        quint16 at = 0;
        quint16 size = 0;
    };
    struct HeaderSlices {
        Slice name;
        Slice value;
    };

    Slice append(QByteArrayView text);
    [[nodiscard]] QByteArrayView slice(Slice part) const
    {
        return QByteArrayView(m_head).sliced(part.at, part.size);
    }

    QByteArray m_head; // at most 64 KiB: slices are 16 bits wide
    QByteArray m_body;
    std::vector<HeaderSlices> m_headers;
    Slice m_method;
    Slice m_target;
    qint8 m_minorVersion = 1;
};

}
