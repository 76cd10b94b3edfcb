// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/contest.h"

#include "core/base/threads/worker_pool.h"

#include <cassert>
#include <mutex>
#include <utility>

namespace splitscape::benchmark {

namespace {

std::vector<double> regretsAt(const Contestant& contestant, std::size_t index)
{
    std::vector<double> regrets;
    for (const Trace& trace : contestant.traces)
        regrets.push_back(trace.regret[index]);
    return regrets;
}

std::vector<RegretBand> curveOf(const Contestant& contestant, int trainings)
{
    std::vector<RegretBand> curve;
    for (std::size_t n = 0; n < static_cast<std::size_t>(trainings); ++n) {
        const std::vector<double> regrets = regretsAt(contestant, n);
        curve.push_back({quantile(regrets, 0.25), quantile(regrets, 0.5), quantile(regrets, 0.75)});
    }
    return curve;
}

void rank(Contest& contest)
{
    std::vector<std::vector<double>> regrets;
    for (const Contestant& contestant : contest.contestants)
        regrets.push_back(regretsAt(contestant, static_cast<std::size_t>(contest.trainings - 1)));
    const std::vector<double> ranks = meanRanks(regrets);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        contest.contestants[i].meanRank = ranks[i];
    contest.criticalDifference = criticalDifference(contest.contestants.size(),
                                                    static_cast<std::size_t>(contest.seeds));
}

} // namespace

Result<Contest> compete(const Problem& problem, const ContestRequest& request,
                        const std::function<void(double)>& progress, std::stop_token stop)
{
    assert(!request.competitors.empty() && request.trainings > 0 && request.seeds > 0);
    if (problem.valid == 0)
        return Error{ErrorCode::LimitsUnreachable, request.table,
                     "no architecture of the table keeps this limit"};
    Contest contest{.table = request.table,
                    .architectures = problem.entries.size(),
                    .valid = problem.valid,
                    .limit_mJ = problem.limit_mJ,
                    .split = problem.split,
                    .bestTest = problem.bestTest,
                    .trainings = request.trainings,
                    .seeds = request.seeds,
                    .finalists = request.finalists,
                    .contestants = {},
                    .criticalDifference = {}};
    const auto seeds = static_cast<std::size_t>(request.seeds);
    for (const ContestRequest::Competitor& competitor : request.competitors)
        contest.contestants.push_back({competitor.name, std::vector<Trace>(seeds), {}, 0.0});
    work::WorkerPool pool(request.threads);
    const std::size_t searches = contest.contestants.size() * seeds;
    std::mutex mutex; // guards done and the calls of progress
    std::size_t done = 0;
    pool.forEach(
        searches,
        [&](std::size_t search) {
            const std::size_t who = search / seeds;
            const std::size_t seed = search % seeds;
            contest.contestants[who].traces[seed]
                = runOn(problem, request.competitors[who].settings, request.trainings, seed,
                        request.finalists, stop);
            const std::lock_guard lock(mutex);
            ++done;
            if (progress)
                progress(static_cast<double>(done) / static_cast<double>(searches));
        },
        stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, "benchmark", "stopped on request"};
    for (Contestant& contestant : contest.contestants)
        contestant.curve = curveOf(contestant, contest.trainings);
    rank(contest);
    return contest;
}

} // namespace splitscape::benchmark
