// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/space/genome.h"
#include "core/space/search_space.h"

#include <vector>

namespace splitscape::space {

/// One chromosome of the genomes of a space: where its genes are and what each of them may be.
struct Chromosome {
    std::vector<int> Genome::*genes = nullptr;
    std::vector<std::vector<int>> values; ///< [gene], never an empty list

    [[nodiscard]] std::size_t size() const { return values.size(); }
};

/// The chromosomes of a space in the order in which genomes draw them: lengths, then
/// channels, then the extra genes of an open space where there are any.
/// Random genomes, crossover, mutation and neighbours are written once, over this list.
[[nodiscard]] std::vector<Chromosome> chromosomesOf(const SearchSpace& space);

/// How many genomes there are; many of them decode alike. Exact below 2^53, rounded beyond.
[[nodiscard]] double genomeCount(const std::vector<Chromosome>& chromosomes);

/// The genome of a number from 0 to genomeCount - 1, which must be below 2^63: the last gene of the
/// last chromosome counts fastest, each gene in the order of its list.
[[nodiscard]] Genome genomeAt(const std::vector<Chromosome>& chromosomes, std::uint64_t number);

} // namespace splitscape::space
