// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <string>
#include <string_view>
#include <system_error>

namespace splitscape::data {

/// Takes the fields of one line of a WFDB header from left to right. The line must outlive it.
class WfdbFields {
public:
    explicit WfdbFields(std::string_view line);

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// Up to the next space or tab; empty at the end.
    std::string_view next();
    /// Everything that was not taken yet, without spaces around it.
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/// Takes numbers and marks from inside one field; false leaves the field where it was. The field
/// must outlive it.
class WfdbFieldText {
public:
    explicit WfdbFieldText(std::string_view field)
        : m_rest(field)
    {
    }

    /// A number of that type, a '+' before it allowed.
    template <typename Number>
    bool number(Number& value)
    {
        std::string_view text = m_rest;
        if (text.size() > 1 && text.front() == '+' && text[1] != '-')
            text.remove_prefix(1);
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (failure != std::errc())
            return false;
        m_rest = text.substr(static_cast<std::size_t>(end - text.data()));
        return true;
    }
    bool mark(char expected);
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/// The field as an error shows it: at most its first 40 characters.
[[nodiscard]] std::string inQuotes(std::string_view field);

} // namespace splitscape::data
