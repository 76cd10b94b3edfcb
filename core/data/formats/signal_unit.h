// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace splitscape::data {

/// What a value in the unit `from` is multiplied by to be one in the unit `to`, as files spell them:
/// volts and their parts, or twice the same unit; nothing for others.
[[nodiscard]] std::optional<double> unitFactor(std::string_view from, std::string_view to);

} // namespace splitscape::data
