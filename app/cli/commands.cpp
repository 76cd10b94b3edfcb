// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/benchmark_command.h"
#include "app/cli/bundle_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/cost_command.h"
#include "app/cli/data_command.h"
#include "app/cli/device_command.h"
#include "app/cli/errors_command.h"
#include "app/cli/export_command.h"
#include "app/cli/figure_command.h"
#include "app/cli/jitter_command.h"
#include "app/cli/recover_command.h"
#include "app/cli/report_command.h"
#include "app/cli/reproduce_command.h"
#include "app/cli/run_command.h"
#include "app/cli/show_command.h"

namespace splitscape::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<RunCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<ErrorsCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<BundleCommand>());
    commands.push_back(std::make_unique<RecoverCommand>());
    commands.push_back(std::make_unique<FigureCommand>());
    commands.push_back(std::make_unique<JitterCommand>());
    commands.push_back(std::make_unique<DataCommand>());
    commands.push_back(std::make_unique<CostCommand>());
    commands.push_back(std::make_unique<DeviceCommand>());
    commands.push_back(std::make_unique<BenchmarkCommand>());
    commands.push_back(std::make_unique<ReproduceCommand>());
    return commands;
}

} // namespace splitscape::cli
