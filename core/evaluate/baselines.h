// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/worker_pool.h"
#include "core/evaluate/evaluation_setup.h"
#include "core/partition/partition.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace splitscape::evaluate {

/// What a search is measured against.
enum class BaselineKind : std::uint8_t {
    SendRaw, ///< the shortened input on air, a rich network on the fog node
    Features, ///< the same on air, band powers and moments of it and a logistic regression there
    Edge ///< everything on the edge, the class scores on air
};
inline constexpr std::array<std::string_view, 3> kBaselineNames{"send-raw", "features", "edge"};

/// One of them within the limits of the study: of those that keep them, the one with the highest
/// accuracy on the selection half (ties: less energy), trained again for its test.
struct Baseline {
    BaselineKind kind = BaselineKind::SendRaw;
    space::Architecture architecture; ///< of Features: the regression, on the features
    int inputLength = 0; ///< values a sample has behind the front end
    partition::PointCost deployment;
    double selectionAccuracy = 0.0;
    double heldBackAccuracyMean = 0.0; ///< over the repeated trainings
    std::vector<double> testAccuracies; ///< [repetition]
    double testAccuracyMean = 0.0;
    std::optional<double> testAccuracyDeviation; ///< sample standard deviation; needs two trainings

    friend bool operator==(const Baseline&, const Baseline&) = default;
};

/// Mean and deviation of the test accuracies, which must not be empty.
void summarise(Baseline& baseline);

/// The baselines that keep the limits, by kind; a kind of which none does is missing. All are
/// trained by the trainer of the study, the networks by its settings and the regression until it has
/// converged, and judged by its rules. The same study gives the same baselines, whatever the threads.
/// `progress(done, total)` counts trainings, one call at a time; the total grows by `repetitions`
/// for every kind that is met.
/// Errors: Cancelled; those of the trainer.
[[nodiscard]] Result<std::vector<Baseline>>
trainBaselines(const EvaluationSetup& setup, int repetitions, work::WorkerPool& pool,
               const std::function<void(int, int)>& progress, std::stop_token stop);

} // namespace splitscape::evaluate
