// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recover_command.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "core/record/recovery.h"

#include <ostream>

namespace splitscape::cli {

int RecoverCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                        std::stop_token stop) const
{
    CLI::App app("Writes what can be read of a damaged run into a new file.",
                 "splitscape-cli recover");
    std::string damaged;
    std::string output;
    bool force = false;
    app.add_option("damaged", damaged, "the damaged run (.splitscape)")->type_name("DAMAGED");
    app.add_option("-o,--output", output, "the new file (.splitscape)")->type_name("FILE");
    app.add_flag("--force", force, "replace FILE where it exists");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (damaged.empty() || output.empty())
        return report(streams,
                      {ErrorCode::UsageInvalid, damaged.empty() ? "DAMAGED" : "--output",
                       damaged.empty() ? "name the damaged run"
                                       : "it is missing: say where to write the new file"});
    const auto recovery = record::recoverRun(damaged, output, force, std::move(stop));
    if (!recovery)
        return report(streams, recovery.error());
    streams.out << recovery->candidates << " candidates were saved to " << output
                << (recovery->hasExtraction
                        ? ", with the result of the run"
                        : "; `splitscape-cli run --resume` trains what is missing again")
                << '\n';
    if (recovery->incomplete > 0)
        note(streams,
             std::to_string(recovery->incomplete)
                 + " more can be read, but without the training that a run goes on from");
    return Done;
}

} // namespace splitscape::cli
