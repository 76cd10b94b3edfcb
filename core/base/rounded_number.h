// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace splitscape {

/// The shortest text of `value` rounded to so many significant digits, for people: "15.028",
/// "1.375e-06". formatNumber() is exact. Never depends on the locale.
/// @param digits  1 to 17
[[nodiscard]] std::string roundedNumber(double value, int digits = 5);

} // namespace splitscape
