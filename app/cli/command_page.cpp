// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_page.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <sstream>

namespace splitscape::cli {

namespace {

/// Nothing where the command does nothing without an action.
std::optional<CommandPage> pageOf(const Command& command, std::string_view action)
{
    std::vector<std::string> arguments;
    if (!action.empty())
        arguments.emplace_back(action);
    arguments.emplace_back(kDescribeArguments);
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    if (command.run(arguments, {in, out, err}, {}) != Done)
        return std::nullopt;
    const nlohmann::json described = nlohmann::json::parse(out.str(), nullptr, false);
    if (described.is_discarded())
        return std::nullopt;
    CommandPage page;
    page.name = std::string(command.name());
    if (!action.empty())
        page.name.append(1, ' ').append(action);
    page.summary = std::string(command.summary());
    page.text = described.at("text").get<std::string>();
    for (const nlohmann::json& option : described.at("options"))
        page.options.push_back({option.at("names").get<std::vector<std::string>>(),
                                option.at("value").get<std::string>(),
                                option.at("text").get<std::string>()});
    return page;
}

} // namespace

std::vector<std::string> OptionPage::choices() const
{
    std::vector<std::string> words;
    if (value.find('|') == std::string::npos)
        return words;
    std::istringstream rest(value);
    for (std::string word; std::getline(rest, word, '|');)
        words.push_back(word);
    return words;
}

std::string OptionPage::fileSuffix() const
{
    if (text.find("(.splitscape)") != std::string::npos)
        return "splitscape";
    return value == "STUDY" ? "json" : std::string();
}

const std::vector<OptionPage>& programOptions()
{
    static const std::vector<OptionPage> options{{{"-h", "--help"}, "", "the commands"},
                                                 {{"--version"}, "", "the version"}};
    return options;
}

std::string firstWord(const std::string& name) { return name.substr(0, name.find(' ')); }

std::vector<std::pair<std::string, std::string>> commandsOf(std::span<const CommandPage> pages)
{
    std::vector<std::pair<std::string, std::string>> commands;
    for (const CommandPage& page : pages) {
        if (commands.empty() || commands.back().first != firstWord(page.name))
            commands.emplace_back(firstWord(page.name), page.summary);
    }
    return commands;
}

std::vector<CommandPage> commandPages(std::span<const std::unique_ptr<Command>> commands)
{
    std::vector<CommandPage> pages;
    for (const auto& command : commands) {
        const std::size_t before = pages.size();
        if (auto page = pageOf(*command, {}))
            pages.push_back(std::move(*page));
        for (const std::string_view action : command->actions()) {
            if (auto page = pageOf(*command, action))
                pages.push_back(std::move(*page));
        }
        // Without a page for itself or an action: its name at least.
        if (pages.size() == before)
            pages.push_back({std::string(command->name()), std::string(command->summary()),
                             std::string(command->summary()), {}});
    }
    return pages;
}

} // namespace splitscape::cli
