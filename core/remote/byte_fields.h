// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace splitscape::remote {

/// Plain numbers as the fields of a package hold them: in the byte order of the machine, which the
/// envelope of the package names.
template <typename T>
concept FieldNumber = std::is_arithmetic_v<T>;

/// Puts fields one behind the other.
class ByteWriter {
public:
    template <FieldNumber T>
    void number(T value)
    {
        const auto bytes = std::bit_cast<std::array<char, sizeof(T)>>(value);
        m_bytes.append(bytes.data(), bytes.size());
    }
    void text(std::string_view text)
    {
        number(static_cast<std::uint32_t>(text.size()));
        m_bytes.append(text);
    }
    template <FieldNumber T>
    void numbers(std::span<const T> values)
    {
        number(static_cast<std::uint32_t>(values.size()));
        if (!values.empty())
            m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Takes fields off bytes that nobody vouches for: every size is held against what is left before
/// anything is allocated. Once a field does not fit, every further one is empty and ok() is false.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    template <FieldNumber T>
    [[nodiscard]] T number()
    {
        T value{};
        if (const auto bytes = take(sizeof(T)))
            std::memcpy(&value, bytes->data(), sizeof(T));
        return value;
    }
    [[nodiscard]] std::string_view text() { return take(number<std::uint32_t>()).value_or(""); }
    template <FieldNumber T>
    [[nodiscard]] std::vector<T> numbers()
    {
        const std::uint64_t count = number<std::uint32_t>();
        const auto bytes = take(count * sizeof(T));
        if (!bytes)
            return {};
        std::vector<T> values(static_cast<std::size_t>(count));
        if (count > 0)
            std::memcpy(values.data(), bytes->data(), bytes->size());
        return values;
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }
    /// All fields fitted and nothing is left.
    [[nodiscard]] bool isAtEnd() const { return m_ok && m_rest.empty(); }

private:
    std::optional<std::string_view> take(std::uint64_t count)
    {
        if (!m_ok || count > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(count));
        m_rest.remove_prefix(static_cast<std::size_t>(count));
        return taken;
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace splitscape::remote
