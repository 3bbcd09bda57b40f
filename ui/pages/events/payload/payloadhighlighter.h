// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace farol {

/// Colours JSON text; follows the theme.
class PayloadHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit PayloadHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

}
