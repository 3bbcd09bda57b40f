// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace farol {

/// What charts side by side share: time span, end, pause and crosshair. Times are wall clock in ms.
/// Thread: the desktop thread.
class ChartGroup final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 MinSpanMs = 10'000;
    static constexpr qint64 MaxSpanMs = 24 * 3'600'000;

    explicit ChartGroup(QObject *parent = nullptr);

    /// Moves the live end on; the view follows unless it is held.
    void advance(qint64 nowMs);
    /// Chooses a span and keeps the end.
    void setSpan(qint64 spanMs);
    /// `factor` below 1 zooms in; the time under the pointer stays where it is. Holds the view.
    void zoomAt(qint64 atMs, double factor);
    /// Positive goes back in time. Holds the view.
    void panBy(qint64 backMs);
    void setHeld(bool held);
    /// Back to live, with the span last chosen by setSpan().
    void goLive();
    /// Negative takes the crosshair away.
    void setCrosshair(qint64 atMs);

    [[nodiscard]] qint64 fromMs() const { return m_endMs - m_spanMs; }
    [[nodiscard]] qint64 endMs() const { return m_endMs; }
    [[nodiscard]] qint64 spanMs() const { return m_spanMs; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] qint64 heldForMs() const; ///< 0 while live
    [[nodiscard]] qint64 crosshairMs() const { return m_crosshairMs; }

Q_SIGNALS:
    void viewChanged();
    void crosshairChanged();
    void heldChanged(bool held);

private:
    void hold();

    qint64 m_spanMs = 5 * 60'000;
    qint64 m_chosenSpanMs = 5 * 60'000;
    qint64 m_endMs = 0;
    qint64 m_liveMs = 0;
    qint64 m_heldAtMs = 0;
    qint64 m_crosshairMs = -1;
    bool m_held = false;
};

}
