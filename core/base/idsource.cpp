// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <QRandomGenerator>

namespace farol {

namespace {

constexpr std::size_t IdBytes = 15;

}

QByteArray SecureIdSource::nextId()
{
    if (m_used >= m_pool.size()) {
        static_assert(sizeof(m_pool) % sizeof(quint32) == 0);
        auto *const words = reinterpret_cast<quint32 *>(m_pool.data());
        QRandomGenerator::system()->fillRange(words, qsizetype(m_pool.size() / sizeof(quint32)));
        m_used = 0;
    }

    const auto raw = QByteArray::fromRawData(m_pool.data() + m_used, IdBytes);
    m_used += IdBytes;
    return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

}
