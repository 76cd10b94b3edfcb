// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace splitscape::cli {

/// Finds the command and runs it; answers --help and --version itself.
class Program {
public:
    explicit Program(std::vector<std::unique_ptr<Command>> commands);

    /// `arguments` without the program's name. Returns an ExitCode; no exception leaves.
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const;

private:
    void printHelp(std::ostream& out) const;
    [[nodiscard]] int runCommand(const std::vector<std::string>& arguments, const Streams& streams,
                                 std::stop_token stop) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace splitscape::cli
