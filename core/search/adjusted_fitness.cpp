// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/adjusted_fitness.h"

#include <algorithm>
#include <cassert>

namespace splitscape::search {

std::vector<double> adjustedFitness(std::span<const Assessment> population,
                                    std::optional<double> limit_mJ, double boundAccuracy)
{
    std::optional<double> lowestValid;
    double largestEnergy = limit_mJ.value_or(0.0);
    for (const Assessment& member : population) {
        if (member.standing == Standing::Valid)
            lowestValid = std::min(lowestValid.value_or(member.accuracy), member.accuracy);
        else if (member.standing == Standing::Invalid)
            largestEnergy = std::max(largestEnergy, member.energy_mJ);
    }

    const double start = lowestValid.value_or(boundAccuracy);
    const double end = std::min(start, boundAccuracy);
    const double limit = limit_mJ.value_or(0.0);
    const double excess = largestEnergy - limit;
    std::vector<double> fitness;
    fitness.reserve(population.size());
    for (const Assessment& member : population) {
        assert(member.standing != Standing::Abandoned);
        if (member.standing == Standing::Valid)
            fitness.push_back(member.accuracy);
        else if (member.standing == Standing::Failed)
            fitness.push_back(0.0);
        else if (excess <= 0.0 || member.energy_mJ >= largestEnergy)
            fitness.push_back(end);
        else
            fitness.push_back(start - (start - end) / excess * (member.energy_mJ - limit));
    }
    return fitness;
}

bool isFitter(std::size_t a, std::size_t b, std::span<const Assessment> population,
              std::span<const double> fitness)
{
    if (fitness[a] != fitness[b])
        return fitness[a] > fitness[b];
    if (population[a].standing != population[b].standing)
        return population[a].standing < population[b].standing;
    if (population[a].energy_mJ != population[b].energy_mJ)
        return population[a].energy_mJ < population[b].energy_mJ;
    return a < b;
}

} // namespace splitscape::search
