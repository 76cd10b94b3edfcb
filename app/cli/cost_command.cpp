// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_command.h"

#include "app/cli/cost_batch.h"
#include "app/cli/cost_json.h"
#include "app/cli/cost_table.h"
#include "app/cli/messages.h"

#include <ostream>

namespace splitscape::cli {

namespace {

void noteMissingEnergy(const cost::DeviceProfile& device, const Streams& streams)
{
    if (const auto known = cost::checkEnergyModel(device); !known)
        note(streams, sentenceOf(known.error()));
}

int judgeOne(const space::Architecture& architecture, const partition::Rules& rules, bool asJson,
             const Streams& streams)
{
    if (const auto good = validate(architecture); !good)
        return report(streams, good.error());
    noteMissingEnergy(rules.device, streams);
    if (!asJson) {
        printCostTable(streams.out, architecture, rules);
        return Done;
    }
    std::string line;
    CostJsonWriter(rules).append(line, architecture.lengths, architecture.channels);
    streams.out << line << '\n';
    return Done;
}

} // namespace

int CostCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                     std::stop_token stop) const
{
    CLI::App app("What an architecture costs at every partition point.", "splitscape-cli cost");
    space::Architecture architecture;
    CostOptions options;
    std::string batch;
    bool asJson = false;
    addIntegerList(app, "--lengths", architecture.lengths,
                   "lengths, input first and classes last: 2048,128,8,64,2");
    addIntegerList(app, "--channels", architecture.channels,
                   "channels, as many, 1 last: 1,1,4,2,1");
    app.add_option("--batch", batch,
                   "JSON Lines of {\"lengths\":[..],\"channels\":[..]} from a file, or - for "
                   "standard input")
        ->type_name("FILE");
    options.addTo(app);
    app.add_flag("--json", asJson, "one line of JSON instead of a table (always so for --batch)");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;

    Problems problems;
    const bool hasBatch = app.count("--batch") > 0;
    const bool hasLists = app.count("--lengths") + app.count("--channels") > 0;
    if (hasBatch && hasLists)
        problems.push_back(
            {ErrorCode::UsageInvalid, "--batch", "it does not go with --lengths and --channels"});
    else if (!hasBatch && (app.count("--lengths") == 0 || app.count("--channels") == 0))
        problems.push_back(
            {ErrorCode::UsageInvalid, app.count("--lengths") == 0 ? "--lengths" : "--channels",
             "it is missing, and an architecture needs both --lengths and --channels"});
    const partition::Rules rules = options.resolve(problems);
    if (!problems.empty())
        return report(streams, problems);
    if (!hasBatch)
        return judgeOne(architecture, rules, asJson, streams);
    noteMissingEnergy(rules.device, streams);
    return judgeBatchFile(batch, rules, streams, stop);
}

} // namespace splitscape::cli
