// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace farol {

class Page;
struct PageContext;

/// One page of the window. Title is the page's own.
struct PageEntry {
    const char *id;
    const char *icon;
    Page *(*make)(const PageContext &context, QWidget *parent);
};

/// Every page there is, in the order of the sidebar. A new page is one line here.
[[nodiscard]] std::span<const PageEntry> pageTable();

}
