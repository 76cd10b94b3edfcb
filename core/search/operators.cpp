// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/operators.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace splitscape::search {

std::vector<std::size_t> tournamentSelection(std::span<const Assessment> population,
                                             std::span<const double> fitness, std::size_t count,
                                             int tournamentSize, Random& random)
{
    std::vector<std::size_t> parents;
    parents.reserve(count);
    while (parents.size() < count) {
        std::size_t winner = random.index(population.size());
        for (int entrant = 1; entrant < tournamentSize; ++entrant) {
            const std::size_t rival = random.index(population.size());
            if (isFitter(rival, winner, population, fitness))
                winner = rival;
        }
        parents.push_back(winner);
    }
    return parents;
}

std::vector<int> crossed(const std::vector<int>& head, const std::vector<int>& tail,
                         std::size_t cut)
{
    assert(head.size() == tail.size() && cut <= head.size());
    std::vector<int> child = tail;
    std::copy_n(head.begin(), cut, child.begin());
    return child;
}

space::Genome singlePointCrossover(const space::Genome& head, const space::Genome& tail,
                                   Random& random)
{
    // Two statements: the order of draws must not be the compiler's.
    std::vector<int> lengths
        = crossed(head.lengths, tail.lengths, random.index(head.lengths.size()));
    std::vector<int> channels
        = crossed(head.channels, tail.channels, random.index(head.channels.size()));
    return {std::move(lengths), std::move(channels)};
}

std::size_t mutatedGenes(std::size_t genes, double percent)
{
    const auto wanted
        = static_cast<std::size_t>(std::floor(percent * static_cast<double>(genes) / 100.0));
    return std::clamp<std::size_t>(wanted, 1, genes);
}

void mutate(std::vector<int>& chromosome, const std::vector<int>& values, double percent,
            Random& random)
{
    std::vector<std::size_t> positions(chromosome.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    const std::size_t count = mutatedGenes(chromosome.size(), percent);
    std::vector<int> others;
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(positions[i], positions[i + random.index(positions.size() - i)]);
        int& gene = chromosome[positions[i]];
        others.clear();
        std::copy_if(values.begin(), values.end(), std::back_inserter(others),
                     [gene](int value) { return value != gene; });
        if (!others.empty())
            gene = others[random.index(others.size())];
    }
}

} // namespace splitscape::search
