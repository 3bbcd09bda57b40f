// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/mimetypes.h"

#include "core/wire/http/asciitext.h"

#include <algorithm>

namespace farol {

namespace {

struct MimeType {
    const char *extension;
    const char *type;
};

constexpr MimeType MimeTypes[] = {
    { "css", "text/css; charset=utf-8" },
    { "html", "text/html; charset=utf-8" },
    { "ico", "image/x-icon" },
    { "jpg", "image/jpeg" },
    { "jpeg", "image/jpeg" },
    { "js", "text/javascript; charset=utf-8" },
    { "json", "application/json; charset=utf-8" },
    { "map", "application/json; charset=utf-8" },
    { "mjs", "text/javascript; charset=utf-8" },
    { "png", "image/png" },
    { "svg", "image/svg+xml; charset=utf-8" },
    { "txt", "text/plain; charset=utf-8" },
    { "wasm", "application/wasm" },
    { "webmanifest", "application/manifest+json; charset=utf-8" },
    { "webp", "image/webp" },
    { "woff2", "font/woff2" },
    { "xml", "application/xml; charset=utf-8" },
};

}

QByteArrayView mimeTypeFor(QByteArrayView fileName)
{
    const QByteArrayView extension = fileName.sliced(fileName.lastIndexOf('.') + 1);
    const auto found = std::find_if(std::begin(MimeTypes), std::end(MimeTypes),
        [extension](const MimeType &entry) { return isSameWord(extension, entry.extension); });
    return found == std::end(MimeTypes) ? QByteArrayView("application/octet-stream")
                                        : QByteArrayView(found->type);
}

}
