// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace splitscape {

/// `value` with a fixed number of digits after the point, whatever the locale.
[[nodiscard]] std::string fixedNumber(double value, int decimals);

/// "93.1" for a share of 0.931: where the heading of a column has the sign.
[[nodiscard]] std::string percentFigure(double share);

/// "93.1 %"
[[nodiscard]] std::string percent(double share);

} // namespace splitscape
