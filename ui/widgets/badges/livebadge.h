// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace farol {

/// "Live" with a green disc, or "Paused 00:42" in amber.
class LiveBadge final : public QWidget {
    Q_OBJECT

public:
    explicit LiveBadge(QWidget *parent = nullptr);

    void setLive();
    /// `pausedForMs` is how long the display stands already.
    void setPaused(qint64 pausedForMs);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text, bool paused);

    QString m_text;
    bool m_paused = false;
};

}
