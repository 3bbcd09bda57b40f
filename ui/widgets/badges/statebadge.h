// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/itemroles.h"

#include <QWidget>

namespace farol {

/// Glyph and word, as in tables, for anywhere else.
class StateBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(StateGlyph glyph, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateGlyph m_glyph = StateGlyph::None;
    QString m_word;
};

}
