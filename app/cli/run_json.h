// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/forecast_record.h"
#include "core/record/run_view.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace splitscape::cli {

/// A run for other programs: {"run", "study", "generations", "best", "candidates"}. Units are in
/// the keys; what is not known is null; accuracies are 0 to 1; a confusion matrix has a row per
/// class.
[[nodiscard]] nlohmann::ordered_json runJson(const record::RunView& view);

/// The same without "candidates".
[[nodiscard]] nlohmann::ordered_json runHeadJson(const record::RunView& view);
/// One of "generations".
[[nodiscard]] nlohmann::ordered_json generationJson(const store::GenerationRecord& generation);
/// A candidate by itself.
[[nodiscard]] nlohmann::ordered_json candidateJson(const evaluate::CandidateResult& candidate);
/// One of "candidates": with the accuracy that was expected of it, null where none was.
[[nodiscard]] nlohmann::ordered_json
listedCandidateJson(const evaluate::CandidateResult& candidate,
                    const std::optional<evaluate::ForecastRecord>& forecast);

} // namespace splitscape::cli
