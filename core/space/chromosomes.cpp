// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/chromosomes.h"

#include <span>
#include <utility>

namespace splitscape::space {

std::vector<Chromosome> chromosomesOf(const SearchSpace& space)
{
    const auto genes = static_cast<std::size_t>(space.maximumLayers);
    std::vector<Chromosome> chromosomes{
        {&Genome::lengths, std::vector<std::vector<int>>(genes, space.lengths)},
        {&Genome::channels, std::vector<std::vector<int>>(genes, space.channels)}};
    Chromosome extras{&Genome::extras, {}};
    for (const std::span<const int> values : extraGenes(space))
        extras.values.emplace_back(values.begin(), values.end());
    if (extras.size() > 0)
        chromosomes.push_back(std::move(extras));
    return chromosomes;
}

double genomeCount(const std::vector<Chromosome>& chromosomes)
{
    double count = 1.0;
    for (const Chromosome& chromosome : chromosomes) {
        for (const std::vector<int>& values : chromosome.values)
            count *= static_cast<double>(values.size());
    }
    return count;
}

Genome genomeAt(const std::vector<Chromosome>& chromosomes, std::uint64_t number)
{
    Genome genome;
    for (std::size_t c = chromosomes.size(); c-- > 0;) {
        std::vector<int>& genes = genome.*(chromosomes[c].genes);
        genes.resize(chromosomes[c].size());
        for (std::size_t gene = genes.size(); gene-- > 0;) {
            const std::vector<int>& values = chromosomes[c].values[gene];
            genes[gene] = values[number % values.size()];
            number /= values.size();
        }
    }
    return genome;
}

} // namespace splitscape::space
