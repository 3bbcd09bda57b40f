// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace farol {

/// Numbers what the window sends, so that every report finds its way back. One for all pages.
/// Thread: the desktop thread.
class Tickets {
public:
    /// `start` is later than any ticket of an earlier window: the wall clock in milliseconds will do.
    explicit Tickets(quint64 start)
        : m_last(start)
    {
    }

    /// Never the same twice.
    [[nodiscard]] quint64 take() { return ++m_last; }

private:
    quint64 m_last;
};

}
