// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategy.h"
#include "core/space/chromosomes.h"

#include <span>
#include <vector>

namespace splitscape::search {

/// The costs of a genome; all limits hold where the setup appraises nothing.
[[nodiscard]] Appraisal appraisalOf(const StrategySetup& setup, const space::Genome& genome);

/// Whether `a` keeps the limits better than `b`: within them before too much energy before too much
/// memory; of two with too much energy the lower one.
[[nodiscard]] bool isNearerTheLimits(const Appraisal& a, const Appraisal& b);

/// A random genome for the start. Setting "uniform": every gene uniform. Setting "feasible": the
/// first of up to kUniformTries such genomes that keeps all limits; if none does, the one nearest
/// to the limits is improved by one gene at a time, kDescentSteps times at most. The result may
/// still break the limits where almost nothing in the space keeps them.
[[nodiscard]] space::Genome startGenome(const StrategySetup& setup,
                                        std::span<const space::Chromosome> chromosomes,
                                        Random& random);

/// Genomes of the networks a search starts from, in their order; those the space does not have are
/// left out.
[[nodiscard]] std::vector<space::Genome> warmStarts(const StrategySetup& setup);

inline constexpr int kUniformTries = 64;
inline constexpr int kDescentSteps = 500;

} // namespace splitscape::search
