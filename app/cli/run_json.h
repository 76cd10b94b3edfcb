// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"

#include <nlohmann/json.hpp>

namespace splitscape::cli {

/// A run for other programs: {"run", "study", "generations", "best", "candidates"}. Units are in
/// the keys; what is not known is null; accuracies are 0 to 1; a confusion matrix has a row per
/// class.
[[nodiscard]] nlohmann::ordered_json runJson(const record::RunView& view);

/// The same without "candidates".
[[nodiscard]] nlohmann::ordered_json runHeadJson(const record::RunView& view);
/// One of "generations".
[[nodiscard]] nlohmann::ordered_json generationJson(const store::GenerationRecord& generation);
/// One of "candidates".
[[nodiscard]] nlohmann::ordered_json candidateJson(const evaluate::CandidateResult& candidate);

} // namespace splitscape::cli
