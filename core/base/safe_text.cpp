// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_text.h"

#include <cstddef>
#include <cstdint>

namespace splitscape {

namespace {

// Bytes of the UTF-8 character that begins here; 0 where none does.
std::size_t characterSize(std::string_view text)
{
    const auto byte = [&text](std::size_t at) { return static_cast<std::uint8_t>(text[at]); };
    const std::uint8_t first = byte(0);
    const std::size_t size = first < 0x80 ? 1
        : first >= 0xc2 && first < 0xe0   ? 2
        : first >= 0xe0 && first < 0xf0   ? 3
        : first >= 0xf0 && first < 0xf5   ? 4
                                          : 0;
    if (size == 0 || size > text.size())
        return 0;
    for (std::size_t at = 1; at < size; ++at) {
        if ((byte(at) & 0xc0) != 0x80)
            return 0;
    }
    return size;
}

// C0 but for line ends and tabs, DEL, and C1 (U+0080 to U+009F).
bool isControl(std::string_view character)
{
    const auto first = static_cast<std::uint8_t>(character[0]);
    if (character.size() == 1)
        return (first < 0x20 && first != '\n' && first != '\t') || first == 0x7f;
    return first == 0xc2 && static_cast<std::uint8_t>(character[1]) < 0xa0;
}

void appendCode(std::string& out, char one)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto byte = static_cast<std::uint8_t>(one);
    out += "\\x";
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
}

} // namespace

std::string visible(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t found = characterSize(text);
        const std::string_view character = text.substr(0, found == 0 ? 1 : found);
        if (found > 0 && !isControl(character))
            out += character;
        else if (character.size() == 2) // U+0080 to U+009F: its second byte is its number
            appendCode(out, character[1]);
        else
            appendCode(out, character[0]);
        text.remove_prefix(character.size());
    }
    return out;
}

std::string markdownText(std::string_view text)
{
    constexpr std::string_view kMarks = "\\`*_[]<>|#~&";
    std::string out;
    for (const char one : visible(text)) {
        if (kMarks.find(one) != std::string_view::npos)
            out += '\\';
        out += one == '\n' || one == '\t' ? ' ' : one;
    }
    return out;
}

std::string spreadsheetText(std::string text)
{
    constexpr std::string_view kFormulas = "=+-@\t\r\n";
    if (!text.empty() && kFormulas.find(text.front()) != std::string_view::npos)
        text.insert(text.begin(), '\'');
    return text;
}

} // namespace splitscape
