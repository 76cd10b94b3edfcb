// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/presets.h"
#include "core/partition/batch_judge.h"
#include "core/partition/reachability.h"
#include "core/space/search_space.h"

#include <benchmark/benchmark.h>

using namespace splitscape;

namespace {

// Enough to leave the branch predictor without a pattern, few enough for the caches.
constexpr std::size_t kArchitectures = 4096;

std::vector<space::Architecture> randomArchitectures(const space::SearchSpace& space)
{
    Random random(1);
    std::vector<space::Architecture> architectures;
    for (std::size_t i = 0; i < kArchitectures; ++i)
        architectures.push_back(decode(randomGenome(space, random), space));
    return architectures;
}

void judgeAll(benchmark::State& state, const space::SearchSpace& space, const cost::RadioLink& link)
{
    const auto architectures = randomArchitectures(space);
    const partition::Limits limits{
        .flash = Bytes(1 << 15), .ram = Bytes(1 << 14), .energy = Energy::millijoules(0.27)};
    partition::BatchJudge judge({cost::defaultDevice(), link, limits, {}});
    for (auto _ : state) {
        for (const space::Architecture& architecture : architectures) {
            // As cost --batch does: an architecture from outside is checked first.
            if (!space::isValid(architecture.lengths, architecture.channels))
                state.SkipWithError("an architecture of the space is not valid");
            const auto outcome = judge.judge(architecture.lengths, architecture.channels);
            benchmark::DoNotOptimize(outcome.bestForEdge);
            benchmark::DoNotOptimize(outcome.bestForTotal);
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(architectures.size()));
}

/// All points, both scenarios, the default space (7.2 hidden layers on average).
void judgeDefaultSpace(benchmark::State& state) { judgeAll(state, {}, cost::defaultLink()); }
BENCHMARK(judgeDefaultSpace);

/// Eight hidden layers each: the deepest of the default space.
void judgeDeepest(benchmark::State& state)
{
    judgeAll(state, space::withoutLayerOptimisation({}), cost::defaultLink());
}
BENCHMARK(judgeDeepest);

/// With started packets counted, which costs a division a point.
void judgeWithPackets(benchmark::State& state)
{
    cost::RadioLink link = cost::defaultLink();
    link.perPacket = Energy::microjoules(1);
    link.payloadBytes = 244;
    judgeAll(state, {}, link);
}
BENCHMARK(judgeWithPackets);

/// What a what-if pays for one candidate through the plain interface.
void judgeOneByOne(benchmark::State& state)
{
    const auto architectures = randomArchitectures({});
    const partition::Rules rules{cost::defaultDevice(), cost::defaultLink(), {}, {}};
    for (auto _ : state) {
        for (const space::Architecture& architecture : architectures)
            benchmark::DoNotOptimize(partition::judge(architecture, rules));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(architectures.size()));
}
BENCHMARK(judgeOneByOne);

void checkLimits(benchmark::State& state)
{
    const partition::Limits limits{
        .flash = Bytes(400), .ram = Bytes(9000), .energy = Energy::millijoules(0.05)};
    const partition::Rules rules{cost::defaultDevice(), cost::defaultLink(), limits, {}};
    for (auto _ : state)
        benchmark::DoNotOptimize(partition::checkReachable({}, rules));
}
BENCHMARK(checkLimits)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
