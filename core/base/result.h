// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace splitscape {

namespace detail {
/// Ends the program: a value was taken from a Result that holds `error`, or an error from a success
/// (null). A fault of ours, which an optimised build must not turn into a read through null.
[[noreturn]] void misusedResult(const Error* error) noexcept;
} // namespace detail

/// A value or an Error, with the member names of std::expected (which g++ 12 lacks in C++20 mode).
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T& value() & { return taken(*this); }
    [[nodiscard]] const T& value() const& { return taken(*this); }
    [[nodiscard]] T&& value() && { return std::move(taken(*this)); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const&
    {
        if (has_value())
            detail::misusedResult(nullptr);
        return *std::get_if<1>(&m_state);
    }

    template <typename U>
    [[nodiscard]] T value_or(U&& fallback) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    template <typename Self>
    static auto& taken(Self& self)
    {
        if (!self.has_value())
            detail::misusedResult(std::get_if<1>(&self.m_state));
        return *std::get_if<0>(&self.m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_error.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] const Error& error() const&
    {
        if (has_value())
            detail::misusedResult(nullptr);
        return *std::get_if<1>(&m_error);
    }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace splitscape
