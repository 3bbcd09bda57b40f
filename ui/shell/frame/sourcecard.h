// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serverstate.h"

#include <QFrame>

namespace farol {

/// Head of the sidebar: logo, which server this is, its state and how long it runs. 48 px high.
class SourceCard final : public QFrame {
    Q_OBJECT

public:
    explicit SourceCard(QWidget *parent = nullptr);

    void setState(const ServerState &state);
    /// Wall clock; moves the uptime on.
    void setNow(qint64 nowMs);
    void setCollapsed(bool collapsed);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString stateText() const;
    void updateNames();

    ServerState m_state;
    qint64 m_nowMs = 0;
    bool m_collapsed = false;
};

}
