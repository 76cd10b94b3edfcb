// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/partition/limits.h"

#include <string>
#include <vector>

namespace splitscape::test {

/// A device of 27.6 nJ a MAC with 1 MiB of Flash and 128 KiB of RAM, as the paper's.
[[nodiscard]] cost::DeviceProfile paperDevice();

/// The paper's radio, fog factor 10, edge scenario, an energy limit of 0.27 mJ.
[[nodiscard]] partition::Limits paperLimits();

/// One candidate of an architecture, judged by the rules above; trained to `accuracy` (0..1) where
/// it is valid.
[[nodiscard]] evaluate::CandidatePtr madeCandidate(std::uint64_t id, std::vector<int> lengths,
                                                   std::vector<int> channels, double accuracy,
                                                   int generation = 0);

/// A run as the search would leave it: random architectures of the default space, `population` a
/// generation, later ones better; the same for the same seed.
[[nodiscard]] std::vector<evaluate::CandidatePtr> madeRun(std::size_t count, std::size_t population,
                                                          std::uint64_t seed);

} // namespace splitscape::test
