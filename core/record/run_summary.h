// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/generation_accuracy.h"
#include "core/record/run_view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::record {

/// What became of a run, as its file tells.
enum class RunState : std::uint8_t {
    Running, ///< some process was searching when it was read
    Interrupted, ///< its program ended before it did
    Completed,
    Cancelled,
    Failed
};
inline constexpr std::array<std::string_view, 5> kRunStateNames{"running", "interrupted",
                                                                "completed", "cancelled", "failed"};

/// A valid candidate that no other beats in energy without losing in accuracy, or in the metric of
/// the study where that names one.
struct FrontPoint {
    Energy energy; ///< of the run's scenario
    double accuracy = 0.0; ///< on the selection half, 0..1
    std::uint64_t candidate = 0;

    friend bool operator==(const FrontPoint&, const FrontPoint&) = default;
};

/// What a run found, without the candidates: small enough to keep many beside each other.
struct RunSummary {
    study::StudySpec spec;
    std::string dataset; ///< its name for people
    std::uint64_t seed = 0;
    std::string trainer;
    std::string startedUtc; ///< ISO 8601
    RunState state = RunState::Interrupted;
    std::optional<Seconds> seconds; ///< wall time; absent before its end
    std::int64_t candidates = 0;
    std::int64_t valid = 0;
    std::vector<GenerationAccuracy> generations; ///< those with a trained candidate, rising
    std::vector<FrontPoint> front; ///< by rising energy
    evaluate::CandidatePtr best; ///< RunView::best()
    std::optional<double> testAccuracyMean; ///< absent before extraction
    std::optional<double> testAccuracyDeviation; ///< sample standard deviation
    std::vector<Error> damage; ///< what could not be read
    bool hasChecksums = true; ///< see RunView

    /// Energy of the best candidate in the run's scenario; absent where there is none.
    [[nodiscard]] std::optional<Energy> bestEnergy() const;
};

/// The Pareto front of accuracy, or the metric that the study names, against the scenario's energy
/// among the valid candidates of a run, by rising energy.   Thread: any; pure.
[[nodiscard]] std::vector<FrontPoint> frontOf(const RunView& view);
/// Whether its accuracy rises with the energy, so that it can be drawn as a staircase: a front of
/// another metric may fall.
[[nodiscard]] bool risesInAccuracy(const std::vector<FrontPoint>& front);

/// The facts of a run. Cost: n log n in its candidates.   Thread: any; pure.
[[nodiscard]] RunSummary summarise(const RunView& view);

} // namespace splitscape::record
