// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace farol {

/// Makes identifiers of sessions, sockets and notifications, so that tests can replace it.
/// Thread: one; each thread owns its own source.
class IdSource {
public:
    virtual ~IdSource() = default;

    /// 20 URL-safe characters, unique and not guessable.
    [[nodiscard]] virtual QByteArray nextId() = 0;
};

/// 120 bits from the system's secure generator in URL-safe base64.
/// Stronger than the reference, which spends 32 of its 120 bits on a counter.
class SecureIdSource final : public IdSource {
public:
    [[nodiscard]] QByteArray nextId() override;

private:
    // One call of the system generator serves many ids: a connect storm asks thousands of times.
    std::array<char, 15 * 64> m_pool {};
    std::size_t m_used = sizeof(m_pool);
};

}
