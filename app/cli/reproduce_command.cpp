// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reproduce_command.h"

#include "app/cli/arguments.h"
#include "app/cli/followed_run.h"
#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "app/cli/progress_display.h"
#include "app/cli/reproduce_report.h"
#include "core/base/threads/worker_pool.h"
#include "core/evaluate/baselines_json.h"
#include "core/evaluate/evidence.h"
#include "core/record/run_summary.h"
#include "core/record/run_view.h"
#include "core/report/baseline_verdict.h"
#include "core/run/search_run.h"
#include "core/study/recipes.h"
#include "core/study/study_json.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <ostream>
#include <thread>
#include <unistd.h>

namespace splitscape::cli {

namespace {

struct ReproduceOptions {
    std::optional<long long> table;
    std::string task = "arrhythmia";
    std::string data;
    std::string output;
    std::optional<long long> seed;
    std::optional<long long> threads;
    std::optional<long long> generations;
    std::string progress = "bar";
    bool asJson = false;

    void addTo(CLI::App& app)
    {
        addInteger(app, "--table", table, 2, 5,
                   "2: accuracies within the paper's energy limits, by a search for each; 4: costs "
                   "of its networks, cut and uncut; 5: VGG11. Without it: 4 and 5, which need no "
                   "data");
        app.add_option("--task", task, "of table 2: arrhythmia or seizure")->type_name("NAME");
        app.add_option("--data", data, "of table 2: folder of MIT-BIH or CHB-MIT")
            ->type_name("PATH");
        app.add_option("-o,--output", output,
                       "of table 2: folder for the runs; those that are there already count")
            ->type_name("FOLDER");
        addInteger(app, "--seed", seed, 0, std::numeric_limits<long long>::max(),
                   "of table 2; 1 unless said");
        addInteger(app, "--generations", generations, 0, 1000000,
                   "of table 2, instead of the paper's");
        addInteger(app, "--threads", threads, 1, work::WorkerPool::kMaximumThreads,
                   "of table 2: candidates trained at once");
        app.add_option("--progress", progress, "of table 2: bar or none, on standard error")
            ->type_name("STYLE");
        app.add_flag("--json", asJson, "as JSON");
    }
};

std::optional<Error> misuse(const ReproduceOptions& options)
{
    if (options.table == 3)
        return Error{ErrorCode::UsageInvalid, "--table",
                     "the paper's figures of table 3 are not at hand; it is 2, 4 or 5"};
    if (options.progress != "bar" && options.progress != "none")
        return Error{ErrorCode::UsageInvalid, "--progress", "it is bar or none"};
    if (options.table != 2)
        return {};
    if (options.task != "arrhythmia" && options.task != "seizure")
        return Error{ErrorCode::UsageInvalid, "--task",
                     "it is arrhythmia or seizure; found \"" + options.task + "\""};
    if (options.data.empty())
        return Error{ErrorCode::UsageInvalid, "--data",
                     "it is missing: table 2 searches on real recordings, of "
                         + std::string(options.task == "seizure" ? "CHB-MIT" : "MIT-BIH")};
    if (options.output.empty())
        return Error{ErrorCode::UsageInvalid, "--output",
                     "it is missing: name a folder for the runs"};
    return {};
}

run::RunRequest requestFor(const partition::PublishedAccuracy& published,
                           const ReproduceOptions& options)
{
    const bool isSeizure = options.task == "seizure";
    run::RunRequest request;
    request.spec
        = study::studyOf(isSeizure ? study::Recipe::Seizures : study::Recipe::Arrhythmia);
    request.spec.search.strategy = "genetic"; // the paper's
    request.spec.baselines = true;
    request.spec.dataset.path = options.data;
    request.spec.seed = static_cast<std::uint64_t>(options.seed.value_or(1));
    request.spec.rules.limits.energy = Energy::millijoules(published.limit_mJ);
    request.spec.name = "Table 2, " + options.task + " within "
        + std::to_string(std::lround(1000.0 * published.limit_mJ)) + " uJ";
    if (options.generations)
        request.spec.search.generations = static_cast<int>(*options.generations);
    const std::filesystem::path file = std::filesystem::path(options.output)
        / ("table-2-" + options.task + "-"
           + std::to_string(std::lround(1000.0 * published.limit_mJ)) + "uJ-seed"
           + std::to_string(request.spec.seed) + ".splitscape");
    request.resume = std::filesystem::exists(file);
    request.file = file;
    request.threads = static_cast<int>(
        options.threads.value_or(std::max(1U, std::thread::hardware_concurrency())));
    request.cache.path = preparedDataFolder();
    return request;
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

bool isSamePlace(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code failure;
    const auto first = std::filesystem::weakly_canonical(one, failure);
    const auto second = std::filesystem::weakly_canonical(other, failure);
    return one == other || (!failure && first == second);
}

/// A run of that name is gone on with only where it is what would be searched now. A file that
/// cannot be read is the run's own to refuse.
std::optional<Error> otherRun(const run::RunRequest& request, std::stop_token stop)
{
    if (!request.resume)
        return {};
    const auto earlier = record::loadRun(*request.file, std::move(stop));
    if (!earlier)
        return {};
    study::StudySpec spec = earlier->spec;
    if (isSamePlace(spec.dataset.path, request.spec.dataset.path))
        spec.dataset.path = request.spec.dataset.path;
    if (study::toText(spec) == study::toText(request.spec)) // what a file keeps of a study
        return {};
    return Error{ErrorCode::UsageInvalid, request.file->string(),
                 "it was searched with other settings or data; name another folder (--output)"};
}

int searchTable(const ReproduceOptions& options, const Streams& streams, std::stop_token stop)
{
    std::error_code failure;
    std::filesystem::create_directories(options.output, failure);
    if (failure)
        return report(streams, {ErrorCode::CannotWrite, options.output, failure.message()});
    std::vector<ReproducedAccuracy> rows;
    for (const partition::PublishedAccuracy& published : partition::publishedAccuracies()) {
        if (published.task != options.task)
            continue;
        const run::RunRequest request = requestFor(published, options);
        if (const auto other = otherRun(request, stop))
            return report(streams, *other);
        ProgressDisplay display(
            streams.err, options.progress == "bar" ? ProgressStyle::Bar : ProgressStyle::None,
            ::isatty(STDERR_FILENO) == 1);
        const record::RunView view = followRun(request, display, stop);
        if (view.ending->outcome == record::RunOutcome::Cancelled)
            return Interrupted;
        if (view.ending->outcome == record::RunOutcome::Failed)
            return report(streams, *view.ending->error);
        const record::RunSummary summary = record::summarise(view);
        ReproducedAccuracy row{.published = published,
                               .file = request.file->string(),
                               .protocol = view.spec.dataset.split.by,
                               .mean = summary.testAccuracyMean,
                               .deviation = summary.testAccuracyDeviation,
                               .interval = {},
                               .raw = {},
                               .raw_mJ = {},
                               .hasBaselines = false,
                               .energy_mJ = {}};
        addEvidence(row, view);
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
