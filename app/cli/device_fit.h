// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// device fit: coefficients, R-squared and residuals for a table of measured layers, and the device
/// file that follows from them.
[[nodiscard]] int fitDevice(const std::vector<std::string>& arguments, const Streams& streams);

} // namespace splitscape::cli
