// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/test_predictions.h"
#include "core/metrics/event_scoring.h"
#include "core/metrics/interval.h"
#include "core/metrics/score_curves.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace splitscape::evaluate {

/// One person of the test part, all trainings together.
struct PatientFigures {
    std::string name;
    std::int64_t samples = 0;
    metrics::ConfusionMatrix confusion;

    friend bool operator==(const PatientFigures&, const PatientFigures&) = default;
};

/// Of two classes, the second one being the positive; means over the trainings that keep scores.
struct CurveFigures {
    double areaUnderRoc = 0.0;
    double averagePrecision = 0.0;
    double positiveShare = 0.0; ///< what the average precision of chance is
    metrics::ScoreCurve first; ///< of the first training, to be drawn

    friend bool operator==(const CurveFigures&, const CurveFigures&) = default;
};

/// Seizures as events, on whole recordings.                                         [Dan2024]
struct EventFigures {
    metrics::EventScore score; ///< all trainings added up
    int trainings = 0;
    std::size_t recordings = 0; ///< scored; windows cover nine tenths of each
    std::size_t incomplete = 0; ///< not scored: windows were thinned, or they are in other parts
    double hours = 0.0; ///< of what is scored, once

    /// Of the recordings that are scored, on average.
    [[nodiscard]] double minutesEach() const
    {
        return recordings > 0 ? 60.0 * hours / static_cast<double>(recordings) : 0.0;
    }

    friend bool operator==(const EventFigures&, const EventFigures&) = default;
};

/// All that the predictions of the final trainings say beside the confusion matrix.
struct TestFigures {
    std::int64_t samples = 0;
    int trainings = 0;
    /// 95 % interval of the mean accuracy where patients are drawn with replacement, as other
    /// patients would have been; nothing for one patient. [Efron1994]
    std::optional<metrics::Interval> byPatient;
    std::vector<PatientFigures> patients; ///< the least accurate first
    std::optional<CurveFigures> curves; ///< of two classes
    std::optional<metrics::Calibration> calibration; ///< trainings that keep scores
    std::optional<EventFigures> events; ///< where a class is "seizure" and windows have a time

    friend bool operator==(const TestFigures&, const TestFigures&) = default;
};

/// Deterministic in the predictions. `classNames` are those of the dataset.   Thread: any; pure.
[[nodiscard]] TestFigures figuresOf(const TestPredictions& predictions,
                                    std::span<const std::string> classNames);

} // namespace splitscape::evaluate
