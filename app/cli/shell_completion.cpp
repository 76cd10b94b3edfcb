// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell_completion.h"

#include <map>
#include <set>

namespace splitscape::cli {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

/// In single quotes of a shell; `further` are letters that the shell's function reads as its own.
std::string shellQuoted(std::string_view text, std::string_view further = {})
{
    std::string result(1, '\'');
    for (const char letter : text) {
        if (letter == '\'')
            result += "'\\''";
        else if (further.find(letter) != std::string_view::npos)
            (result += '\\') += letter;
        else
            result += letter == '\n' ? ' ' : letter;
    }
    return result + '\'';
}

/// The actions of each command that has some.
std::map<std::string, std::vector<std::string>> actionsOf(std::span<const CommandPage> pages)
{
    std::map<std::string, std::vector<std::string>> actions;
    for (const CommandPage& page : pages) {
        if (const std::size_t space = page.name.find(' '); space != std::string::npos)
            actions[page.name.substr(0, space)].push_back(page.name.substr(space + 1));
    }
    return actions;
}

/// One line of a `case` for every page: what `of` says about it.
template<typename Function> std::string caseLines(std::span<const CommandPage> pages, Function of)
{
    std::string text;
    for (const CommandPage& page : pages) {
        const std::string line = of(page);
        if (!line.empty())
            text += "        " + shellQuoted(page.name) + ") " + line + " ;;\n";
    }
    return text;
}

/// What its value is completed by.
std::string zshAction(const OptionPage& option)
{
    if (!option.choices().empty())
        return '(' + joined(option.choices()) + ')';
    return option.fileSuffix().empty() ? std::string("_files")
                                       : "_files -g \"*." + option.fileSuffix() + '"';
}

std::string zshOption(const OptionPage& option, const std::string& name)
{
    const std::string line = name + '[' + option.text + ']';
    if (option.value.empty())
        return shellQuoted(line, "");
    return shellQuoted(line + ':' + option.value + ':' + zshAction(option));
}

/// A colon or a bracket inside a text would end it.
OptionPage plainForZsh(OptionPage option)
{
    for (char& letter : option.text) {
        if (letter == '[' || letter == ']')
            letter = letter == '[' ? '(' : ')';
        else if (letter == ':')
            letter = ',';
    }
    return option;
}

/// One line; of an argument without a name only where its words are known, else fish offers files.
std::string fishOption(const std::string& condition, const OptionPage& option)
{
    const std::string line = "complete -c splitscape-cli -n " + shellQuoted(condition);
    const std::string choices = shellQuoted(joined(option.choices()));
    const std::string description = " -d " + shellQuoted(option.text, "\\") + '\n';
    if (option.isPositional())
        return option.choices().empty() ? std::string() : line + " -f -a " + choices + description;
    std::string names;
    for (const std::string& name : option.names)
        names += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.value.empty())
        return line + names + description;
    return line + names + (option.choices().empty() ? std::string(" -r") : " -x -a " + choices)
        + description;
}

} // namespace

std::string bashCompletion(std::span<const CommandPage> pages)
{
    std::vector<std::string> commands;
    for (const auto& [name, summary] : commandsOf(pages))
        commands.push_back(name);
    std::vector<std::string> own; // what goes in place of a command
    for (const OptionPage& option : programOptions())
        own.insert(own.end(), option.names.begin(), option.names.end());
    std::string text = "# bash completion of splitscape-cli, made by splitscape-cli documentation bash\n"
                       "_splitscape_cli() {\n"
                       "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
                       "    local command=${COMP_WORDS[1]} action=${COMP_WORDS[2]} options='' words='' "
                       "suffix=''\n"
                       "    COMPREPLY=()\n"
                       "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                       "        words="
        + shellQuoted(joined(commands)) + "\n        [[ $current != -* ]] || words="
        + shellQuoted(joined(own))
        + "\n        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
          "        return\n    fi\n";
    for (const auto& [command, actions] : actionsOf(pages)) {
        text += "    if [ \"$command\" = " + command + " ]; then\n"
            + "        case $action in\n            " + [&actions = actions] {
                  std::string pattern;
                  for (const std::string& action : actions)
                      pattern += (pattern.empty() ? "" : "|") + action;
                  return pattern;
              }() + ") [ \"$COMP_CWORD\" -eq 2 ] || command=\"$command $action\" ;;\n        esac\n"
            + "        [ \"$COMP_CWORD\" -ne 2 ] || words=" + shellQuoted(joined(actions)) + "\n    fi\n";
    }
    text += "    case $command in\n" + caseLines(pages, [](const CommandPage& page) {
        std::vector<std::string> names;
        std::string suffix;
        std::vector<std::string> choices;
        for (const OptionPage& option : page.options) {
            names.insert(names.end(), option.names.begin(), option.names.end());
            if (option.isPositional()) {
                suffix = option.fileSuffix();
                choices = option.choices();
            }
        }
        return "options=" + shellQuoted(joined(names)) + (suffix.empty() ? "" : " suffix=" + suffix)
            + (choices.empty() ? "" : " words=" + shellQuoted(joined(choices)));
    }) + "    esac\n    case \"$command:$previous\" in\n";
    for (const CommandPage& page : pages) {
        for (const OptionPage& option : page.options) {
            if (option.isPositional() || option.value.empty())
                continue;
            for (const std::string& name : option.names)
                text += "        " + shellQuoted(page.name + ':' + name) + ") words="
                    + shellQuoted(joined(option.choices())) + " suffix=" + option.fileSuffix()
                    + " options='' ;;\n";
        }
    }
    return text
        + "    esac\n"
          "    if [[ $current == -* ]]; then\n"
          "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
          "    elif [ -n \"$words\" ]; then\n"
          "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
          "    elif [ -n \"$suffix\" ]; then\n"
          "        mapfile -t COMPREPLY < <(compgen -o plusdirs -f -X \"!*.$suffix\" -- \"$current\")\n"
          "        compopt -o filenames 2>/dev/null\n"
          "    fi\n"
          "}\n"
          "complete -o bashdefault -o default -F _splitscape_cli splitscape-cli\n";
}

std::string zshCompletion(std::span<const CommandPage> pages)
{
    std::string text = "#compdef splitscape-cli\n"
                       "# made by splitscape-cli documentation zsh\n"
                       "local -a commands\ncommands=(\n";
    for (const auto& [name, summary] : commandsOf(pages))
        text += "    " + shellQuoted(name + ':' + summary) + '\n';
    text += ")\n"
            "if (( CURRENT == 2 )); then\n    _describe -t commands command commands\n    _arguments";
    for (const OptionPage& option : programOptions()) {
        for (const std::string& name : option.names)
            text += ' ' + zshOption(option, name);
    }
    text += "\n    return\nfi\n"
            "local command=$words[2]\n"
            "shift words\n(( CURRENT-- ))\n";
    for (const auto& [command, actions] : actionsOf(pages)) {
        text += "if [[ $command == " + command + " ]]; then\n"
            + "    local -a actions=(" + joined(actions) + ")\n"
            + "    if (( CURRENT == 2 )); then\n        _describe -t actions action actions\n"
            + "    elif (( $actions[(Ie)$words[2]] )); then\n"
            + "        command=\"$command $words[2]\"\n        shift words\n        (( CURRENT-- ))\n"
            + "    fi\nfi\n";
    }
    text += "case $command in\n";
    for (const CommandPage& page : pages) {
        text += "    " + shellQuoted(page.name) + ")\n        _arguments";
        for (const OptionPage& option : page.options) {
            const OptionPage plain = plainForZsh(option);
            for (const std::string& name : plain.names)
                text += " \\\n            " + zshOption(plain, name);
            if (plain.isPositional())
                text += " \\\n            " + shellQuoted("*:" + plain.value + ':' + zshAction(plain));
        }
        text += " ;;\n";
    }
    return text + "esac\n";
}

std::string fishCompletion(std::span<const CommandPage> pages)
{
    std::string text = "# made by splitscape-cli documentation fish\n";
    for (const auto& [name, summary] : commandsOf(pages))
        text += "complete -c splitscape-cli -n __fish_use_subcommand -f -a " + name + " -d "
            + shellQuoted(summary, "\\") + '\n';
    for (const OptionPage& option : programOptions())
        text += fishOption("__fish_use_subcommand", option);
    const auto actions = actionsOf(pages);
    for (const auto& [command, words] : actions)
        text += "complete -c splitscape-cli -n '__fish_seen_subcommand_from " + command
            + "; and not __fish_seen_subcommand_from " + joined(words) + "' -f -a "
            + shellQuoted(joined(words)) + '\n';
    for (const CommandPage& page : pages) {
        std::string condition = "__fish_seen_subcommand_from " + firstWord(page.name);
        if (page.name != firstWord(page.name))
            condition += "; and __fish_seen_subcommand_from " + page.name.substr(page.name.find(' ') + 1);
        else if (const auto own = actions.find(page.name); own != actions.end())
            condition += "; and not __fish_seen_subcommand_from " + joined(own->second);
        for (const OptionPage& option : page.options)
            text += fishOption(condition, option);
    }
    return text;
}

} // namespace splitscape::cli
