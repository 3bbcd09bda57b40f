// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/payload/payloadhighlighter.h"

#include "ui/pages/events/payload/payloadtokens.h"
#include "ui/theme/theme.h"

namespace farol {

PayloadHighlighter::PayloadHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(themeNotifier(), &ThemeNotifier::themeChanged, this, &QSyntaxHighlighter::rehighlight);
}

void PayloadHighlighter::highlightBlock(const QString &text)
{
    for (const PayloadToken &token : payloadTokens(text))
        setFormat(static_cast<int>(token.start), static_cast<int>(token.length), payloadColour(token.kind));
}

}
