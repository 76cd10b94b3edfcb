// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace splitscape::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    return commands;
}

} // namespace splitscape::cli
