// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_command.h"

#include "app/cli/arguments.h"
#include "app/cli/data_options.h"
#include "app/cli/data_report.h"
#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "app/cli/samples_export.h"
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"

#include <memory>
#include <ostream>

namespace splitscape::cli {

namespace {

// What a run would learn from, and how it would divide it. The samples leave where `samples` names a
// folder.
Result<SplitCounts> splitOf(const ChosenData& chosen, const std::string& samples,
                            data::DatasetSummary& summary, std::stop_token stop)
{
    const auto dataset = data::prepare(chosen.spec, chosen.seed, {preparedDataFolder()}, {}, stop);
    if (!dataset)
        return dataset.error();
    summary.notes = (*dataset)->notes; // those of reading the signals too
    const auto split = data::makeSplit(**dataset, chosen.spec.split, chosen.seed, stop);
    if (!split)
        return split.error();
    if (!samples.empty()) {
        if (const auto written = writeSamples(**dataset, *split, samples, stop); !written)
            return written.error();
    }
    return countSplit(**dataset, *split);
}

} // namespace

int DataCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                     std::stop_token stop) const
{
    CLI::App app("Counts what a run would use of a dataset, and says what it would not.",
                 "splitscape-cli data");
    DataOptions options;
    options.addTo(app);
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    Problems problems;
    const auto chosen = chosenData(options, problems);
    if (!chosen)
        return problems.empty() ? report(streams, chosen.error()) : report(streams, problems);

    auto summary = data::summarise(chosen->spec, chosen->seed, stop);
    if (!summary)
        return report(streams, summary.error());
    auto split = splitOf(*chosen, options.samples, *summary, stop);
    const DataReport found{chosen->spec, std::move(*summary), std::move(split)};
    if (!found.split
        && (!options.samples.empty() || found.split.error().code == ErrorCode::Cancelled))
        return report(streams, found.split.error());
    if (options.asJson)
        streams.out << dataJson(found).dump(2, ' ', false,
                                            nlohmann::ordered_json::error_handler_t::replace)
                    << '\n';
    else
        printData(streams.out, found);
    // A source may be worth counting and still too small to split.
    if (!found.split)
        note(streams, sentenceOf(found.split.error()));
    return Done;
}

} // namespace splitscape::cli
