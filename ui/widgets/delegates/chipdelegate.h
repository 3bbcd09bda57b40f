// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates/rowdelegate.h"

namespace farol {

/// DisplayRole inside a chip, 20 px high: ChipStyleRole. A QStringList in DisplayRole gives one chip each,
/// as many as fit.
class ChipDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QModelIndex &index) const override;
};

}
