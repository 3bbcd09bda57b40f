// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace farol {

/// One line for each visible label and button that is smaller than it must be for its text.
[[nodiscard]] QStringList clippedWidgets(const QWidget &window);

}
