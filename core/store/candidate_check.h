// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"

namespace splitscape::store {

/// Whether a run writes such a candidate: everything behind a reader may index by its values.
[[nodiscard]] bool isPossible(const evaluate::CandidateResult& candidate);

/// Whether a value is an accuracy: 0 to 1.
[[nodiscard]] bool isAccuracy(double value);

} // namespace splitscape::store
