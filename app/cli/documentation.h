// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace splitscape::cli {

/// `documentation FORMAT`: what all commands take, as a manual page (`man`), as completions (`bash`,
/// `zsh`, `fish`) or as a page of the handbook (`markdown`), on standard output. Made from the commands
/// themselves. Returns an ExitCode.
[[nodiscard]] int writeDocumentation(std::span<const std::unique_ptr<Command>> commands,
                                     const std::vector<std::string>& arguments,
                                     const Streams& streams);

} // namespace splitscape::cli
