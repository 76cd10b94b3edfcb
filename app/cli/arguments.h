// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/number_range.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace splitscape::cli {

/// Parses with CLI11. Returns an exit code where the command is over: Done after --help and after
/// kDescribeArguments, UsageError with one sentence on err for anything wrong; nothing where it
/// should go on.
[[nodiscard]] std::optional<int>
parseArguments(CLI::App& app, const std::vector<std::string>& arguments, const Streams& streams);

/// "--name X" with X a number in a range; anything else is a usage error that says what is wanted.
CLI::Option* addNumber(CLI::App& app, const std::string& name, std::optional<double>& value,
                       NumberRange range, const std::string& description);

/// "--name X" with X a whole number in a range.
CLI::Option* addInteger(CLI::App& app, const std::string& name, std::optional<long long>& value,
                        long long low, long long high, const std::string& description);
CLI::Option* addInteger(CLI::App& app, const std::string& name, std::optional<long long>& value,
                        const NumberRange& range, const std::string& description);

/// "--name 1,2,3": whole numbers separated by commas.
CLI::Option* addIntegerList(CLI::App& app, const std::string& name, std::vector<int>& values,
                            const std::string& description);

} // namespace splitscape::cli
