// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_page.h"

namespace splitscape::cli {

/// Completions of splitscape-cli for each shell: commands, their actions and options, the words that an
/// option allows, and files that end as it wants them.
[[nodiscard]] std::string bashCompletion(std::span<const CommandPage> pages);
[[nodiscard]] std::string zshCompletion(std::span<const CommandPage> pages);
[[nodiscard]] std::string fishCompletion(std::span<const CommandPage> pages);

} // namespace splitscape::cli
