// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"
#include "core/search/objectives.h"

#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::record {

/// A network that no other beats in one objective without losing in another, with all its figures.
struct FrontMember {
    std::uint64_t candidate = 0;
    double accuracy = 0.0; ///< on the selection half, 0..1
    double score = 0.0; ///< by the metric of the study, which is what the front counts
    double energy_mJ = 0.0; ///< of the scenario
    double latency_s = 0.0; ///< of the part on the wearable; 0 where the device has no power
    double flash_bytes = 0.0; ///< of the part on the wearable

    friend bool operator==(const FrontMember&, const FrontMember&) = default;
};

/// The front of the valid candidates of a run in these objectives, by rising energy; of exact equals
/// the first stays. With accuracy and energy it has the candidates of frontOf(). Cost: candidates
/// times members of the front.   Thread: any; pure.
[[nodiscard]] std::vector<FrontMember>
objectiveFront(const RunView& view, std::span<const search::Objective> objectives);

} // namespace splitscape::record
