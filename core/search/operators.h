// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/search/adjusted_fitness.h"
#include "core/space/chromosomes.h"

#include <cstddef>
#include <span>
#include <vector>

namespace splitscape::search {

/// The operators as PyGAD 3.3.1 defines them, each chromosome by itself.          [Gad2023]
/// Thread: any; pure but for the generator.

/// `count` parents as positions in the population: each is the fittest (isFitter) of
/// `tournamentSize` positions drawn uniformly with replacement, so parents may repeat.
[[nodiscard]] std::vector<std::size_t> tournamentSelection(std::span<const Assessment> population,
                                                           std::span<const double> fitness,
                                                           std::size_t count, int tournamentSize,
                                                           Random& random);

/// Genes [0, cut) of `head` and [cut, size) of `tail`.
/// @param cut  in [0, size]; both chromosomes have the same size
[[nodiscard]] std::vector<int> crossed(const std::vector<int>& head, const std::vector<int>& tail,
                                       std::size_t cut);

/// Single-point crossover with one uniform cut in 0..G-1 for each chromosome, in their order.
[[nodiscard]] space::Genome singlePointCrossover(const space::Genome& head,
                                                 const space::Genome& tail,
                                                 std::span<const space::Chromosome> chromosomes,
                                                 Random& random);

/// Genes that change in a chromosome of `genes`: max(1, floor(percent / 100 * genes)).
[[nodiscard]] std::size_t mutatedGenes(std::size_t genes, double percent);

/// Random mutation of each chromosome by itself: mutatedGenes distinct genes, each replaced by a
/// uniform pick from its values other than its present one. A gene of one value stays as it is.
void mutate(space::Genome& genome, std::span<const space::Chromosome> chromosomes, double percent,
            Random& random);

/// One gene of all chromosomes, uniform among those that have a choice, gets another of its values.
void mutateOneGene(space::Genome& genome, std::span<const space::Chromosome> chromosomes,
                   Random& random);

/// Every genome that differs in exactly one gene, in the order of chromosomes, genes and values.
[[nodiscard]] std::vector<space::Genome>
neighboursOf(const space::Genome& genome, std::span<const space::Chromosome> chromosomes);

} // namespace splitscape::search
