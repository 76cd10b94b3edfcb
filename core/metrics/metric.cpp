// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metric.h"

#include "core/metrics/required_figures.h"

#include <algorithm>
#include <array>

namespace splitscape::metrics {

namespace {

constexpr std::array<std::string_view, 6> kNames{"accuracy", "balanced-accuracy", "macro-f1",
                                                 "kappa",    "sensitivity",       "f1"};

bool isOfAClass(MetricKind kind) { return kind == MetricKind::Sensitivity || kind == MetricKind::F1; }

/// Nothing for a class that has no name, or that the matrix does not have.
std::optional<int> classNumber(std::string_view name, std::span<const std::string> classNames,
                               const ConfusionMatrix& matrix)
{
    const auto found = std::find(classNames.begin(), classNames.end(), name);
    const auto number = static_cast<int>(found - classNames.begin());
    if (found == classNames.end() || number >= matrix.classes)
        return std::nullopt;
    return number;
}

} // namespace

std::string toText(const Metric& metric)
{
    std::string text(kNames[static_cast<std::size_t>(metric.kind)]);
    return isOfAClass(metric.kind) ? text + ":" + metric.className : text;
}

std::optional<Metric> metricFrom(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto found = std::find(kNames.begin(), kNames.end(), text.substr(0, colon));
    if (found == kNames.end())
        return std::nullopt;
    Metric metric{static_cast<MetricKind>(found - kNames.begin()), {}};
    if (colon != std::string_view::npos)
        metric.className = text.substr(colon + 1);
    if (isOfAClass(metric.kind) != !metric.className.empty())
        return std::nullopt;
    return metric;
}

std::string namesOfMetrics()
{
    std::string names;
    for (std::size_t kind = 0; kind < kNames.size(); ++kind) {
        names += (names.empty() ? "" : ", ") + std::string(kNames[kind]);
        if (isOfAClass(static_cast<MetricKind>(kind)))
            names += ":CLASS";
    }
    return names;
}

double valueOf(const Metric& metric, const ConfusionMatrix& matrix,
               std::span<const std::string> classNames)
{
    const auto number = classNumber(metric.className, classNames, matrix);
    switch (metric.kind) {
    case MetricKind::Accuracy:
        return matrix.accuracy();
    case MetricKind::BalancedAccuracy:
        return matrix.balancedAccuracy().value_or(0.0);
    case MetricKind::MacroF1:
        return matrix.macroF1().value_or(0.0);
    case MetricKind::Kappa:
        return std::max(0.0, matrix.cohenKappa().value_or(0.0));
    case MetricKind::Sensitivity:
        return number ? matrix.sensitivity(*number) : 0.0;
    case MetricKind::F1:
        return number ? matrix.f1(*number).value_or(0.0) : 0.0;
    }
    return 0.0;
}

std::optional<double> falseAlarmsPerDay(const ConfusionMatrix& matrix, int positive,
                                        double windowsPerDay)
{
    const std::int64_t others = matrix.total() - matrix.actual(positive);
    if (others <= 0)
        return std::nullopt;
    const auto found = matrix.counts[static_cast<std::size_t>(positive * matrix.classes + positive)];
    const std::int64_t alarms = matrix.predicted(positive) - found;
    return static_cast<double>(alarms) / static_cast<double>(others) * windowsPerDay;
}

double shortfall(const Requirements& required, const ConfusionMatrix& matrix,
                 std::span<const std::string> classNames, double windowsPerDay)
{
    double sum = 0.0;
    for (const RequiredFigure& one : missedOf(required, matrix, classNames, windowsPerDay))
        sum += one.isMost ? (one.found - one.bound) / windowsPerDay
                          : (one.bound - one.found) / one.bound;
    return sum;
}

} // namespace splitscape::metrics
