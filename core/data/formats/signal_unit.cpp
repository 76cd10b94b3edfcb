// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/signal_unit.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"

#include <array>
#include <string>
#include <utility>

namespace splitscape::data {

namespace {

/// Volts that a unit is; nothing where it is of another kind.
std::optional<double> voltsOf(const std::string& unit)
{
    constexpr std::array<std::pair<std::string_view, double>, 12> kUnits{{
        {"v", 1.0}, {"volt", 1.0}, {"volts", 1.0}, {"mv", 1e-3}, {"millivolt", 1e-3},
        {"uv", 1e-6}, {"\xc2\xb5v", 1e-6}, {"\xce\xbcv", 1e-6}, {"\xb5v", 1e-6},
        {"microvolt", 1e-6}, {"nv", 1e-9}, {"nanovolt", 1e-9},
    }};
    for (const auto& [name, volts] : kUnits)
        if (unit == name)
            return volts;
    return std::nullopt;
}

} // namespace

std::optional<double> unitFactor(std::string_view from, std::string_view to)
{
    const std::string own = lowerCase(trimmed(from));
    const std::string wanted = lowerCase(trimmed(to));
    const auto ownVolts = voltsOf(own);
    const auto wantedVolts = voltsOf(wanted);
    if (own == wanted)
        return 1.0;
    return ownVolts && wantedVolts ? std::optional(*ownVolts / *wantedVolts) : std::nullopt;
}

} // namespace splitscape::data
