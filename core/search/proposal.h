// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/genome.h"

#include <cstdint>
#include <vector>

namespace splitscape::search {

/// A genome to assess: the occupant of one slot of one round.
struct Proposal {
    std::uint64_t id = 0; ///< counts up from 0 in the order of asking
    int generation = 0; ///< the round, from 0; a generation where the strategy has generations
    int index = 0; ///< slot in the round
    int attempt = 0; ///< how many abandoned occupants the slot had before
    space::Genome genome;

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// A complete round: what was asked together, or a generation where the strategy has generations.
struct Round {
    int index = 0;
    std::vector<std::uint64_t> ids; ///< [member], those that were not abandoned
    std::vector<double> fitness; ///< [member], adjusted
    double bestFitness = 0.0;
    double meanFitness = 0.0;
    int valid = 0;
    int invalid = 0;
    int failed = 0;
    int abandoned = 0; ///< no point satisfies Flash and RAM; also those that were replaced

    friend bool operator==(const Round&, const Round&) = default;
};

} // namespace splitscape::search
