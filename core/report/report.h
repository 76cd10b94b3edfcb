// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/forecast_record.h"
#include "core/evaluate/jitter_curve.h"
#include "core/evaluate/tuning_record.h"
#include "core/record/board_answers.h"
#include "core/record/run_summary.h"
#include "core/report/baseline_verdict.h"
#include "core/report/evidence.h"
#include "core/report/latency_points.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::report {

/// Samples in each part of the data; those of `train` are counted as often as they are drawn.
struct SplitSizes {
    std::size_t train = 0;
    std::size_t selection = 0;
    std::size_t heldBack = 0;
    std::size_t test = 0;

    friend bool operator==(const SplitSizes&, const SplitSizes&) = default;
};

/// What became of the candidates.
struct StatusCounts {
    std::int64_t valid = 0;
    std::int64_t invalid = 0;
    std::int64_t abandoned = 0;
    std::int64_t failed = 0;
    std::int64_t trained = 0; ///< trainings; the others of `valid` had a known architecture

    [[nodiscard]] std::int64_t total() const { return valid + invalid + abandoned + failed; }
    friend bool operator==(const StatusCounts&, const StatusCounts&) = default;
};

/// A valid candidate as accuracy on the selection half, 0..1, against the scenario's energy.
struct PopulationPoint {
    double accuracy = 0.0;
    Energy energy;

    friend bool operator==(const PopulationPoint&, const PopulationPoint&) = default;
};

/// All candidates, thinned to what a chart can show: of those within one cell of a grid of
/// kAccuracyCells by kEnergyCells (energy by its logarithm) the first stays.
struct Population {
    static constexpr int kAccuracyCells = 80;
    static constexpr int kEnergyCells = 120;

    std::vector<PopulationPoint> valid;
    std::vector<Energy> invalid; ///< least energy of candidates that were never trained

    friend bool operator==(const Population&, const Population&) = default;
};

/// One candidate in full.
struct Answer {
    evaluate::CandidatePtr candidate;
    partition::Partition partition; ///< at all its points, by the limits of the study
    std::vector<partition::FogSweepStep> fogSweep; ///< at kFogFactors
    std::vector<record::BoardAnswer> boards; ///< where the study names devices to compare
};

/// The fog factors of the sweep, those of the paper's total-energy figure.
inline constexpr std::array<double, 7> kFogFactors{1, 3, 10, 30, 100, 300, 1000};

/// Most rows of Report::runnersUp.
inline constexpr std::size_t kMostRunnersUp = 8;

/// Everything a report says of a run, as facts; a value that any thread may render.
struct Report {
    std::string fileName; ///< of the run, without its folder; may be empty
    study::StudySpec spec;
    std::string briefStudy; ///< the shortest study file that gives `spec`
    std::string startedUtc; ///< ISO 8601
    std::string programVersion;
    std::string trainer; ///< with its instruction set
    std::string datasetName;
    std::string datasetFingerprint;
    data::Notes notes; ///< what the preparation of the data decided
    std::vector<std::string> classNames;
    SplitSizes split;
    StatusCounts counts;
    std::vector<store::GenerationRecord> generations;
    std::vector<record::GenerationAccuracy> accuracy; ///< by rising generation
    Population population;
    std::vector<record::FrontPoint>
        front; ///< Pareto front of the valid candidates, by rising energy
    LatencyPoints latencies; ///< of the valid candidates
    std::optional<Answer> answer; ///< nothing where no candidate is valid
    std::optional<BaselineVerdict> baselines; ///< nothing for a run without them
    /// Of the answer; nothing before extraction, or for another candidate than the chosen one.
    std::optional<evaluate::ExtractionResult> extraction;
    Evidence evidence; ///< of the chosen candidate
    /// The best valid candidate of each other architecture: accuracy on the selection half first,
    /// then less energy.
    std::vector<evaluate::CandidatePtr> runnersUp;
    /// Of the answer; nothing where it was not measured.
    std::optional<evaluate::JitterCurve> jitter;
    /// How well the accuracies of networks were foretold before their training; nothing where none
    /// was.
    std::optional<search::ForecastQuality> forecast;
    std::optional<search::Relaxation> relaxation; ///< of a differentiable search
    std::optional<evaluate::TuningFacts> tuning; ///< beside `extraction`, where rounding cost too much
    std::optional<store::RunEnding> ending; ///< absent while it runs, or where it was killed
    bool isBeingWritten = false; ///< it runs
    bool isDamaged = false; ///< parts of its file could not be read, maybe its ending
    bool hasChecksums = true; ///< see record::RunView

    /// Whether there is no answer though networks keep the limits of cost: none of them reaches
    /// what is required.
    [[nodiscard]] bool missesRequirements() const;

    /// Name of a class, or its number where it has none.
    [[nodiscard]] std::string className(int number) const;
};

/// Gathers a report; cheap beside reading the run.
/// @param fileName   for the reader, e.g. "heart.splitscape"
/// @param candidate  the answer; absent: the run's best
/// Errors: ValueOutOfRange, subject "candidate N", for one that is not there.   Thread: any; pure.
[[nodiscard]] Result<Report> makeReport(const record::RunView& view, std::string fileName,
                                        std::optional<std::uint64_t> candidate = {});

} // namespace splitscape::report
