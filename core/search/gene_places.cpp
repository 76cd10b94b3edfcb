// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/gene_places.h"

#include "core/base/portable_math.h"

#include <algorithm>

namespace splitscape::search {

std::vector<GenePlace> genePlaces(std::span<const space::Chromosome> chromosomes)
{
    std::vector<GenePlace> places;
    for (const space::Chromosome& chromosome : chromosomes) {
        for (std::size_t gene = 0; gene < chromosome.size(); ++gene)
            places.push_back({&chromosome, gene});
    }
    return places;
}

space::Genome genomeOf(std::span<const space::Chromosome> chromosomes,
                       std::span<const GenePlace> places, std::span<const std::size_t> choices)
{
    space::Genome genome;
    for (const space::Chromosome& chromosome : chromosomes)
        (genome.*(chromosome.genes)).resize(chromosome.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i].of(genome) = places[i].values()[choices[i]];
    return genome;
}

std::vector<std::size_t> choicesOf(const space::Genome& genome, std::span<const GenePlace> places)
{
    std::vector<std::size_t> choices;
    for (const GenePlace& place : places) {
        const auto& values = place.values();
        const auto found = std::find(values.begin(), values.end(), place.of(genome));
        choices.push_back(static_cast<std::size_t>(found - values.begin()));
    }
    return choices;
}

std::vector<double> softmax(std::vector<double> logits)
{
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    for (double& logit : logits) {
        logit = portable::exp(logit - largest);
        sum += logit;
    }
    for (double& logit : logits)
        logit /= sum;
    return logits;
}

std::size_t drawIndex(std::span<const double> probabilities, Random& random)
{
    double left = random.uniform();
    std::size_t index = 0;
    while (index + 1 < probabilities.size() && left >= probabilities[index])
        left -= probabilities[index++];
    return index;
}

} // namespace splitscape::search
