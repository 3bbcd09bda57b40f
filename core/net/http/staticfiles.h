// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpexchange.h"

#include <QHash>

namespace farol {

/// How long browsers may keep a file without asking.
enum class FileCaching : unsigned char {
    Revalidate, ///< "no-cache": keep it, but ask each time (304 when unchanged)
    NoStore,    ///< data of people
};

/// One served file.
struct StaticFile {
    QByteArray bytes;
    QByteArray contentType; ///< with charset where it is text
    FileCaching caching = FileCaching::Revalidate;
    HttpHeaders extraHeaders = {}; ///< replace the standard ones of the same name
};

/// A fixed table of files: no path is ever looked up on a disk, so traversal cannot exist.
/// Answers GET and HEAD with a strong ETag and 304; other methods get 405.
/// Source: RFC 9110 sections 8.8.3, 13.1.2, 15.5.6. Thread: the network thread.
class StaticFiles final : public HttpHandler {
public:
    /// `path` as in the request line ("/chat/chat.css"); replaces a file of that path.
    void add(const QByteArray &path, StaticFile file);
    /// Answers `path` with 302 to `location`.
    void addRedirect(const QByteArray &path, const QByteArray &location);
    [[nodiscard]] bool contains(QByteArrayView path) const;

    [[nodiscard]] qint64 maxBodyBytes(const HttpRequest &head) const override;
    void onRequest(std::unique_ptr<HttpExchange> exchange) override;
    /// The answer to that request; 404 when the path is not in the table.
    [[nodiscard]] HttpResponse responseTo(const HttpRequest &request) const;

    /// Headers every served page has: content security policy, nosniff, no referrer.
    static HttpHeaders securityHeaders();

private:
    struct Entry {
        QByteArray bytes;
        QByteArray etag;
        HttpHeaders headers;
        QByteArray redirect;
    };

    QHash<QByteArray, Entry> m_entries;
};

}
