// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/documentation.h"
#include "app/cli/messages.h"
#include "core/base/text.h"
#include "splitscape_version.h"

#include <algorithm>
#include <exception>
#include <ostream>

namespace splitscape::cli {

namespace {

constexpr std::size_t kNameWidth = 10;

} // namespace

Program::Program(std::vector<std::unique_ptr<Command>> commands)
    : m_commands(std::move(commands))
{
}

void Program::printHelp(std::ostream& out) const
{
    out << "Usage: splitscape-cli COMMAND [OPTIONS]\n\n"
           "Searches small neural networks together with the point at which they are split\n"
           "between a wearable and the fog.\n\nCommands:\n";
    for (const auto& command : m_commands) {
        const std::string name(command->name());
        out << "  " << name << std::string(std::max(kNameWidth, name.size() + 2) - name.size(), ' ')
            << command->summary() << '\n';
    }
    out << "\nsplitscape-cli COMMAND --help   options of a command\n"
           "splitscape-cli --version        version\n"
           "splitscape-cli documentation    this as manual page, shell completions, Markdown\n\n"
           "Results go to standard output, messages to standard error. Exit code: 0 done,\n"
           "2 wrong usage, 3 input that cannot be used, 130 interrupted, 141 nobody reads the\n"
           "output any more.\n";
}

int Program::runCommand(const std::vector<std::string>& arguments, const Streams& streams,
                        std::stop_token stop) const
{
    if (arguments.empty()) {
        printHelp(streams.err);
        return UsageError;
    }
    const std::string& first = arguments.front();
    if (first == "--help" || first == "-h" || first == "help") {
        printHelp(streams.out);
        return Done;
    }
    if (first == "--version") {
        streams.out << "splitscape-cli " << SPLITSCAPE_VERSION << '\n';
        return Done;
    }
    if (first == "documentation")
        return writeDocumentation(m_commands, {arguments.begin() + 1, arguments.end()}, streams);
    std::vector<std::string_view> known{"documentation"};
    for (const auto& command : m_commands) {
        if (command->name() == first)
            return command->run({arguments.begin() + 1, arguments.end()}, streams, stop);
        known.push_back(command->name());
    }
    const auto near = nearestName(first, known);
    return report(streams,
                  {ErrorCode::UsageInvalid, first,
                   near ? "there is no such command, did you mean \"" + *near + "\"?"
                        : std::string("there is no such command")});
}

int Program::run(const std::vector<std::string>& arguments, const Streams& streams,
                 std::stop_token stop) const
{
    try {
        const int code = runCommand(arguments, streams, stop);
        streams.out.flush();
        return code;
    } catch (const std::bad_alloc&) {
        return report(streams, {ErrorCode::Internal, "splitscape-cli", "out of memory"});
    } catch (const std::exception& failure) {
        return report(streams, {ErrorCode::Internal, "splitscape-cli", failure.what()});
    }
}

} // namespace splitscape::cli
