// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http/staticfiles.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace farol {

namespace {

/// Quoted, over the content: the same bytes have the same tag after every restart.
QByteArray etagOf(const QByteArray &bytes)
{
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return '"' + hash.first(15).toBase64(QByteArray::Base64UrlEncoding) + '"';
}

void setHeader(HttpHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    const auto isSame
        = [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; };
    headers.removeIf(isSame);
    headers.append({ name, value });
}

/// Whether the client's copy is still good. Weak comparison, as RFC 9110 section 13.1.2 asks for.
bool matches(QByteArrayView ifNoneMatch, const QByteArray &etag)
{
    while (!ifNoneMatch.isEmpty()) {
        const auto comma = ifNoneMatch.indexOf(',');
        auto tag = (comma < 0 ? ifNoneMatch : ifNoneMatch.first(comma)).trimmed();
        if (tag.startsWith("W/"))
            tag = tag.sliced(2);
        if (tag == "*" || tag == etag)
            return true;
        ifNoneMatch = comma < 0 ? QByteArrayView() : ifNoneMatch.sliced(comma + 1);
    }
    return false;
}

}

HttpHeaders StaticFiles::securityHeaders()
{
    return {
        { "Content-Security-Policy",
            "default-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'" },
        { "X-Content-Type-Options", "nosniff" },
        { "Referrer-Policy", "no-referrer" },
    };
}

void StaticFiles::add(const QByteArray &path, StaticFile file)
{
    Entry entry;
    entry.etag = etagOf(file.bytes);
    entry.headers = securityHeaders();
    entry.headers.append({ "Content-Type", file.contentType });
    const QByteArray caching = file.caching == FileCaching::Revalidate ? "no-cache" : "no-store";
    entry.headers.append({ "Cache-Control", caching });
    for (const auto &[name, value] : std::as_const(file.extraHeaders))
        setHeader(entry.headers, name, value);
    entry.bytes = std::move(file.bytes);
    m_entries.insert(path, std::move(entry));
}

void StaticFiles::addRedirect(const QByteArray &path, const QByteArray &location)
{
    Entry entry;
    entry.redirect = location;
    m_entries.insert(path, std::move(entry));
}

bool StaticFiles::contains(QByteArrayView path) const
{
    return m_entries.contains(QByteArray::fromRawData(path.data(), path.size()));
}

qint64 StaticFiles::maxBodyBytes(const HttpRequest &) const
{
    return 0;
}

void StaticFiles::onRequest(std::unique_ptr<HttpExchange> exchange)
{
    exchange->respond(responseTo(exchange->request()));
}

HttpResponse StaticFiles::responseTo(const HttpRequest &request) const
{
    const auto path = request.path();
    const auto found = m_entries.constFind(QByteArray::fromRawData(path.data(), path.size()));
    if (found == m_entries.constEnd())
        return HttpResponse::withBody(404, "text/plain; charset=utf-8", "Not found\n");
    if (request.method() != "GET" && request.method() != "HEAD")
        return HttpResponse::empty(405).with("Allow", "GET, HEAD");
    if (!found->redirect.isEmpty())
        return HttpResponse::empty(302).with("Location", found->redirect);

    HttpResponse response{ 200, found->headers, found->bytes };
    response.headers.append({ "ETag", found->etag });
    if (matches(request.header("If-None-Match"), found->etag)) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

}
