// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/number_format.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace splitscape::network {

namespace {

constexpr std::array<std::string_view, kNumberFormats> kNames{"float32", "float16", "int8", "int4"};

} // namespace

std::string_view nameOf(NumberFormat format) { return kNames[static_cast<std::size_t>(format)]; }

std::optional<NumberFormat> numberFormat(std::string_view name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<NumberFormat>(found - kNames.begin());
}

} // namespace splitscape::network
