// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/space/chromosomes.h"

#include <cstddef>
#include <span>
#include <vector>

namespace splitscape::search {

/// A gene: which chromosome, which place in it.
struct GenePlace {
    const space::Chromosome* chromosome = nullptr;
    std::size_t gene = 0;

    [[nodiscard]] const std::vector<int>& values() const { return chromosome->values[gene]; }
    [[nodiscard]] int& of(space::Genome& genome) const
    {
        return (genome.*(chromosome->genes))[gene];
    }
    [[nodiscard]] int of(const space::Genome& genome) const
    {
        return (genome.*(chromosome->genes))[gene];
    }
};

/// Every gene, chromosome after chromosome. The chromosomes must outlive the places.
[[nodiscard]] std::vector<GenePlace> genePlaces(std::span<const space::Chromosome> chromosomes);

/// The genome that has value `choices[i]` of the list of place i.
/// @param places  every gene once, in any order
[[nodiscard]] space::Genome genomeOf(std::span<const space::Chromosome> chromosomes,
                                     std::span<const GenePlace> places,
                                     std::span<const std::size_t> choices);

/// The choices that genomeOf() makes this genome of, which must come from these places.
[[nodiscard]] std::vector<std::size_t> choicesOf(const space::Genome& genome,
                                                 std::span<const GenePlace> places);

/// Probabilities that are proportional to e to the power of the logits; the same bits on every
/// machine. At least one logit, all finite.
[[nodiscard]] std::vector<double> softmax(std::vector<double> logits);

/// An index with these probabilities, which sum to 1.
[[nodiscard]] std::size_t drawIndex(std::span<const double> probabilities, Random& random);

} // namespace splitscape::search
