// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_page.h"

namespace splitscape::cli {

/// splitscape-cli(1) in the man macros. No date: the same program writes the same page.
[[nodiscard]] std::string manualPage(std::span<const CommandPage> pages);

/// The handbook's page of the command line: a section for each command, a table of what it takes.
[[nodiscard]] std::string markdownPage(std::span<const CommandPage> pages);

} // namespace splitscape::cli
