// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "core/data/dataset.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::store {

/// How a run ended. Cancelled is no failure; what was found is kept in all three.
enum class RunOutcome : std::uint8_t { Completed, Cancelled, Failed };
inline constexpr std::array<std::string_view, 3> kOutcomeNames{"completed", "cancelled", "failed"};

/// What a run started from.
struct RunOrigin {
    std::string specification; ///< the StudySpec as JSON text
    std::uint64_t seed = 0;
    std::string programVersion;
    std::string trainer; ///< train::Trainer::description(), which names the instruction set
    std::string datasetName;
    std::string datasetFingerprint;
    std::vector<std::string> classNames;
    data::Split split;
    data::Notes notes{}; ///< of the preparation of the data
    std::string startedUtc; ///< ISO 8601

    friend bool operator==(const RunOrigin&, const RunOrigin&) = default;
};

/// One stretch of a run: from a start or a resumption to the end or the next resumption.
struct SessionRecord {
    std::string startedUtc; ///< ISO 8601
    std::string programVersion;
    std::string trainer; ///< train::Trainer::description()
    Seconds seconds{0.0}; ///< wall time up to its last commit

    friend bool operator==(const SessionRecord&, const SessionRecord&) = default;
};

/// How it ended.
struct RunEnding {
    RunOutcome outcome = RunOutcome::Completed;
    std::optional<Error> error; ///< of a failed run
    Seconds seconds{0.0}; ///< wall time of all its sessions

    friend bool operator==(const RunEnding&, const RunEnding&) = default;
};

/// A complete generation, as shown and stored.
struct GenerationRecord {
    int index = 0;
    double bestFitness = 0.0;
    double meanFitness = 0.0;
    int valid = 0;
    int invalid = 0;
    int failed = 0;
    int abandoned = 0;
    int trained = 0; ///< trainings done for it
    Seconds seconds{0.0};

    friend bool operator==(const GenerationRecord&, const GenerationRecord&) = default;
};

/// What some part of the program keeps with a run, under a name of its own, as JSON text: notes of
/// the preparation, metrics, the progress of a strategy. docs/run-file.md lists the names.
struct Document {
    std::string name;
    std::string json;

    friend bool operator==(const Document&, const Document&) = default;
};

/// Adjusted fitness of one candidate.
struct CandidateFitness {
    std::uint64_t candidate = 0;
    double fitness = 0.0;

    friend bool operator==(const CandidateFitness&, const CandidateFitness&) = default;
};

} // namespace splitscape::store
