// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_candidates.h"

#include "core/base/random.h"
#include "core/space/search_space.h"

#include <algorithm>
#include <cmath>

namespace splitscape::test {

cost::DeviceProfile paperDevice()
{
    cost::DeviceProfile device;
    device.id = "paper";
    device.name = "Paper";
    device.flash = Bytes::kibibytes(1024);
    device.ram = Bytes::kibibytes(128);
    device.computePower = Power::watts(1.0);
    for (cost::LatencySurrogate& latency : device.latency)
        latency.perMac = 27.6e-9;
    return device;
}

partition::Limits paperLimits()
{
    partition::Limits limits;
    limits.energy = Energy::millijoules(0.27);
    return limits;
}

evaluate::CandidatePtr madeCandidate(std::uint64_t id, std::vector<int> lengths,
                                     std::vector<int> channels, double accuracy, int generation)
{
    auto candidate = std::make_shared<evaluate::CandidateResult>();
    candidate->id = id;
    candidate->generation = generation;
    candidate->architecture = {std::move(lengths), std::move(channels)};
    candidate->parameters = space::parameterCount(candidate->architecture);
    candidate->multiplyAccumulates = space::multiplyAccumulates(candidate->architecture);
    const partition::Partition partition
        = partition::judge(candidate->architecture, {paperDevice(), {}, paperLimits(), {}});
    const bool trained = partition.verdict == partition::Verdict::Valid;
    candidate->standing = evaluate::standingOf(partition.verdict, trained, false);
    if (partition.best())
        candidate->best = *partition.best();
    if (trained) {
        candidate->source = evaluate::Source::Trained;
        candidate->training = evaluate::TrainingSummary{accuracy, 0, {}};
        candidate->fitness = accuracy;
    }
    return candidate;
}

std::vector<evaluate::CandidatePtr> madeRun(std::size_t count, std::size_t population,
                                            std::uint64_t seed)
{
    const space::SearchSpace space;
    std::vector<evaluate::CandidatePtr> run;
    run.reserve(count);
    const double generations
        = std::ceil(static_cast<double>(count) / static_cast<double>(population));
    for (std::size_t i = 0; i < count; ++i) {
        Random random(Random::derive(seed, {i}));
        const auto generation = static_cast<int>(i / population);
        space::Architecture architecture = space::decode(space::randomGenome(space, random), space);
        const double progress = (generation + 1.0) / generations;
        const auto macs = static_cast<double>(space::multiplyAccumulates(architecture));
        const double capacity = std::clamp((std::log10(macs) - 3.5) / 3.0, 0.0, 1.0);
        double accuracy = 0.35 + 0.3 * capacity + 0.2 * (1.0 - std::exp(-3.0 * progress))
            + 0.05 * random.normal();
        // A selection half of 2000 samples counts in steps.
        accuracy = std::round(2000.0 * std::clamp(accuracy, 0.2, 0.97)) / 2000.0;
        run.push_back(madeCandidate(i, std::move(architecture.lengths),
                                    std::move(architecture.channels), accuracy, generation));
    }
    return run;
}

} // namespace splitscape::test
