// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/study/study_spec.h"

namespace splitscape::record {

/// A candidate as read from a file, with what its search was told of the trained network: files
/// keep that as the fitness. Of a study whose fitness is the accuracy alone, the candidate itself.
[[nodiscard]] evaluate::CandidatePtr withToldFitness(evaluate::CandidatePtr candidate,
                                                     const study::StudySpec& spec);

} // namespace splitscape::record
