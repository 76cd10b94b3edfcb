// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/extraction.h"
#include "core/store/run_record.h"
#include "core/study/study_spec.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::record {

/// All that earlier sessions of a run left in its file, as a resumption needs it.
struct RunHistory {
    study::StudySpec spec;
    store::RunOrigin origin;
    std::map<int, store::GenerationRecord> generations; ///< by index
    std::map<std::uint64_t, evaluate::CandidatePtr> candidates; ///< by id, with learning curves
    std::map<std::uint64_t, evaluate::WeightsPtr> weights; ///< by candidate
    std::map<std::uint64_t, double> scores; ///< kept in place of weights, see RunStore::dropWeights
    std::map<std::string, std::string> documents; ///< by name
    std::vector<evaluate::RepeatedTraining> repeated; ///< of an extraction that was interrupted
    std::optional<evaluate::ExtractionResult> extraction;
    std::optional<store::RunEnding> ending;
    Seconds spent{0.0}; ///< wall time of all sessions
};

/// Reads the whole file. Errors: those of store::RunReader, of the study inside it, and FileDamaged
/// for a file that is not sound (see recoverRun); Cancelled.
[[nodiscard]] Result<RunHistory> readHistory(const std::filesystem::path& path,
                                             std::stop_token stop = {});

} // namespace splitscape::record
