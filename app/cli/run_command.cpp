// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_command.h"

#include "app/cli/arguments.h"
#include "app/cli/followed_run.h"
#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "app/cli/progress_display.h"
#include "app/cli/run_json.h"
#include "app/cli/run_report.h"
#include "app/cli/series_report.h"
#include "app/cli/series_run.h"
#include "core/base/threads/worker_pool.h"
#include "core/record/run_view.h"
#include "core/run/search_run.h"
#include "core/search/search_ranges.h"
#include "core/search/strategies.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <ostream>
#include <thread>
#include <unistd.h>
#include <utility>

namespace splitscape::cli {

namespace {

std::string strategyNames()
{
    std::string names;
    for (const search::StrategyDescription& strategy : search::allStrategies())
        names += (names.empty() ? "" : ", ") + std::string(strategy.name);
    return names;
}

struct RunOptions {
    std::string study;
    std::string resumed;
    std::string extended;
    std::string startFrom;
    std::optional<long long> starts;
    std::string data;
    bool demo = false;
    std::string output;
    bool force = false;
    std::optional<long long> threads;
    std::string workers;
    std::string passwordFile;
    std::string tlsKey;
    std::string tlsCertificate;
    std::optional<long long> seed;
    std::optional<long long> generations;
    std::string strategy;
    std::optional<long long> trainings;
    std::string progress = "bar";
    bool asJson = false;

    void addTo(CLI::App& app)
    {
        app.add_option("study", study, "study file (JSON)")->type_name("STUDY");
        app.add_flag("--demo", demo, "the built-in study of synthetic heartbeats instead");
        app.add_option("--resume", resumed,
                       "go on with this run, to the same end as if it had never stopped")
            ->type_name("FILE");
        app.add_option("--extend", extended,
                       "search on where this run ended, to more --generations or --trainings in "
                       "all, in a file of its own; the test part is looked at again")
            ->type_name("FILE");
        app.add_option("--start-from", startFrom,
                       "begin with the best networks of this run on the same data")
            ->type_name("FILE");
        addInteger(app, "--starts", starts, 1, static_cast<long long>(search::kMostStarts),
                   "with --start-from: how many networks, 16 unless said");
        app.add_option("--data", data,
                       "with --resume or --extend: where the data is now; only the same data is taken")
            ->type_name("PATH");
        app.add_option("-o,--output", output,
                       "where to keep the run (.splitscape); needed except with --demo or --resume. "
                       "Of a study with several seeds or limits: a folder")
            ->type_name("FILE");
        app.add_flag("--force", force, "replace FILE where it exists");
        addInteger(app, "--threads", threads, 0, work::WorkerPool::kMaximumThreads,
                   "candidates trained at once; the result does not depend on it. 0 with --workers: "
                   "none here");
        addWorkersTo(app);
        addInteger(app, "--seed", seed, 0, std::numeric_limits<long long>::max(),
                   "instead of the study's");
        addInteger(app, "--generations", generations, search::kGenerations,
                   "instead of the study's");
        app.add_option("--strategy", strategy,
                       "instead of the study's, with its default settings: " + strategyNames())
            ->type_name("NAME");
        addInteger(app, "--trainings", trainings, search::kTrainings,
                   "after which a strategy other than genetic ends, instead of the study's");
        app.add_option("--progress", progress, "bar, json or none, on standard error")
            ->type_name("STYLE");
        app.add_flag("--json", asJson, "the result as JSON, as `show --json` prints it");
    }

    void addWorkersTo(CLI::App& app)
    {
        app.add_option("--workers", workers,
                       "also train on workers of Work Queue that connect to this port, of the "
                       "loopback address where none is given; the result does not depend on them")
            ->type_name("[ADDRESS:]PORT");
        app.add_option("--password-file", passwordFile,
                       "what workers must know; needed for an address that others reach")
            ->type_name("FILE");
        app.add_option("--tls-key", tlsKey, "private key, where this Work Queue can encrypt")
            ->type_name("FILE");
        app.add_option("--tls-certificate", tlsCertificate, "and its certificate")
            ->type_name("FILE");
    }
};

// A resumed run has its study, its seed and its place.
std::optional<Error> misuseOfResume(const RunOptions& options)
{
    const auto taken = [](const char* name) {
        return Error{ErrorCode::UsageInvalid, name, "it cannot be changed with --resume"};
    };
    if (options.demo || !options.study.empty())
        return taken(options.demo ? "--demo" : "STUDY");
    if (!options.output.empty() || options.force)
        return taken(options.force ? "--force" : "--output");
    if (options.seed || options.generations)
        return taken(options.seed ? "--seed" : "--generations");
    if (!options.strategy.empty() || options.trainings)
        return taken(options.trainings ? "--trainings" : "--strategy");
    if (!options.startFrom.empty())
        return taken("--start-from");
    return {};
}

// What an extended run brings along, and what it needs.
std::optional<Error> misuseOfExtend(const RunOptions& options)
{
    const auto taken = [](const char* name) {
        return Error{ErrorCode::UsageInvalid, name, "it cannot be changed with --extend"};
    };
    if (options.demo || !options.study.empty())
        return taken(options.demo ? "--demo" : "STUDY");
    if (options.seed || !options.strategy.empty())
        return taken(options.seed ? "--seed" : "--strategy");
    if (!options.startFrom.empty())
        return taken("--start-from");
    if (!options.generations == !options.trainings)
        return Error{ErrorCode::UsageInvalid, "--extend",
                     "say how far in all: --generations N for the strategy genetic, --trainings N "
                     "for any other"};
    if (options.output.empty())
        return Error{ErrorCode::UsageInvalid, "--output",
                     "it is missing: say where to keep the extended run"};
    return {};
}

std::optional<Error> misuse(const RunOptions& options)
{
    if (!options.resumed.empty() && !options.extended.empty())
        return Error{ErrorCode::UsageInvalid, "--extend", "it does not go with --resume"};
    if (options.starts && options.startFrom.empty())
        return Error{ErrorCode::UsageInvalid, "--starts", "it goes with --start-from only"};
    if (!options.resumed.empty()) {
        if (const auto error = misuseOfResume(options))
            return error;
    } else if (!options.extended.empty()) {
        if (const auto error = misuseOfExtend(options))
            return error;
    } else if (!options.data.empty())
        return Error{ErrorCode::UsageInvalid, "--data",
                     "it goes with --resume and --extend only"};
    else if (options.demo != options.study.empty())
        return Error{ErrorCode::UsageInvalid, options.demo ? options.study : "STUDY",
                     options.demo ? "--demo takes no study" : "name a study file, or use --demo"};
    else if (!options.demo && options.output.empty())
        return Error{ErrorCode::UsageInvalid, "--output",
                     "it is missing: say where to keep the run"};
    if (options.progress != "bar" && options.progress != "json" && options.progress != "none")
        return Error{ErrorCode::UsageInvalid, "--progress", "it is bar, json or none"};
    std::error_code ignored;
    if (!options.demo && std::filesystem::equivalent(options.study, options.output, ignored))
        return Error{ErrorCode::UsageInvalid, "--output", "it is the study file itself"};
    return {};
}

/// What the command line says instead of the study.
Problems overrideSearch(search::SearchSettings& settings, const RunOptions& options)
{
    if (!options.strategy.empty() && options.strategy != settings.strategy) {
        if (!search::findStrategy(options.strategy))
            return {{ErrorCode::UsageInvalid, "--strategy",
                     "it is one of " + strategyNames() + "; found \"" + options.strategy + "\""}};
        settings.strategy = options.strategy;
        settings.own.clear();
    }
    if (options.generations && !settings.isGenetic())
        return {{ErrorCode::UsageInvalid, "--generations",
                 "the strategy " + settings.strategy + " has none; use --trainings"}};
    if (options.trainings && settings.isGenetic())
        return {{ErrorCode::UsageInvalid, "--trainings",
                 "the strategy genetic ends after its generations; use --generations"}};
    if (options.generations)
        settings.generations = static_cast<int>(*options.generations);
    if (options.trainings)
        settings.trainings = static_cast<int>(*options.trainings);
    return search::validate(settings);
}

/// What the options say of workers; nothing where there are none.
Result<std::optional<remote::WorkersRequest>> workersOf(const RunOptions& options)
{
    if (options.workers.empty()) {
        if (options.threads == 0)
            return Error{ErrorCode::UsageInvalid, "--threads", "0 goes with --workers only"};
        for (const auto& [name, value] :
             {std::pair("--password-file", &options.passwordFile),
              std::pair("--tls-key", &options.tlsKey),
              std::pair("--tls-certificate", &options.tlsCertificate)}) {
            if (!value->empty())
                return Error{ErrorCode::UsageInvalid, name, "it goes with --workers only"};
        }
        return std::optional<remote::WorkersRequest>();
    }
    auto request = remote::parseWorkersAddress(options.workers);
    if (!request)
        return request.error();
    if (!options.passwordFile.empty())
        request->passwordFile = std::filesystem::absolute(options.passwordFile);
    request->tlsKey = options.tlsKey;
    request->tlsCertificate = options.tlsCertificate;
    if (!remote::isLoopback(request->address) && request->passwordFile.empty())
        return Error{ErrorCode::UsageInvalid, "--password-file",
                     "it is missing: an address that other machines reach needs one"};
    if (const auto valid = remote::validate(*request); !valid)
        return valid.error();
    return std::optional(*request);
}

ProgressStyle styleOf(const std::string& name)
{
    if (name == "json")
        return ProgressStyle::Json;
    return name == "bar" ? ProgressStyle::Bar : ProgressStyle::None;
}

int conclude(const record::RunView& view, const RunOptions& options, const Streams& streams)
{
    // Nothing was searched yet: there is only the error to tell.
    const bool searched = !view.origin.specification.empty();
    if (searched && options.asJson)
        streams.out << runJson(view).dump(2, ' ', false,
                                          nlohmann::ordered_json::error_handler_t::replace)
                    << '\n';
    else if (searched)
        printRun(streams.out, view);
    if (const std::string& kept = options.resumed.empty() ? options.output : options.resumed;
        searched && !kept.empty() && isKept(view))
        note(streams, "the run is kept in " + kept);
    switch (view.ending->outcome) {
    case store::RunOutcome::Completed:
        return Done;
    case store::RunOutcome::Cancelled:
        return Interrupted;
    case store::RunOutcome::Failed:
        break;
    }
    return report(streams, *view.ending->error);
}

/// The searches of a study with several seeds or limits, and then what they came to.
int runAll(const std::filesystem::path& folder, const run::RunRequest& request,
           const RunOptions& options, const Streams& streams, std::stop_token stop)
{
    const auto search = [&](const run::RunRequest& one) {
        ProgressDisplay display(streams.err, styleOf(options.progress),
                                ::isatty(STDERR_FILENO) == 1);
        const record::RunView view = followRun(one, display, stop);
        if (view.ending->outcome == store::RunOutcome::Failed)
            return report(streams, *view.ending->error);
        return view.ending->outcome == store::RunOutcome::Completed ? int{Done} : int{Interrupted};
    };
    const int code = runSeries(folder, request, search, streams, stop);
    const auto series = report::readSeries(folder);
    if (!series)
        return report(streams, series.error());
    if (options.asJson)
        streams.out << seriesJson(*series).dump(2, ' ', false,
                                                nlohmann::ordered_json::error_handler_t::replace)
                    << '\n';
    else
        printSeries(streams.out, *series);
    note(streams, "the searches are kept in " + folder.string());
    return code;
}

int threadsOf(const RunOptions& options)
{
    return static_cast<int>(
        options.threads.value_or(std::max(1U, std::thread::hardware_concurrency())));
}

} // namespace

int RunCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                    std::stop_token stop) const
{
    CLI::App app("Searches a network and its cut for a study.", "splitscape-cli run");
    RunOptions options;
    options.addTo(app);
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (const auto error = misuse(options))
        return report(streams, *error);

    run::RunRequest request;
    if (!options.resumed.empty()) {
        request.resume = true;
        request.file = options.resumed;
        request.dataPath = options.data;
    } else if (!options.extended.empty()) {
        request.extension = run::Extension{
            options.extended, static_cast<int>(options.generations.value_or(
                                  options.trainings.value_or(0))),
            options.trainings.has_value()};
        request.dataPath = options.data;
    } else if (options.demo) {
        request.spec = study::demoStudy();
    } else {
        study::StudyReading reading = study::loadStudy(options.study);
        if (!reading.ok())
            return report(streams, reading.problems);
        request.spec = std::move(reading.spec);
    }
    if (!options.startFrom.empty())
        request.warmStart
            = run::WarmStart{options.startFrom, static_cast<int>(options.starts.value_or(16))};
    if (options.seed) {
        request.spec.seed = static_cast<std::uint64_t>(*options.seed);
        request.spec.seeds.clear();
    }
    if (const Problems problems = overrideSearch(request.spec.search, options);
        !request.extension && !problems.empty())
        return report(streams, problems);
    if (!options.output.empty())
        request.file = options.output;
    request.threads = threadsOf(options);
    auto workers = workersOf(options);
    if (!workers)
        return report(streams, workers.error());
    request.workers = std::move(*workers);
    request.cache.path = preparedDataFolder();
    if (report::isSeries(options.resumed))
        return runAll(options.resumed, request, options, streams, std::move(stop));
    if (request.spec.isSeries() && request.warmStart)
        return report(streams,
                      {ErrorCode::UsageInvalid, "--start-from",
                       "a study of several searches names its networks itself, in "
                       "search.start_from"});
    if (request.spec.isSeries()) {
        if (const auto ready = prepareSeries(request.spec, options.output, options.force); !ready)
            return report(streams, ready.error());
        return runAll(options.output, request, options, streams, std::move(stop));
    }
    request.overwrite = options.force;

    ProgressDisplay display(streams.err, styleOf(options.progress), ::isatty(STDERR_FILENO) == 1);
    const record::RunView view = followRun(request, display, std::move(stop));
    return conclude(view, options, streams);
}

} // namespace splitscape::cli
