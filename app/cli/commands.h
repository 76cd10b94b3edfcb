// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace splitscape::cli {

/// Every command of the program, in the order of --help. A new one adds its line in commands.cpp.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace splitscape::cli
