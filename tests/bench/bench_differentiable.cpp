// SPDX-License-Identifier: GPL-3.0-or-later
// The differentiable strategy and random search on a shipped table: regret after n trainings, in points
// of test accuracy, median and quartiles over the seeds. The mixture learns on the samples that the
// table was trained on, with seeds of its own. usage: bench_differentiable [SEEDS [KEY=VALUE ...]],
// settings of the strategy; data=MITDB_FOLDER takes the table of real beats.
#include "core/benchmark/problem.h"
#include "core/benchmark/shipped_tables.h"
#include "core/evaluate/relaxed_space.h"
#include "core/run/session_setup.h"
#include "core/study/study_json.h"
#include "tests/bench/failure.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace splitscape;
using bench::fail;
using namespace splitscape::benchmark;

namespace {

constexpr int kTrainings = 150;

void print(const char* name, const std::vector<Trace>& traces)
{
    std::printf("%-15s", name);
    for (const std::size_t n : {10U, 20U, 50U, 100U, 150U}) {
        std::vector<double> regrets;
        for (const Trace& trace : traces)
            regrets.push_back(100.0 * trace.regret[n - 1]);
        std::printf("  n=%zu %.2f (%.2f - %.2f)", n, quantile(regrets, 0.5),
                    quantile(regrets, 0.25), quantile(regrets, 0.75));
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv)
{
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 10;
    search::SearchSettings settings;
    settings.strategy = "differentiable";
    std::string folder;
    for (int i = 2; i < argc; ++i) {
        const std::string text = argv[i];
        const std::size_t equals = text.find('=');
        if (text.starts_with("data=")) {
            folder = text.substr(equals + 1);
            continue;
        }
        if (equals == std::string::npos)
            return fail({ErrorCode::UsageInvalid, text, "a setting is KEY=VALUE"});
        settings.own[text.substr(0, equals)] = std::atof(text.c_str() + equals + 1);
    }
    if (const Problems problems = search::validate(settings); !problems.empty())
        return fail(problems.front());
    const auto table = shippedTable(folder.empty() ? "synthetic" : "real");
    if (!table)
        return fail(table.error());
    study::StudyReading reading = study::parseStudy(table->provenance.study, "table");
    if (!reading.ok())
        return fail(reading.problems.front());
    auto problem = problemOf(*table, reading.spec.rules);
    if (!problem)
        return fail(problem.error());
    run::RunRequest request;
    request.spec = reading.spec;
    if (!folder.empty())
        request.spec.dataset.path = folder;
    const auto prepared = run::sessionSetup(request, nullptr, {}, {});
    if (!prepared)
        return fail(prepared.error());

    search::SearchSettings random = settings;
    random.strategy = "random";
    random.own.clear();
    std::vector<Trace> ofRandom;
    std::vector<Trace> ofMixture;
    double skips = 0.0;
    const auto start = std::chrono::steady_clock::now();
    problem->relax = [&](const search::StrategySetup& asked) {
        evaluate::EvaluationSetup setup = *prepared;
        setup.seed = asked.seed;
        search::GeneProbabilities genes = evaluate::RelaxedSpace(setup, asked, {})();
        skips += genes.skips() / seeds;
        return genes;
    };
    for (int seed = 0; seed < seeds; ++seed) {
        ofRandom.push_back(runOn(*problem, random, kTrainings, static_cast<std::uint64_t>(seed)));
        ofMixture.push_back(
            runOn(*problem, settings, kTrainings, static_cast<std::uint64_t>(seed)));
    }
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    std::printf("%d seeds, %.1f s a seed; the most probable networks skip %.0f %% of their layers\n",
                seeds, spent.count() / seeds, 100.0 * skips);
    print("random", ofRandom);
    print("differentiable", ofMixture);
    return 0;
}
