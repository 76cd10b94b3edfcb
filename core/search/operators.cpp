// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/operators.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace splitscape::search {

namespace {

/// A uniform pick from `values` other than the present one; draws nothing where there is none.
void replaceGene(int& gene, const std::vector<int>& values, Random& random)
{
    std::vector<int> others;
    std::copy_if(values.begin(), values.end(), std::back_inserter(others),
                 [gene](int value) { return value != gene; });
    if (!others.empty())
        gene = others[random.index(others.size())];
}

} // namespace

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
                                   std::span<const space::Chromosome> chromosomes, Random& random)
{
    space::Genome child = tail;
    for (const space::Chromosome& chromosome : chromosomes) {
        if (chromosome.size() > 0)
            child.*(chromosome.genes) = crossed(head.*(chromosome.genes), tail.*(chromosome.genes),
                                                random.index(chromosome.size()));
    }
    return child;
}

std::size_t mutatedGenes(std::size_t genes, double percent)
{
    const auto wanted
        = static_cast<std::size_t>(std::floor(percent * static_cast<double>(genes) / 100.0));
    return std::clamp<std::size_t>(wanted, 1, genes);
}

void mutate(space::Genome& genome, std::span<const space::Chromosome> chromosomes, double percent,
            Random& random)
{
    for (const space::Chromosome& chromosome : chromosomes) {
        if (chromosome.size() == 0)
            continue;
        std::vector<std::size_t> positions(chromosome.size());
        std::iota(positions.begin(), positions.end(), std::size_t{0});
        const std::size_t count = mutatedGenes(chromosome.size(), percent);
        for (std::size_t i = 0; i < count; ++i) {
            std::swap(positions[i], positions[i + random.index(positions.size() - i)]);
            replaceGene((genome.*(chromosome.genes))[positions[i]], chromosome.values[positions[i]],
                        random);
        }
    }
}

void mutateOneGene(space::Genome& genome, std::span<const space::Chromosome> chromosomes,
                   Random& random)
{
    std::vector<std::pair<const space::Chromosome*, std::size_t>> changeable;
    for (const space::Chromosome& chromosome : chromosomes) {
        for (std::size_t gene = 0; gene < chromosome.size(); ++gene) {
            if (chromosome.values[gene].size() > 1)
                changeable.emplace_back(&chromosome, gene);
        }
    }
    if (changeable.empty())
        return;
    const auto& [chromosome, gene] = changeable[random.index(changeable.size())];
    replaceGene((genome.*(chromosome->genes))[gene], chromosome->values[gene], random);
}

std::vector<space::Genome> neighboursOf(const space::Genome& genome,
                                        std::span<const space::Chromosome> chromosomes)
{
    std::vector<space::Genome> neighbours;
    for (const space::Chromosome& chromosome : chromosomes) {
        for (std::size_t gene = 0; gene < chromosome.size(); ++gene) {
            for (const int value : chromosome.values[gene]) {
                if (value == (genome.*(chromosome.genes))[gene])
                    continue;
                neighbours.push_back(genome);
                (neighbours.back().*(chromosome.genes))[gene] = value;
            }
        }
    }
    return neighbours;
}

} // namespace splitscape::search
