// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/space/architecture.h"
#include "core/space/genome.h"

#include <vector>

namespace splitscape::space {

/// What the search may build.                                             [Huang2024, section
/// III-B]
struct SearchSpace {
    std::vector<int> lengths{1024, 512, 256, 128, 64, 32, 16, 8, 4, 0};
    std::vector<int> channels{4, 3, 2, 1};
    int maximumLayers = 8; ///< M, genes per chromosome
    int inputLength = 2048;
    int inputChannels = 1;
    int classes = 5;

    friend bool operator==(const SearchSpace&, const SearchSpace&) = default;
};

/// All problems, each with its field path ("space.lengths", ...). Any two non-zero lengths, and
/// each with the input length, must divide; the offending pair is named (SpaceIndivisible).
[[nodiscard]] Problems validate(const SearchSpace& space);

/// Drops skipped layers and adds input and class output. The genome must come from this space.
[[nodiscard]] Architecture decode(const Genome& genome, const SearchSpace& space);

/// Every gene uniform in its space.
[[nodiscard]] Genome randomGenome(const SearchSpace& space, Random& random);

/// How many different architectures the space holds: skipping makes every depth 0..M reachable, so
/// the sum of (lengths * channels)^d over those d; without length 0 the last term alone. Exact
/// below 2^53, rounded beyond. The space must be valid.
[[nodiscard]] double architectureCount(const SearchSpace& space);

/// The space without length 0: the "no layer optimisation" ablation of the paper.
[[nodiscard]] SearchSpace withoutLayerOptimisation(SearchSpace space);

} // namespace splitscape::space
