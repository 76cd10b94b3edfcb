// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_snapshot.h"

namespace splitscape::ui {

/// Rows of the Pareto front of accuracy against a figure of which less is better, among the valid
/// ones that pass the filter, by rising figure.   Thread: any; pure.
/// @param passing  [row], whether it passes; empty: as the snapshot's order says
[[nodiscard]] std::vector<std::uint32_t> frontAgainst(const CandidateSnapshot& snapshot,
                                                      CandidateColumn column,
                                                      const std::vector<char>& passing = {});

} // namespace splitscape::ui
