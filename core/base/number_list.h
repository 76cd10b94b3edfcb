// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace splitscape {

/// "2048,128,8": as lengths and channels stand in files and on the command line.
[[nodiscard]] std::string commaSeparated(std::span<const int> numbers);

} // namespace splitscape
