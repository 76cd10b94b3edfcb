// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rounded_number.h"

#include "core/base/text.h"

#include <array>
#include <charconv>

namespace splitscape {

std::string roundedNumber(double value, int digits)
{
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific, digits - 1)
                         .ptr;
    double rounded = value;
    std::from_chars(buffer.data(), end, rounded);
    return formatNumber(rounded);
}

} // namespace splitscape
