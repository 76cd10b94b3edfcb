// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/search/gene_places.h"
#include "core/space/search_space.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace splitscape::search {

/// Probabilities of the values of every gene of a space, each gene by itself. Genes come in the
/// order of the chromosomes: the lengths of all layers, their channels, then the extras.
class GeneProbabilities {
public:
    using Table = std::vector<std::vector<double>>; ///< [gene][value]

    /// All values of a gene equally probable.
    explicit GeneProbabilities(const space::SearchSpace& space);

    [[nodiscard]] const Table& table() const { return m_table; }
    /// @param table  of the same shape; each row sums to 1
    void set(Table table) { m_table = std::move(table); }

    [[nodiscard]] std::size_t genes() const { return m_places.size(); }
    [[nodiscard]] const std::vector<int>& values(std::size_t gene) const
    {
        return m_places[gene].values();
    }
    [[nodiscard]] std::size_t lengthGene(std::size_t layer) const { return layer; }
    [[nodiscard]] std::size_t channelGene(std::size_t layer) const { return m_layers + layer; }

    [[nodiscard]] std::size_t firstExtra() const { return 2 * m_layers; }

    /// [gene], which of its values.
    [[nodiscard]] std::vector<std::size_t> draw(Random& random) const;
    [[nodiscard]] std::vector<std::size_t> mostProbable() const; ///< the first of equals
    [[nodiscard]] space::Genome genomeOf(const std::vector<std::size_t>& choices) const;

    /// Natural logarithm of the probability of the genes that decide what the genome decodes to:
    /// those of layers that are neither skipped nor unread, and the skips themselves.
    [[nodiscard]] double logProbability(const space::Genome& genome) const;

    /// How many layer genes the most probable genome reads, and the share of them that are skipped;
    /// 0 where it reads none.
    [[nodiscard]] std::size_t layersRead() const;
    [[nodiscard]] double skips() const;
    /// Mean probability of the most probable length of those genes; 1 where there are none.
    [[nodiscard]] double certainty() const;

private:
    space::SearchSpace m_space;
    std::size_t m_layers;
    std::shared_ptr<const std::vector<space::Chromosome>> m_chromosomes; ///< the places point there
    std::vector<GenePlace> m_places;
    Table m_table;
};

} // namespace splitscape::search
