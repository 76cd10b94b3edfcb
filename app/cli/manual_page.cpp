// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_page.h"

#include "splitscape_version.h"

namespace splitscape::cli {

namespace {

/// Text that troff takes as it is: hyphens are minus signs, and no line begins with a request.
std::string roff(std::string_view text)
{
    std::string result;
    if (text.starts_with('.') || text.starts_with('\''))
        result = "\\&";
    for (const char letter : text) {
        if (letter == '-')
            result += "\\-";
        else if (letter == '\\')
            result += "\\e";
        else
            result += letter == '\n' ? ' ' : letter;
    }
    return result;
}

/// "-o, --output FILE" with the names bold and the value in italics.
std::string roffHeading(const OptionPage& option)
{
    std::string line;
    for (const std::string& name : option.names)
        line += (line.empty() ? "\\fB" : ", \\fB") + roff(name) + "\\fR";
    if (!option.value.empty())
        line += (line.empty() ? "\\fI" : " \\fI") + roff(option.value) + "\\fR";
    return line;
}

/// What follows the command in one line: the arguments without a name.
std::string positionals(const CommandPage& page)
{
    std::string line;
    for (const OptionPage& option : page.options) {
        if (option.isPositional())
            line += ' ' + option.value;
    }
    return line;
}

/// A vertical bar would end the cell. Code between backticks is left as it is.
std::string markdownCell(std::string_view text)
{
    std::string result;
    bool isCode = false;
    for (const char letter : text) {
        isCode = isCode != (letter == '`');
        if (letter == '|')
            result += "\\|";
        else if (isCode)
            result += letter;
        else if (letter == '<' || letter == '*' || letter == '_')
            (result += '\\') += letter;
        else
            result += letter == '\n' ? ' ' : letter;
    }
    return result;
}

} // namespace

std::string manualPage(std::span<const CommandPage> pages)
{
    std::string text = ".TH SPLITSCAPE\\-CLI 1 \"\" \"Splitscape " SPLITSCAPE_VERSION
                       "\" \"User Commands\"\n"
                       ".SH NAME\n"
                       "splitscape\\-cli \\- search small neural networks and where to split them\n"
                       ".SH SYNOPSIS\n"
                       ".B splitscape\\-cli\n"
                       ".I COMMAND\n"
                       ".RI [ OPTIONS ]\n"
                       ".SH DESCRIPTION\n"
                       "Searches a small neural network together with the point at which it is split "
                       "between a wearable and a phone or gateway (the fog): it raises accuracy under "
                       "limits of Flash, RAM and energy. Results go to standard output, messages to "
                       "standard error.\n"
                       ".SH COMMANDS\n";
    for (const CommandPage& page : pages) {
        text += ".SS " + roff(page.name + positionals(page)) + "\n" + roff(page.text) + "\n";
        for (const OptionPage& option : page.options)
            text += ".TP\n" + roffHeading(option) + "\n" + roff(option.text) + "\n";
    }
    text += ".SH EXIT STATUS\n"
            ".TP\n0\ndone\n"
            ".TP\n2\nwrong usage\n"
            ".TP\n3\ninput that cannot be used\n"
            ".TP\n130\ninterrupted; what was found is kept\n"
            ".SH FILES\n"
            ".TP\n.I *.splitscape\na run with everything it found: an SQLite database\n"
            ".TP\n.I *.json\na study: everything that determines a run\n"
            ".SH EXAMPLES\n"
            ".TP\n.B splitscape\\-cli run \\-\\-demo\n"
            "searches synthetic heartbeats; needs no files\n"
            ".TP\n.B splitscape\\-cli run study.json \\-o run.splitscape\n"
            "searches your study\n"
            ".TP\n.B splitscape\\-cli export run.splitscape \\-o folder\n"
            "writes the network that was found as ONNX and C99\n"
            ".SH SEE ALSO\n"
            ".BR splitscape (1)\n";
    return text;
}

std::string markdownPage(std::span<const CommandPage> pages)
{
    std::string text = "# Command line\n\n"
                       "`splitscape-cli COMMAND [OPTIONS]`. Results go to standard output, messages "
                       "and progress to standard\nerror. Exit code: 0 done, 2 wrong usage, 3 input "
                       "that cannot be used, 130 interrupted (what was found is kept).\n\n"
                       "This page is made from the program itself, so it says what `--help` says.\n\n"
                       "| command | what it does |\n|---|---|\n";
    for (const CommandPage& page : pages) {
        if (page.name.find(' ') == std::string::npos)
            text += "| `" + page.name + "` | " + markdownCell(page.summary) + " |\n";
    }
    for (const CommandPage& page : pages) {
        text += "\n## " + page.name + "\n\n    splitscape-cli " + page.name + positionals(page)
            + " [OPTIONS]\n\n" + markdownCell(page.text) + "\n\n| option | meaning |\n|---|---|\n";
        for (const OptionPage& option : page.options) {
            std::string names;
            for (const std::string& name : option.names)
                names += (names.empty() ? "`" : ", `") + name + '`';
            const std::string value
                = option.value.empty() ? std::string() : '*' + markdownCell(option.value) + '*';
            text += "| " + names + (names.empty() || value.empty() ? "" : " ") + value + " | "
                + markdownCell(option.text) + " |\n";
        }
    }
    return text;
}

} // namespace splitscape::cli
