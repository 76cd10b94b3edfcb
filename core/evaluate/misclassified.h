// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/test_predictions.h"

#include <cstddef>
#include <cstdint>
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

/// Where a test sample is found again.
struct SamplePlace {
    std::size_t number = 0; ///< in the test part, from 1
    std::string recording; ///< empty where nobody told; then there is neither row nor time
    std::optional<std::int64_t> row; ///< of a table of numbers, from 1
    std::optional<double> time_s; ///< from the start of a recording

    friend bool operator==(const SamplePlace&, const SamplePlace&) = default;
};

/// @param position  in data::Split::test, below predictions.sampleCount()
[[nodiscard]] SamplePlace placeOf(const TestPredictions& predictions, std::size_t position);

/// A place in English: "208 at 12:03.4", "row 17 of beats", "test sample 5".
[[nodiscard]] std::string placeText(const SamplePlace& place);

/// "2:03.4", "1:02:03.9": the tenths that have begun, and hours where there are any.
[[nodiscard]] std::string clockText(double time_s);

} // namespace splitscape::evaluate
