// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/httproutes.h"

#include "core/wire/http/mimetypes.h"

#include <QDirIterator>
#include <QFile>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

StaticFile readResource(const QString &resource)
{
    StaticFile file;
    QFile source(resource);
    if (source.open(QIODevice::ReadOnly))
        file.bytes = source.readAll();
    file.contentType = mimeTypeFor(resource.toUtf8()).toByteArray();
    return file;
}

QStringList resourcesBelow(const QString &folder)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        found.append(files.next());
    return found;
}

}

void HealthHandler::onRequest(std::unique_ptr<HttpExchange> exchange)
{
    const auto method = exchange->request().method();
    if (method != "GET" && method != "HEAD")
        return exchange->respond(HttpResponse::empty(405).with("Allow", "GET, HEAD"));

    const auto isReady = exchange->request().path() == "/healthz" || m_isReady();
    exchange->respond(HttpResponse::withBody(
        isReady ? 200 : 503, "text/plain; charset=utf-8", isReady ? "ok\n" : "stopping\n")
                          .with("Cache-Control", "no-store"));
}

HttpRoutes::HttpRoutes(const QByteArray &enginePath, bool withClient, std::function<bool()> isReady)
    : m_health(std::move(isReady))
{
    addPages();
    if (withClient)
        addClient(enginePath);
    m_router.addPath("/healthz", m_health);
    m_router.addPath("/readyz", m_health);
    m_router.setFallback(m_files);
}

void HttpRoutes::addPages()
{
    const auto root = u":/web"_s;
    for (const auto &resource : resourcesBelow(root)) {
        const auto path = resource.sliced(root.size()).toUtf8();
        m_files.add(path, readResource(resource));
        // A folder is its index page, with the slash that relative addresses on the page need.
        if (!path.endsWith("/index.html"))
            continue;
        const auto folder = path.chopped(int(qstrlen("index.html")));
        m_files.add(folder, readResource(resource));
        if (folder.size() > 1)
            m_files.addRedirect(folder.chopped(1), folder);
    }
}

void HttpRoutes::addClient(const QByteArray &enginePath)
{
    const auto root = u":/client/"_s;
    for (const auto &resource : resourcesBelow(root)) {
        const auto path = enginePath + resource.sliced(root.size()).toUtf8();
        m_files.add(path, readResource(resource));
        m_router.addPath(path, m_files);
    }
}

}
