// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/gene_probabilities.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <limits>

namespace splitscape::search {

GeneProbabilities::GeneProbabilities(const space::SearchSpace& space)
    : m_space(space)
    , m_layers(static_cast<std::size_t>(space.maximumLayers))
    , m_chromosomes(
          std::make_shared<const std::vector<space::Chromosome>>(space::chromosomesOf(space)))
    , m_places(genePlaces(*m_chromosomes))
{
    for (const GenePlace& place : m_places) {
        const std::size_t count = place.values().size();
        m_table.emplace_back(count, 1.0 / static_cast<double>(count));
    }
}

std::vector<std::size_t> GeneProbabilities::draw(Random& random) const
{
    std::vector<std::size_t> choices;
    choices.reserve(m_table.size());
    for (const std::vector<double>& row : m_table)
        choices.push_back(drawIndex(row, random));
    return choices;
}

std::vector<std::size_t> GeneProbabilities::mostProbable() const
{
    std::vector<std::size_t> choices;
    choices.reserve(m_table.size());
    for (const std::vector<double>& row : m_table)
        choices.push_back(
            static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin()));
    return choices;
}

space::Genome GeneProbabilities::genomeOf(const std::vector<std::size_t>& choices) const
{
    return search::genomeOf(*m_chromosomes, m_places, choices);
}

double GeneProbabilities::logProbability(const space::Genome& genome) const
{
    const std::vector<std::size_t> choices = choicesOf(genome, m_places);
    const std::size_t read = space::extraValues(genome, m_space).layers;
    // Kernels and kinds, where they are genes, come last.
    const std::size_t lists
        = (m_space.edge.kernels.empty() ? 0U : 1U) + (m_space.edge.kinds.empty() ? 0U : 1U);
    const std::size_t firstOfLayers = m_table.size() - lists * m_layers;
    double sum = 0.0;
    for (std::size_t gene = 0; gene < m_table.size(); ++gene) {
        const bool isLength = gene < m_layers;
        const bool isOfLayer = gene < 2 * m_layers || gene >= firstOfLayers;
        const std::size_t layer = (gene < 2 * m_layers ? gene : gene - firstOfLayers) % m_layers;
        if (isOfLayer && (layer >= read || (!isLength && genome.lengths[layer] == 0)))
            continue;
        const double probability = m_table[gene][choices[gene]];
        sum += portable::log(std::max(probability, std::numeric_limits<double>::min()));
    }
    return sum;
}

std::size_t GeneProbabilities::layersRead() const
{
    return space::extraValues(genomeOf(mostProbable()), m_space).layers;
}

double GeneProbabilities::skips() const
{
    const space::Genome genome = genomeOf(mostProbable());
    const std::size_t read = layersRead();
    if (read == 0)
        return 0.0;
    const auto end = genome.lengths.begin() + static_cast<std::ptrdiff_t>(read);
    return static_cast<double>(std::count(genome.lengths.begin(), end, 0))
        / static_cast<double>(read);
}

double GeneProbabilities::certainty() const
{
    const std::size_t read = layersRead();
    double sum = 0.0;
    for (std::size_t layer = 0; layer < read; ++layer)
        sum += *std::ranges::max_element(m_table[lengthGene(layer)]);
    return read == 0 ? 1.0 : sum / static_cast<double>(read);
}

} // namespace splitscape::search
