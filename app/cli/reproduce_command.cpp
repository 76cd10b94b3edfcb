// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reproduce_command.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/reproduce_report.h"
#include "app/cli/strategy_report.h"
#include "app/cli/strategy_table.h"
#include "app/cli/table_search.h"
#include "core/base/threads/worker_pool.h"
#include "core/evaluate/baselines_json.h"
#include "core/evaluate/evidence.h"
#include "core/partition/rules_ranges.h"
#include "core/record/run_summary.h"
#include "core/record/run_view.h"
#include "core/report/baseline_verdict.h"
#include "core/search/search_ranges.h"
#include "core/study/recipes.h"
#include "core/train/training_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ostream>
#include <thread>
#include <utility>

namespace splitscape::cli {

namespace {

struct ReproduceOptions {
    std::optional<long long> table;
    std::string task = "arrhythmia";
    std::string data;
    std::string output;
    std::optional<long long> seed;
    std::optional<long long> seeds;
    std::optional<long long> threads;
    std::optional<long long> generations;
    std::optional<long long> trainings;
    std::optional<long long> epochs;
    std::optional<double> limit_mJ;
    std::vector<std::string> strategies;
    std::string progress = "bar";
    bool asJson = false;

    void addTo(CLI::App& app)
    {
        addInteger(app, "--table", table, 2, 6,
                   "2: accuracies within the paper's energy limits, by a search for each; 3: with "
                   "and without layers that may be skipped; 4: costs of its networks, cut and "
                   "uncut; 5: VGG11; 6: strategies, cut and uncut. Without it: 4 and 5, which need "
                   "no data");
        app.add_option("--task", task,
                       "of tables 2, 3 and 6: arrhythmia or seizure; for a trial of 3 or 6 also "
                       "synthetic, which needs no data")
            ->type_name("NAME");
        app.add_option("--data", data, "of tables 2, 3 and 6: folder of MIT-BIH or CHB-MIT")
            ->type_name("PATH");
        app.add_option("-o,--output", output,
                       "of tables 2, 3 and 6: folder for the runs; those that are there already "
                       "count")
            ->type_name("FOLDER");
        addInteger(app, "--seed", seed, 0, std::numeric_limits<long long>::max(),
                   "of tables 2, 3 and 6; 1 unless said");
        addInteger(app, "--seeds", seeds, 1, static_cast<long long>(study::kMostMembers),
                   "of table 6: so many searches of each strategy, with --seed and those behind it; "
                   "1 unless said");
        addInteger(app, "--generations", generations, search::kGenerations,
                   "of tables 2 and 3, instead of the paper's");
        addInteger(app, "--trainings", trainings, search::kTrainings,
                   "of each search of table 6; 200 unless said");
        addInteger(app, "--epochs", epochs, train::kEpochs, "of tables 3 and 6, of each training");
        addNumber(app, "--energy", limit_mJ, partition::kEnergyLimit_mJ,
                  "of tables 3 and 6: limit in mJ; 0.253 for arrhythmia and 0.212 for seizure "
                  "unless said");
        app.add_option("--strategy", strategies,
                       "of table 6: only these; zero-shot:PROXY is zero-shot with that proxy")
            ->type_name("NAME")
            ->delimiter(',');
        addInteger(app, "--threads", threads, 1, work::WorkerPool::kMaximumThreads,
                   "of tables 2, 3 and 6: candidates trained at once");
        app.add_option("--progress", progress,
                       "of tables 2, 3 and 6: bar or none, on standard error")
            ->type_name("STYLE");
        app.add_flag("--json", asJson, "as JSON");
    }

    /// Whether its table is one that searches.
    [[nodiscard]] bool searches() const { return table == 2 || table == 3 || table == 6; }
};

/// An option of a search that the table would ignore.
std::optional<Error> ignoredOption(const ReproduceOptions& options)
{
    struct Given {
        const char* name;
        bool isGiven;
        std::vector<long long> tables; ///< that look at it
    };
    for (const Given& one :
         {Given{"--generations", options.generations.has_value(), {2, 3}},
          Given{"--seeds", options.seeds.has_value(), {6}},
          Given{"--trainings", options.trainings.has_value(), {6}},
          Given{"--epochs", options.epochs.has_value(), {3, 6}},
          Given{"--energy", options.limit_mJ.has_value(), {3, 6}},
          Given{"--strategy", !options.strategies.empty(), {6}}}) {
        if (one.isGiven
            && std::ranges::find(one.tables, options.table.value_or(0)) == one.tables.end())
            return Error{ErrorCode::UsageInvalid, one.name,
                         options.table ? "table " + std::to_string(*options.table)
                                 + " does not look at it; leave it out"
                                       : "tables 4 and 5 search nothing; leave it out"};
    }
    return {};
}

std::optional<Error> misuse(const ReproduceOptions& options)
{
    if (options.progress != "bar" && options.progress != "none")
        return Error{ErrorCode::UsageInvalid, "--progress", "it is bar or none"};
    if (auto ignored = ignoredOption(options))
        return ignored;
    if (!options.searches())
        return {};
    const bool isSynthetic = options.table != 2 && options.task == "synthetic";
    if (options.task != "arrhythmia" && options.task != "seizure" && !isSynthetic)
        return Error{ErrorCode::UsageInvalid, "--task",
                     std::string("it is arrhythmia or seizure")
                         + (options.table == 2 ? "" : " or synthetic") + "; found \"" + options.task
                         + "\""};
    if (options.data.empty() && !isSynthetic)
        return Error{ErrorCode::UsageInvalid, "--data",
                     "it is missing: table " + std::to_string(*options.table)
                         + " searches on real recordings, of "
                         + std::string(options.task == "seizure" ? "CHB-MIT" : "MIT-BIH")};
    if (!options.data.empty() && isSynthetic)
        return Error{ErrorCode::UsageInvalid, "--data",
                     "synthetic beats are made, not read; leave it out"};
    if (options.output.empty())
        return Error{ErrorCode::UsageInvalid, "--output",
                     "it is missing: name a folder for the runs"};
    return {};
}

SearchConduct conductOf(const ReproduceOptions& options)
{
    const auto machine = static_cast<long long>(std::max(1U, std::thread::hardware_concurrency()));
    return {options.output, static_cast<int>(options.threads.value_or(machine)),
            options.progress == "bar"};
}

study::StudySpec studyFor(const partition::PublishedAccuracy& published,
                          const ReproduceOptions& options)
{
    const bool isSeizure = options.task == "seizure";
    study::StudySpec spec
        = study::studyOf(isSeizure ? study::Recipe::Seizures : study::Recipe::Arrhythmia);
    spec.search.strategy = "genetic"; // the paper's
    spec.baselines = true;
    spec.dataset.path = options.data;
    spec.seed = static_cast<std::uint64_t>(options.seed.value_or(1));
    spec.rules.limits.energy = Energy::millijoules(published.limit_mJ);
    spec.name = "Table 2, " + options.task + " within "
        + std::to_string(std::lround(1000.0 * published.limit_mJ)) + " uJ";
    if (options.generations)
        spec.search.generations = static_cast<int>(*options.generations);
    return spec;
}

/// What stands beside an accuracy: how sure it is, and what needs no network on the edge.
void addEvidence(ReproducedAccuracy& row, const record::RunView& view)
{
    if (view.extraction) {
        if (const auto evidence = evaluate::testEvidence(*view.extraction))
            row.interval = evidence->interval;
    }
    row.hasBaselines = view.documents.contains(std::string(evaluate::kBaselinesDocument));
    const auto verdict = report::baselineVerdict(view);
    if (!verdict)
        return;
    for (const evaluate::Baseline& baseline : verdict->baselines) {
        if (baseline.kind != evaluate::BaselineKind::SendRaw)
            continue;
        row.raw = baseline.testAccuracyMean;
        row.raw_mJ = partition::scenarioEnergy(baseline.deployment,
                                               view.spec.rules.judging.scenario)
                         .inMillijoules();
    }
}

int searchTable(const ReproduceOptions& options, const Streams& streams, std::stop_token stop)
{
    const SearchConduct conduct = conductOf(options);
    if (const auto prepared = prepareFolder(conduct); !prepared)
        return report(streams, prepared.error());
    std::vector<ReproducedAccuracy> rows;
    for (const partition::PublishedAccuracy& published : partition::publishedAccuracies()) {
        if (published.task != options.task)
            continue;
        const study::StudySpec spec = studyFor(published, options);
        const std::string stem = "table-2-" + options.task + "-"
            + std::to_string(std::lround(1000.0 * published.limit_mJ)) + "uJ-seed"
            + std::to_string(spec.seed);
        const auto run = searchForTable(spec, stem, conduct, streams, stop);
        if (!run)
            return stop.stop_requested() ? int{Interrupted} : report(streams, run.error());
        const record::RunView* view = &run->view;
        const record::RunSummary summary = record::summarise(*view);
        ReproducedAccuracy row{.published = published,
                               .file = fileOf(conduct, stem).string(),
                               .protocol = view->spec.dataset.split.by,
                               .mean = summary.testAccuracyMean,
                               .deviation = summary.testAccuracyDeviation,
                               .interval = {},
                               .raw = {},
                               .raw_mJ = {},
                               .hasBaselines = false,
                               .energy_mJ = {}};
        addEvidence(row, *view);
        if (const auto energy = summary.bestEnergy())
            row.energy_mJ = energy->inMillijoules();
        rows.push_back(std::move(row));
    }
    if (options.asJson)
        streams.out << accuraciesJson(rows).dump(2) << '\n';
    else
        printAccuracies(streams.out, rows);
    return Done;
}

StrategyTableRequest tableRequestOf(const ReproduceOptions& options)
{
    StrategyTableRequest request;
    request.task = options.task;
    request.data = options.data;
    request.seed = static_cast<std::uint64_t>(options.seed.value_or(1));
    request.seeds = static_cast<int>(options.seeds.value_or(request.seeds));
    request.limit_mJ = options.limit_mJ;
    request.trainings = static_cast<int>(options.trainings.value_or(request.trainings));
    if (options.generations)
        request.generations = static_cast<int>(*options.generations);
    if (options.epochs)
        request.epochs = static_cast<int>(*options.epochs);
    request.strategies = options.strategies;
    return request;
}

int searchStrategies(int table, const ReproduceOptions& options, const Streams& streams,
                     std::stop_token stop)
{
    const SearchConduct conduct = conductOf(options);
    const StrategyTableRequest request = tableRequestOf(options);
    const auto searches = searchesOf(table, request);
    if (!searches)
        return report(streams, searches.error());
    if (const auto prepared = prepareFolder(conduct); !prepared)
        return report(streams, prepared.error());
    std::vector<SearchedRow> rows;
    for (const TableSearch& search : *searches) {
        const auto run = searchForTable(search.spec, search.stem, conduct, streams, stop);
        if (!run)
            return stop.stop_requested() ? int{Interrupted} : report(streams, run.error());
        rows.push_back(rowOf(search, fileOf(conduct, search.stem).string(), *run));
    }
    if (options.asJson)
        streams.out << strategyTableJson(table, request, rows).dump(2) << '\n';
    else
        printStrategyTable(streams.out, table, request, rows);
    return Done;
}

} // namespace

int ReproduceCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const
{
    CLI::App app("Prints a table of the paper with our figures beside it.",
                 "splitscape-cli reproduce");
    ReproduceOptions options;
    options.addTo(app);
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (const auto error = misuse(options))
        return report(streams, *error);
    if (options.table == 2)
        return searchTable(options, streams, std::move(stop));
    if (options.searches())
        return searchStrategies(static_cast<int>(*options.table), options, streams,
                                std::move(stop));
    const bool both = !options.table;
    if (options.asJson) {
        nlohmann::ordered_json json = both
            ? nlohmann::ordered_json::array({publishedCostsJson(), vgg11Json()})
            : (options.table == 4 ? publishedCostsJson() : vgg11Json());
        streams.out << json.dump(2) << '\n';
        return Done;
    }
    if (both || options.table == 4)
        printPublishedCosts(streams.out);
    if (both)
        streams.out << '\n';
    if (both || options.table == 5)
        printVgg11(streams.out);
    return Done;
}

} // namespace splitscape::cli
