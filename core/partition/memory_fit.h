// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/rules.h"
#include "core/space/search_space.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace splitscape::partition {

/// How much of a search space meets the Flash and RAM limits at all.
struct MemoryFit {
    /// Whether the architectures fit when they may be split. Point 1 needs no Flash and only the
    /// input buffer, and no point needs less, so either all fit or none. Exact; with a front end,
    /// whether the shortest input fits.
    bool split = false;
    /// Share of the architectures that fit with every layer on the edge, 0..1; an estimate from
    /// `draws` architectures drawn uniformly; beyond the paper's space, uniformly by genome.
    double whole = 0.0;
    int draws = 0;

    friend bool operator==(const MemoryFit&, const MemoryFit&) = default;
};

/// By the memory limits of the rules. The space must be valid. The same seed gives the same
/// estimate. Nothing after a stop request, which is looked at every 256 draws.   Thread: any.
[[nodiscard]] std::optional<MemoryFit> memoryFit(const space::SearchSpace& space,
                                                 const Rules& rules, int draws, std::uint64_t seed,
                                                 std::stop_token stop);

} // namespace splitscape::partition
