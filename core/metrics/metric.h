// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/confusion_matrix.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace splitscape::metrics {

/// What a search and its choice of a network go by; what goes by accuracy still: docs/study-file.md.
enum class MetricKind : std::uint8_t {
    Accuracy,
    BalancedAccuracy, ///< mean sensitivity of the classes that occur
    MacroF1, ///< mean F1 of the classes that occur
    Kappa, ///< Cohen's; below chance counts as 0
    Sensitivity, ///< of one class
    F1 ///< of one class
};

/// A metric as a user names it: "accuracy", "balanced-accuracy", "macro-f1", "kappa",
/// "sensitivity:V", "f1:V".
struct Metric {
    MetricKind kind = MetricKind::Accuracy;
    std::string className; ///< of Sensitivity and F1

    [[nodiscard]] bool isAccuracy() const { return kind == MetricKind::Accuracy; }
    friend bool operator==(const Metric&, const Metric&) = default;
};

[[nodiscard]] std::string toText(const Metric& metric);
/// Nothing for a text that names no metric.
[[nodiscard]] std::optional<Metric> metricFrom(std::string_view text);
/// "accuracy, balanced-accuracy, ...": for a message.
[[nodiscard]] std::string namesOfMetrics();

/// The metric of a confusion matrix, 0 to 1; 0 where it has no meaning there.
/// @param classNames  of the matrix, in order
[[nodiscard]] double valueOf(const Metric& metric, const ConfusionMatrix& matrix,
                             std::span<const std::string> classNames);

/// What a network must reach beside its costs; nothing is required by default.
struct Requirements {
    std::map<std::string, double> sensitivity; ///< by class, least share found, 0..1
    std::optional<double> macroF1; ///< least, 0..1
    std::optional<double> falseAlarmsPerDay; ///< most; windows called "seizure" that are not

    [[nodiscard]] bool empty() const
    {
        return sensitivity.empty() && !macroF1 && !falseAlarmsPerDay;
    }
    friend bool operator==(const Requirements&, const Requirements&) = default;
};

/// False alarms a day of a detector that looks at so many windows a day, if every one were
/// background: the share of the other classes' samples that it calls `positive`, times
/// `windowsPerDay`. Neighbouring alarms count each, so events are fewer.
/// Nothing without a sample of another class.
[[nodiscard]] std::optional<double> falseAlarmsPerDay(const ConfusionMatrix& matrix, int positive,
                                                      double windowsPerDay);

/// By how much requirements are missed, added up; 0 where all hold. Each as a share of what is
/// required, false alarms as a share of a day's windows. A class not in the matrix misses wholly.
/// @param windowsPerDay  0 where samples are no windows; false alarms are then not judged
[[nodiscard]] double shortfall(const Requirements& required, const ConfusionMatrix& matrix,
                               std::span<const std::string> classNames, double windowsPerDay);

} // namespace splitscape::metrics
