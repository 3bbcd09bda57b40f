// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/httprequest.h"

#include "core/wire/http/asciitext.h"

#include <limits>

namespace farol {

namespace {

/// Whether the comma-separated `list` has `token` in it.
bool listHasToken(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView item = comma < 0 ? list : list.first(comma);
        if (isSameWord(withoutSpaceAround(item), token))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

}

void HttpRequest::reserve(qsizetype headBytes, qsizetype headers)
{
    m_head.reserve(headBytes);
    m_headers.reserve(size_t(headers));
}

void HttpRequest::setRequestLine(QByteArrayView method, QByteArrayView target, int minorVersion)
{
    m_method = append(method);
    m_target = append(target);
    m_minorVersion = qint8(minorVersion);
}

void HttpRequest::addHeader(QByteArrayView name, QByteArrayView value)
{
    const Slice nameSlice = append(name);
    m_headers.push_back({ nameSlice, append(value) });
}

void HttpRequest::squeeze()
{
    m_head.squeeze();
    m_headers.shrink_to_fit();
}

QByteArrayView HttpRequest::path() const
{
    const QByteArrayView whole = target();
    const qsizetype mark = whole.indexOf('?');
    return mark < 0 ? whole : whole.first(mark);
}

QByteArrayView HttpRequest::query() const
{
    const QByteArrayView whole = target();
    const qsizetype mark = whole.indexOf('?');
    return mark < 0 ? QByteArrayView() : whole.sliced(mark + 1);
}

QByteArrayView HttpRequest::header(QByteArrayView name) const
{
    for (const HeaderSlices &header : m_headers) {
        if (isSameWord(slice(header.name), name))
            return slice(header.value);
    }
    return {};
}

HttpRequest::Header HttpRequest::headerAt(qsizetype index) const
{
    const HeaderSlices &header = m_headers.at(size_t(index));
    return { slice(header.name), slice(header.value) };
}

bool HttpRequest::headerHasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const HeaderSlices &header : m_headers) {
        if (isSameWord(slice(header.name), name) && listHasToken(slice(header.value), token))
            return true;
    }
    return false;
}

bool HttpRequest::isWebSocketUpgrade() const
{
    return headerHasToken("Upgrade", "websocket") && headerHasToken("Connection", "upgrade");
}

bool HttpRequest::wantsKeepAlive() const
{
    if (headerHasToken("Connection", "close"))
        return false;
    return m_minorVersion >= 1 || headerHasToken("Connection", "keep-alive");
}

bool HttpRequest::expectsContinue() const
{
    return m_minorVersion >= 1 && isSameWord(header("Expect"), "100-continue");
}

HttpRequest::Slice HttpRequest::append(QByteArrayView text)
{
    const Slice part{ quint16(m_head.size()), quint16(text.size()) };
    m_head.append(text);
    Q_ASSERT(m_head.size() <= std::numeric_limits<quint16>::max());
    return part;
}

}
