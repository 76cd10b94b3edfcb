// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"

namespace splitscape::store {

/// Fills in what a row of candidates says only indirectly, and says whether a run writes such a
/// candidate: everything behind a reader may index by its values.
[[nodiscard]] bool complete(evaluate::CandidateResult& candidate);

/// Whether a value is an accuracy: 0 to 1.
[[nodiscard]] bool isAccuracy(double value);

} // namespace splitscape::store
