// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace farol {

/// Puts a page of the window into the middle of its work, as a picture of it should show it: something
/// is selected, opened or written. The page is visible and its rows have arrived.
void stagePage(const QString &page, QWidget &window);

/// Whether what the stage waits for has arrived: answers of recipients, an event worth a look.
[[nodiscard]] bool isStaged(const QString &page, const QWidget &window);

}
