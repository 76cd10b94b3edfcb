// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/genome.h"

#include <cstdint>
#include <vector>

namespace splitscape::search {

/// A genome to assess: the occupant of one slot of one generation's population.
struct Proposal {
    std::uint64_t id = 0; ///< counts up from 0 in the order of asking
    int generation = 0; ///< 0 is the random start
    int index = 0; ///< slot in the population
    int attempt = 0; ///< how many abandoned occupants the slot had before
    space::Genome genome;

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// A complete generation.
struct Generation {
    int index = 0;
    std::vector<std::uint64_t> ids; ///< [slot], the occupants that were not abandoned
    std::vector<double> fitness; ///< [slot], adjusted
    double bestFitness = 0.0;
    double meanFitness = 0.0;
    int valid = 0;
    int invalid = 0;
    int failed = 0;
    int abandoned = 0; ///< occupants that had to be replaced

    friend bool operator==(const Generation&, const Generation&) = default;
};

} // namespace splitscape::search
