// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/record/run_view.h"

#include <stop_token>
#include <string>

namespace splitscape::record {

/// Whether parameters, MACs, verdict and costs of a stored candidate are what its architecture has
/// under the rules of its study, but for the last digits of an energy.
[[nodiscard]] bool followsFromStudy(const evaluate::CandidateResult& candidate,
                                    const study::StudySpec& spec);

/// What in a run contradicts itself though each row of its file `path` is whole: candidates that do
/// not follow from the study, a complete generation that lacks candidates, an extraction that does
/// not fit them. Cost: judging every candidate again, a microsecond each, with every core for many.
/// After a stop request, which is noticed within milliseconds, what is found means nothing.
[[nodiscard]] Problems contradictions(const RunView& view, const std::string& path,
                                      const std::stop_token& stop = {});

} // namespace splitscape::record
