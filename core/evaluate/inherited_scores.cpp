// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/inherited_scores.h"

#include "core/base/random.h"
#include "core/search/random_genomes.h"
#include "core/space/chromosomes.h"
#include "core/train/shared_weights.h"
#include "core/train/training_loop.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace splitscape::evaluate {

struct InheritedScores::Supernet {
    EvaluationSetup setup;
    search::StrategySetup problem;
    int passes = 0;
    std::stop_token stop;
    std::unique_ptr<train::SharedWeights> weights; ///< null until the first question

    [[nodiscard]] std::span<const std::uint32_t> statistics() const
    {
        const auto wanted = static_cast<std::size_t>(kStatisticsBatches)
            * static_cast<std::size_t>(setup.training.batchSize);
        return std::span(setup.split->train).first(std::min(wanted, setup.split->train.size()));
    }

    [[nodiscard]] bool canTrain(const space::Architecture& architecture) const
    {
        return bool(train::checkTraining(architecture, setup.samplesFor(architecture),
                                         setup.split->selection));
    }

    void train()
    {
        weights
            = train::makeSharedWeights(setup.trainer->description(), setup.training, setup.seed);
        const std::vector<space::Chromosome> chromosomes = space::chromosomesOf(problem.space);
        std::vector<std::uint32_t> order = setup.split->train;
        const auto batchSize = static_cast<std::size_t>(setup.training.batchSize);
        for (int pass = 0; pass < passes; ++pass) {
            Random random(Random::derive(setup.seed, {kSupernetStream, std::uint64_t(pass)}));
            random.shuffle(std::span(order));
            for (std::size_t first = 0; first < order.size(); first += batchSize) {
                if (stop.stop_requested())
                    return;
                // The supernet ranks networks by their layers alone, without side values.
                const space::Architecture path = space::withoutSides(space::decode(
                    search::startGenome(problem, chromosomes, random), problem.space));
                if (!canTrain(path))
                    continue;
                (void)weights->step(
                    space::networkOf(path), setup.samplesFor(path),
                    std::span(order).subspan(first, std::min(batchSize, order.size() - first)));
            }
        }
    }

    /// Apart from all other uses of the study's seed.
    static constexpr std::uint64_t kSupernetStream = 0x5355504552;
};

InheritedScores::InheritedScores(EvaluationSetup setup, search::StrategySetup problem, int passes,
                                 std::stop_token stop)
    : m_supernet(std::make_shared<Supernet>())
{
    m_supernet->setup = std::move(setup);
    m_supernet->problem = std::move(problem);
    // Networks that break the limits are never chosen, so they do not take part in the training.
    m_supernet->problem.settings.initialisation = search::Initialisation::Feasible;
    m_supernet->passes = passes;
    m_supernet->stop = std::move(stop);
}

double InheritedScores::operator()(const space::Architecture& architecture) const
{
    if (!m_supernet->weights)
        m_supernet->train();
    if (m_supernet->stop.stop_requested() || !m_supernet->canTrain(architecture))
        return 0.0;
    return m_supernet->weights->accuracy(
        space::networkOf(space::withoutSides(architecture)),
        m_supernet->setup.samplesFor(architecture),
        m_supernet->statistics(), m_supernet->setup.split->selection);
}

} // namespace splitscape::evaluate
