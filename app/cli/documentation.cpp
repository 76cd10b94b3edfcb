// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documentation.h"

#include "app/cli/command_page.h"
#include "app/cli/manual_page.h"
#include "app/cli/messages.h"
#include "app/cli/shell_completion.h"
#include "core/base/text.h"

#include <array>
#include <ostream>

namespace splitscape::cli {

namespace {

struct Format {
    std::string_view name;
    std::string_view meaning;
    std::string (*write)(std::span<const CommandPage> pages);
};

constexpr std::array<Format, 5> kFormats{{
    {"man", "the manual page splitscape-cli(1)", manualPage},
    {"markdown", "the same as a page of the handbook", markdownPage},
    {"bash", "completions, for /usr/share/bash-completion/completions/splitscape-cli", bashCompletion},
    {"zsh", "completions, for a folder of $fpath, as _splitscape-cli", zshCompletion},
    {"fish", "completions, for ~/.config/fish/completions/splitscape-cli.fish", fishCompletion},
}};

constexpr std::string_view kPurpose = "What all commands take, on standard output.";

/// The page of this command, which is none of the list that it describes.
CommandPage ownPage()
{
    std::string formats;
    std::string meanings;
    for (const Format& format : kFormats) {
        (formats += formats.empty() ? "" : "|") += format.name;
        ((meanings += meanings.empty() ? "" : "; ") += format.name) += ": ";
        meanings += format.meaning;
    }
    return {"documentation",
            "what all commands take, as manual page, shell completions or Markdown",
            std::string(kPurpose),
            {{{"-h", "--help"}, "", "the formats"}, {{}, formats, meanings}}};
}

void printHelp(std::ostream& out)
{
    out << kPurpose << "\nUsage: splitscape-cli documentation "
           "FORMAT\n\n";
    for (const Format& format : kFormats)
        out << "  " << format.name << std::string(10 - format.name.size(), ' ') << format.meaning
            << '\n';
}

} // namespace

int writeDocumentation(std::span<const std::unique_ptr<Command>> commands,
                       const std::vector<std::string>& arguments, const Streams& streams)
{
    if (arguments.empty()) {
        printHelp(streams.err);
        return UsageError;
    }
    if (arguments.front() == "--help" || arguments.front() == "-h") {
        printHelp(streams.out);
        return Done;
    }
    std::vector<std::string_view> known;
    for (const Format& format : kFormats) {
        known.push_back(format.name);
        if (format.name != arguments.front())
            continue;
        std::vector<CommandPage> pages = commandPages(commands);
        pages.push_back(ownPage());
        streams.out << format.write(pages);
        return Done;
    }
    const auto near = nearestName(arguments.front(), known);
    return report(streams, Error{ErrorCode::UsageInvalid, "documentation " + arguments.front(),
                                 near ? "did you mean " + *near + "?"
                                      : std::string("it is man, markdown, bash, zsh or fish")});
}

} // namespace splitscape::cli
