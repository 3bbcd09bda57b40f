// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace farol {

/// The query of an Engine.IO request, `EIO=4&transport=polling&t=…`. Reading it allocates nothing unless
/// one of the three protocol keys carries escapes; `query` must outlive it. Thread: any, as a value.
/// Escapes are `%XX` and `+` for a space; a broken escape stays as it is, like in the reference.
/// Of a repeated protocol key the first counts. Source: Engine.IO protocol v4, "HTTP long-polling".
class EngineQuery {
public:
    using Pair = std::pair<QByteArray, QByteArray>;

    /// `query` is the part of the request target after `?`, still percent-encoded.
    explicit EngineQuery(QByteArrayView query);

    /// `EIO`, decoded; "4" is the version Farol speaks. Null when absent.
    [[nodiscard]] QByteArrayView protocol() const { return m_protocol.view(); }
    /// `transport`, decoded; null when absent.
    [[nodiscard]] QByteArrayView transport() const { return m_transport.view(); }
    /// `sid`, decoded; empty when absent or empty, which mean the same: a new session.
    [[nodiscard]] QByteArrayView sid() const { return m_sid.view(); }
    [[nodiscard]] bool hasSid() const { return !sid().isEmpty(); }
    /// Every pair in order, decoded, protocol keys and repetitions included; what an application
    /// sees as `handshake.query`. Bytes that are no UTF-8 are kept.
    [[nodiscard]] QList<Pair> pairs() const;

private:
    /// Bytes seen in place, or owned once they had to be decoded.
    class Value {
    public:
        [[nodiscard]] bool isSet() const { return m_isSet; }
        [[nodiscard]] QByteArrayView view() const
        {
            return m_decoded.isNull() ? m_raw : QByteArrayView(m_decoded);
        }
        void set(QByteArrayView encoded);

    private:
        QByteArrayView m_raw;
        QByteArray m_decoded;
        bool m_isSet = false;
    };

    QByteArrayView m_query;
    Value m_protocol;
    Value m_transport;
    Value m_sid;
};

}
