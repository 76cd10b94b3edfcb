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

std::string roffOptions(std::span<const OptionPage> options)
{
    std::string text;
    for (const OptionPage& option : options)
        text += ".TP\n" + roffHeading(option) + "\n" + roff(option.text) + "\n";
    return text;
}

/// The rows of a table that begins here.
std::string markdownOptions(std::span<const OptionPage> options)
{
    std::string text = "| option | meaning |\n|---|---|\n";
    for (const OptionPage& option : options) {
        std::string names;
        for (const std::string& name : option.names)
            names += (names.empty() ? "`" : ", `") + name + '`';
        const std::string value
            = option.value.empty() ? std::string() : '*' + markdownCell(option.value) + '*';
        text += "| " + names + (names.empty() || value.empty() ? "" : " ") + value + " | "
            + markdownCell(option.text) + " |\n";
    }
    return text;
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
                       ".SH OPTIONS\n";
    text += roffOptions(programOptions()) + ".SH COMMANDS\n";
    for (const CommandPage& page : pages)
        text += ".SS " + roff(page.name + positionals(page)) + "\n" + roff(page.text) + "\n"
            + roffOptions(page.options);
    text += ".SH EXIT STATUS\n"
            ".TP\n0\ndone\n"
            ".TP\n2\nwrong usage\n"
            ".TP\n3\ninput that cannot be used\n"
            ".TP\n130\ninterrupted; what was found is kept\n"
            ".TP\n141\nnobody reads standard output any more\n"
            ".SH FILES\n"
            ".TP\n.I *.splitscape\na run with everything it found: an SQLite database\n"
            ".TP\n.IR *.json \", \" *.study.json\na study: everything that determines a run\n"
            ".TP\n.I *.json\na device or a radio link, where a study or an option names it: "
            "\\fBdevice show \\-\\-json\\fR prints one, \\fBdevice fit\\fR writes one\n"
            ".TP\n.I ~/.cache/splitscape\nprepared data, which may be deleted at any time\n"
            ".SH ENVIRONMENT\n"
            ".TP\n.B XDG_CACHE_HOME\nthe folder that holds prepared data, in place of ~/.cache\n"
            ".TP\n.B SPLITSCAPE_INSTRUCTION_LEVEL\nthe instruction level of trainings: "
            "baseline, x86\\-64\\-v2, x86\\-64\\-v3 or x86\\-64\\-v4\n"
            ".TP\n.BR SPLITSCAPE_TORCH_MODULE \", \" SPLITSCAPE_WORK_QUEUE_MODULE\n"
            "other paths of the modules for LibTorch and Work Queue\n"
            ".TP\n.B SPLITSCAPE_WORKER_PROGRAM\nanother path of the program that is sent to "
            "workers\n"
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
                       "that cannot be used, 130 interrupted (what was found\nis kept), 141 nobody "
                       "reads standard output any more.\n\n"
                       "This page is made from the program itself, so it says what `--help` says.\n\n"
                       "| command | what it does |\n|---|---|\n";
    for (const auto& [name, summary] : commandsOf(pages))
        text += "| `" + name + "` | " + markdownCell(summary) + " |\n";
    text += "\nIn place of a command:\n\n" + markdownOptions(programOptions());
    for (const CommandPage& page : pages)
        text += "\n## " + page.name + "\n\n    splitscape-cli " + page.name + positionals(page)
            + " [OPTIONS]\n\n" + markdownCell(page.text) + "\n\n" + markdownOptions(page.options);
    return text;
}

} // namespace splitscape::cli
