// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/chipflow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badges/chip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

constexpr int ChipHeight = 20;
constexpr int Gap = 4;

}

ChipFlow::ChipFlow(ChipStyle style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::setChips(const QStringList &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    setAccessibleName(texts.join(u", "_s));
    updateGeometry();
    update();
}

int ChipFlow::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? 0 : rects.last().bottom() + 1;
}

QSize ChipFlow::sizeHint() const
{
    constexpr int UsualWidth = 240;
    return { UsualWidth, heightForWidth(UsualWidth) };
}

QList<QRect> ChipFlow::places(int width) const
{
    QList<QRect> rects;
    QPoint at(0, 0);
    for (const QString &text : m_texts) {
        const int chip = qMin(chipWidth(text, m_style), width);
        if (at.x() > 0 && at.x() + chip > width)
            at = { 0, at.y() + ChipHeight + Gap };
        rects.append(QRect(at, QSize(chip, ChipHeight)));
        at.rx() += chip + Gap;
    }
    return rects;
}

void ChipFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Small));
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i)
        paintChip(painter, rects.at(i), m_texts.at(i), m_style);
}

}
