// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/cost_command.h"
#include "app/cli/device_command.h"

namespace splitscape::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CostCommand>());
    commands.push_back(std::make_unique<DeviceCommand>());
    return commands;
}

} // namespace splitscape::cli
