// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/random_genomes.h"

#include "core/search/operators.h"

#include <utility>

namespace splitscape::search {

Appraisal appraisalOf(const StrategySetup& setup, const space::Genome& genome)
{
    return setup.appraise ? setup.appraise(space::decode(genome, setup.space)) : Appraisal{};
}

bool isNearerTheLimits(const Appraisal& a, const Appraisal& b)
{
    const auto rank = [](const Appraisal& one) {
        return one.keepsLimits() ? 0 : one.standing == Standing::Invalid ? 1 : 2;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return rank(a) == 1 && a.energy_mJ < b.energy_mJ;
}

space::Genome startGenome(const StrategySetup& setup,
                          std::span<const space::Chromosome> chromosomes, Random& random)
{
    space::Genome best = space::randomGenome(setup.space, random);
    if (!setup.settings.startsFeasible())
        return best;
    Appraisal bestCosts = appraisalOf(setup, best);
    const auto consider = [&](space::Genome genome) {
        const Appraisal costs = appraisalOf(setup, genome);
        // An equal genome replaces the current one, so that a descent can cross a plateau.
        if (!isNearerTheLimits(bestCosts, costs)) {
            best = std::move(genome);
            bestCosts = costs;
        }
    };
    for (int i = 1; i < kUniformTries && !bestCosts.keepsLimits(); ++i)
        consider(space::randomGenome(setup.space, random));
    for (int i = 0; i < kDescentSteps && !bestCosts.keepsLimits(); ++i) {
        space::Genome next = best;
        mutateOneGene(next, chromosomes, random);
        consider(std::move(next));
    }
    return best;
}

std::vector<space::Genome> warmStarts(const StrategySetup& setup)
{
    std::vector<space::Genome> starts;
    for (const space::Architecture& architecture : setup.settings.startFrom) {
        if (auto genome = space::encode(architecture, setup.space))
            starts.push_back(std::move(*genome));
    }
    return starts;
}

} // namespace splitscape::search
