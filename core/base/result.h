// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace farol {

/// Carries an error into a Result: `return Failure(DecodeError::Empty);`
template <typename E>
struct Failure {
    explicit Failure(E reason)
        : error(std::move(reason))
    {
    }

    E error;
};

/// A value, or the reason there is none. Stands in for C++23's std::expected.
/// Reading the wrong side is a programming error and asserts. Thread: like its contents.
template <typename T, typename E>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure<E> failure)
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    [[nodiscard]] const E &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_content;
};

}
