// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::metrics {

/// One threshold of a two-class detector that calls a sample positive from that score on.
struct OperatingPoint {
    double threshold = 0.0;
    double sensitivity = 0.0; ///< of the positives, those found
    double falsePositiveRate = 0.0; ///< of the negatives, those called positive
    double precision = 1.0; ///< of those called positive, the positives

    friend bool operator==(const OperatingPoint&, const OperatingPoint&) = default;
};

struct ScoreCurve {
    std::vector<OperatingPoint> points; ///< by falling threshold, one for each different score
    double areaUnderRoc = 0.0; ///< 0.5 is chance; equal scores count half
    /// Average precision: sum of precision times the step in sensitivity. Chance is the share of
    /// positives.
    double averagePrecision = 0.0;

    friend bool operator==(const ScoreCurve&, const ScoreCurve&) = default;
};

/// Receiver operating characteristic and precision-recall curve of two classes.   [Fawcett2006]
/// @param scores     [sample], higher is more likely positive; finite
/// @param positives  [sample], 1 for a positive
/// Nothing where there is no positive, no negative, or the lists are not of one length.
[[nodiscard]] std::optional<ScoreCurve> scoreCurve(std::span<const double> scores,
                                                   std::span<const std::uint8_t> positives);

/// Samples whose stated probability lies in one tenth of 0..1.
struct CalibrationBin {
    std::int64_t samples = 0;
    double stated = 0.0; ///< mean probability of the predicted class
    double observed = 0.0; ///< share of right predictions

    friend bool operator==(const CalibrationBin&, const CalibrationBin&) = default;
};

struct Calibration {
    std::vector<CalibrationBin> bins; ///< ten, from 0..0.1 to 0.9..1
    /// Mean distance of stated and observed, weighted by samples.                    [Guo2017]
    double expectedError = 0.0;

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// @param stated   [sample], probability of the predicted class, 0..1
/// @param correct  [sample], 1 where the prediction is right
/// Nothing for no sample, or lists of unequal length.
[[nodiscard]] std::optional<Calibration> calibrationOf(std::span<const double> stated,
                                                       std::span<const std::uint8_t> correct);

} // namespace splitscape::metrics
