// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitscape::cli {

/// The one argument that makes a command print what it takes, as one line of JSON, and do nothing else.
/// Not for people: the pages below are made from it, so that none of them can differ from --help.
inline constexpr std::string_view kDescribeArguments = "--describe-arguments";

/// One option or one argument without a name.
struct OptionPage {
    std::vector<std::string> names; ///< "-o", "--output"; empty: it goes by its place
    std::string value; ///< "FILE"; empty: a flag
    std::string text; ///< what --help says of it

    [[nodiscard]] bool isPositional() const { return names.empty(); }
    /// The words that are allowed, where `value` is "edge|total"; else none.
    [[nodiscard]] std::vector<std::string> choices() const;
    /// How the files end that it takes, "splitscape" or "json"; empty: any file, or no file at all.
    [[nodiscard]] std::string fileSuffix() const;
};

/// One command, or one action of it ("device list"), with everything it takes.
struct CommandPage {
    std::string name; ///< "run", "device list"
    std::string summary; ///< of the command, one line
    std::string text; ///< a sentence or two
    std::vector<OptionPage> options; ///< in the order of --help
};

/// What splitscape-cli itself takes in place of a command.
[[nodiscard]] const std::vector<OptionPage>& programOptions();

/// "device" of "device list".
[[nodiscard]] std::string firstWord(const std::string& name);

/// The names of the commands, each once, with the summary of each.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
commandsOf(std::span<const CommandPage> pages);

/// The pages of these commands, in their order; an action follows its command. One that
/// does not describe itself has its summary alone.
[[nodiscard]] std::vector<CommandPage>
commandPages(std::span<const std::unique_ptr<Command>> commands);

} // namespace splitscape::cli
