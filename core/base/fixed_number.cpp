// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fixed_number.h"

#include <array>
#include <charconv>

namespace splitscape {

std::string fixedNumber(double value, int decimals)
{
    std::array<char, 512> buffer;
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                              std::chars_format::fixed, decimals);
    return failure == std::errc() ? std::string(buffer.data(), end) : std::string("?");
}

std::string percentFigure(double share) { return fixedNumber(100.0 * share, 1); }

std::string percent(double share) { return percentFigure(share) + " %"; }

} // namespace splitscape
