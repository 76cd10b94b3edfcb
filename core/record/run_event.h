// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/evaluate/extraction.h"
#include "core/search/strategy.h"
#include "core/store/run_record.h"
#include "core/study/study_spec.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace splitscape::remote {
struct WorkersState;
}

namespace splitscape::record {

using store::RunOutcome;

/// What a run is doing.
enum class Stage : std::uint8_t { Preparing, Searching, Extracting };

/// The data is prepared and the search begins.
struct RunStarted {
    std::shared_ptr<const study::StudySpec> spec;
    std::shared_ptr<const store::RunOrigin> origin;
    /// As searched: with the classes of the dataset.
    space::SearchSpace space;
};

/// How far a run is. The remaining time is an estimate from the work done so far.
struct Progress {
    Stage stage = Stage::Preparing;
    double fraction = 0.0; ///< of the stage, 0..1
    int generation = 0; ///< being assessed; a round where the strategy has no generations
    int generations = 0; ///< that are assessed in all, T + 1; 0: the strategy has none
    std::int64_t trainings = 0; ///< after which the search ends; at most, where it has generations
    int valid = 0; ///< candidates so far, all generations
    int invalid = 0;
    int failed = 0;
    int abandoned = 0;
    int trained = 0;
    Seconds elapsed{0.0};
    std::optional<Seconds> remaining;
    std::optional<search::PredictionQuality> prediction; ///< of a strategy that predicts
    std::optional<search::Relaxation> relaxation; ///< of a strategy that relaxes the space
};

struct CandidateFinished {
    evaluate::CandidatePtr candidate;
};

struct GenerationFinished {
    store::GenerationRecord generation;
    std::shared_ptr<const std::vector<store::CandidateFitness>> fitness; ///< of its population
};

struct ExtractionFinished {
    std::shared_ptr<const evaluate::ExtractionResult> result;
    /// Every valid candidate whose held-back accuracy is known now, with it, by id. Made where the
    /// run is, since there may be many.
    std::shared_ptr<const std::vector<evaluate::CandidatePtr>> candidates;
};

/// The event for an extraction, given all valid candidates of the run in any order. A candidate has
/// the accuracy of its architecture.
[[nodiscard]] ExtractionFinished
extractionFinished(std::shared_ptr<const evaluate::ExtractionResult> result,
                   const std::vector<evaluate::CandidatePtr>& valid);

/// What some part of the program keeps with the run, see store::Document.
struct DocumentAdded {
    store::Document document;
};

/// How it goes with the workers of a run that has some; about twice a second, none when resumed
/// events are told again.
struct WorkersChanged {
    std::shared_ptr<const remote::WorkersState> state;
};

/// The last event of a run, exactly once.
struct RunFinished {
    store::RunEnding ending;
};

using RunEvent = std::variant<RunStarted, Progress, CandidateFinished, GenerationFinished,
                              ExtractionFinished, DocumentAdded, WorkersChanged, RunFinished>;

} // namespace splitscape::record
