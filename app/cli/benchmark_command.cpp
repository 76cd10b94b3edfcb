// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchmark_command.h"

#include "app/cli/arguments.h"
#include "app/cli/benchmark_report.h"
#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "core/base/text.h"
#include "core/base/threads/worker_pool.h"
#include "core/benchmark/contest.h"
#include "core/benchmark/problem.h"
#include "core/benchmark/shipped_tables.h"
#include "core/benchmark/table_builder.h"
#include "core/partition/rules_ranges.h"
#include "core/search/search_ranges.h"
#include "core/study/study_json.h"
#include "core/study/study_spec.h"

#include <algorithm>
#include <ostream>
#include <thread>

namespace splitscape::cli {

namespace {

constexpr int kDefaultTrainings = 150;
constexpr int kDefaultSeeds = 100;

int threadsFrom(const std::optional<long long>& threads)
{
    return static_cast<int>(threads.value_or(std::max(1U, std::thread::hardware_concurrency())));
}

struct ContestOptions {
    std::string table = "real";
    std::vector<std::string> strategies;
    std::optional<long long> trainings;
    std::optional<long long> seeds;
    std::optional<long long> finalists;
    std::optional<long long> threads;
    std::optional<double> limit_mJ;
    bool everywhere = false;
    bool asJson = false;

    void addTo(CLI::App& app)
    {
        app.add_option("table", table, "real or synthetic, or a file that `benchmark build` made")
            ->type_name("TABLE");
        app.add_option("--strategy", strategies,
                       "only these; a setting after a colon: zero-shot:proxy=flops")
            ->type_name("NAME")
            ->delimiter(',');
        addInteger(app, "--trainings", trainings, search::kTrainings, "how far each search goes");
        addInteger(app, "--seeds", seeds, 1, 100000, "searches of each strategy");
        addInteger(app, "--finalists", finalists, study::kFinalists,
                   "choose among so many by the held-back half of other trainings, as a run does; "
                   "1 (the most accurate in the search) unless said");
        addInteger(app, "--threads", threads, 1, work::WorkerPool::kMaximumThreads,
                   "searches at once; the result does not depend on it");
        addNumber(app, "--energy", limit_mJ, partition::kEnergyLimit_mJ,
                  "energy limit in mJ instead of the table's");
        app.add_flag("--no-limit", everywhere, "without an energy limit");
        app.add_flag("--json", asJson, "whole curves as JSON");
    }
};

/// A shipped table, or a file; a file may have the name of a table only with a folder before it.
Result<benchmark::BenchmarkTable> tableOf(const std::string& name)
{
    if (name == "real" || name == "synthetic")
        return benchmark::shippedTable(name);
    return benchmark::loadTable(name);
}

/// "zero-shot:proxy=flops:samples=100" as settings.
Result<search::SearchSettings> settingsFrom(const std::string& text)
{
    const std::size_t colon = text.find(':');
    nlohmann::json json{{"strategy", text.substr(0, colon)}};
    for (std::size_t start = colon; start != std::string::npos;) {
        const std::size_t end = text.find(':', start + 1);
        const std::string one = text.substr(start + 1, end - start - 1);
        const std::size_t equals = one.find('=');
        if (equals == std::string::npos)
            return Error{ErrorCode::UsageInvalid, text, "a setting is written key=value"};
        const std::string value = one.substr(equals + 1);
        const auto number = parseNumber(value);
        json[one.substr(0, equals)] = number ? nlohmann::json(*number) : nlohmann::json(value);
        start = end;
    }
    Problems problems;
    search::SearchSettings settings = search::readSearchSettings(json, text, problems);
    if (!problems.empty())
        return problems.front();
    if (!benchmark::isEnoughFor(settings))
        return Error{ErrorCode::UsageInvalid, text,
                     "looks at samples, which a table of accuracies does not have"};
    return settings;
}

Result<benchmark::Contest> contestOf(const ContestOptions& options, std::stop_token stop)
{
    const auto table = tableOf(options.table);
    if (!table)
        return table.error();
    auto rules = benchmark::rulesOf(*table);
    if (!rules)
        return rules.error();
    if (options.limit_mJ)
        rules->limits.energy = Energy::millijoules(*options.limit_mJ);
    if (options.everywhere)
        rules->limits.energy.reset();
    const auto problem = benchmark::problemOf(*table, *rules);
    if (!problem)
        return problem.error();
    benchmark::ContestRequest request;
    request.table = options.table;
    request.trainings = static_cast<int>(options.trainings.value_or(kDefaultTrainings));
    request.seeds = static_cast<int>(options.seeds.value_or(kDefaultSeeds));
    request.finalists = static_cast<int>(options.finalists.value_or(1));
    request.threads = threadsFrom(options.threads);
    std::vector<std::string> names = options.strategies;
    if (names.empty())
        names = benchmark::strategiesForTables();
    for (const std::string& name : names) {
        const auto settings = settingsFrom(name);
        if (!settings)
            return settings.error();
        request.competitors.push_back({name, *settings});
    }
    return benchmark::compete(*problem, request, {}, std::move(stop));
}

int compete(const std::vector<std::string>& arguments, const Streams& streams, std::stop_token stop)
{
    CLI::App app("Strategies on a table in which every network of a small space is trained.\n"
                 "`splitscape-cli benchmark build` makes such a table.",
                 "splitscape-cli benchmark");
    ContestOptions options;
    options.addTo(app);
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (options.everywhere && options.limit_mJ)
        return report(
            streams,
            Error{ErrorCode::UsageInvalid, "--no-limit", "it cannot be used with --energy"});
    const auto contest = contestOf(options, stop);
    if (!contest)
        return stop.stop_requested() ? int{Interrupted} : report(streams, contest.error());
    if (options.asJson)
        streams.out << contestJson(*contest).dump(2) << '\n';
    else
        printContest(streams.out, *contest);
    return Done;
}

int build(const std::vector<std::string>& arguments, const Streams& streams, std::stop_token stop)
{
    CLI::App app(
        "Trains every network of a study's space. A build that was stopped goes on where it "
        "was.",
        "splitscape-cli benchmark build");
    std::string study;
    std::string output;
    std::optional<long long> trainings;
    std::optional<long long> threads;
    std::optional<long long> most;
    app.add_option("study", study, "study file (JSON): data, space, training, seed")
        ->type_name("STUDY")
        ->required();
    app.add_option("-o,--output", output, "the table")->type_name("FILE")->required();
    addInteger(app, "--trainings", trainings, 1, 100, "of each network, with seeds of their own");
    addInteger(app, "--threads", threads, 1, work::WorkerPool::kMaximumThreads,
               "networks trained at once");
    addInteger(app, "--most", most, 1, 1'000'000, "only so many networks more");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;

    study::StudyReading reading = study::loadStudy(study);
    if (!reading.ok())
        return report(streams, reading.problems);
    benchmark::BuildRequest request;
    request.spec = std::move(reading.spec);
    request.file = output;
    request.trainings = static_cast<int>(trainings.value_or(3));
    request.threads = threadsFrom(threads);
    if (most)
        request.most = static_cast<std::size_t>(*most);
    request.cache.path = preparedDataFolder();
    const auto table = benchmark::buildTable(
        request,
        [&streams](std::size_t done, std::size_t all) {
            if (done % 100 == 0 || done == all)
                note(streams, std::to_string(done) + " of " + std::to_string(all) + " networks");
        },
        stop);
    if (!table)
        return stop.stop_requested() ? int{Interrupted} : report(streams, table.error());
    note(streams, "the table is in " + output);
    return Done;
}

} // namespace

int BenchmarkCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const
{
    if (!arguments.empty() && arguments.front() == "build")
        return build({arguments.begin() + 1, arguments.end()}, streams, std::move(stop));
    return compete(arguments, streams, std::move(stop));
}

} // namespace splitscape::cli
