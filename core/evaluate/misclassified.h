// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/test_predictions.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::evaluate {

/// A test sample in one cell of the confusion matrix.
struct CalledSample {
    std::size_t position = 0; ///< in data::Split::test
    int actual = 0;
    int predicted = 0;
    int trainings = 0; ///< of the final trainings, those that call it so
    /// Their mean probability of `predicted`; nothing where none keeps scores.
    std::optional<double> probability;

    friend bool operator==(const CalledSample&, const CalledSample&) = default;
};

/// Which cells: absent means every class.
struct ConfusionCell {
    std::optional<int> actual;
    std::optional<int> predicted;
};

/// The samples of a cell, those that most trainings call so first, then the surest, then by
/// position. Where a class is left open, right predictions are left out.   Thread: any; pure.
[[nodiscard]] std::vector<CalledSample> samplesIn(const TestPredictions& predictions,
                                                  const ConfusionCell& cell);

/// Where a sample is found again: "208 at 12:03.4", "row 17 of beats"; its number in the
/// test part where nobody told.
[[nodiscard]] std::string placeOf(const TestPredictions& predictions, std::size_t position);

} // namespace splitscape::evaluate
