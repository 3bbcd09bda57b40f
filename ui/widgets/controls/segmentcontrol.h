// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QStringList>
#include <QWidget>

namespace farol {

/// Two to six exclusive choices in one frame, 32 or 24 px high. Left and Right move the choice.
class SegmentControl final : public QWidget {
    Q_OBJECT

public:
    enum class Height : unsigned char { Normal, Small };

    explicit SegmentControl(
        const QStringList &choices, Height height = Height::Normal, QWidget *parent = nullptr);

    void setCurrentIndex(int index);
    /// Replaces the words, for a change of language; their number must stay.
    void setChoices(const QStringList &choices);

    /// A 14 px icon before each word, in its own colour; as many as there are choices.
    void setIcons(const QStringList &names, const QList<IconColour> &colours);

    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int segmentWidth(int index) const;
    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int indexAt(const QPoint &position) const;
    void choose(int index);
    void paintChoice(QPainter &painter, const QRect &segment, int index) const;

    QStringList m_choices;
    QStringList m_icons;
    QList<IconColour> m_iconColours;
    Height m_height;
    int m_current = 0;
    int m_hovered = -1;
};

}
