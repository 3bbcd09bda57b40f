// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstrun/codesample.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

QString span(const QString &text, const QColor &colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), text.toHtmlEscaped());
}

}

QString codeSample(SampleLanguage language, const QString &url)
{
    switch (language) {
    case SampleLanguage::JavaScript:
        return u"const socket = io(\"%1\");\n"
               "socket.on(\"notification\", function (n, ack) { show(n.title); if (ack) ack(); });"_s.arg(
                   url);
    case SampleLanguage::Python:
        return u"sio = socketio.Client(); sio.connect(\"%1\")\n"
               "sio.on(\"notification\", lambda n: print(n[\"title\"]))"_s.arg(url);
    case SampleLanguage::Cpp:
        return u"sio::client client; client.connect(\"%1\");\n"
               "client.socket()->on(\"notification\", [](sio::event &e) { show(e); });"_s.arg(url);
    }
    return {};
}

QString colouredSample(const QString &code)
{
    // Enough of all three languages: text, a few words, and names that are called.
    static const QRegularExpression token(
        u"(\"[^\"]*\")|\\b(const|function|lambda|if)\\b|\\b([A-Za-z_]+)(?=\\()"_s);
    QString markup;
    qsizetype done = 0;
    for (auto matches = token.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        markup += code.mid(done, match.capturedStart() - done).toHtmlEscaped();
        const Tokens::Payload &colours = tokens().payload;
        const QColor &colour = match.hasCaptured(1) ? colours.string
            : match.hasCaptured(2)                  ? colours.literal
                                                    : colours.number;
        markup += span(match.captured(), colour);
        done = match.capturedEnd();
    }
    markup += code.mid(done).toHtmlEscaped();
    return u"<div style=\"white-space:pre; line-height:20px\">"_s + markup.replace(u'\n', u"<br/>"_s)
        + u"</div>"_s;
}

}
