// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/required_figures.h"

#include "core/metrics/alarm_class.h"

#include <algorithm>
#include <utility>

namespace splitscape::metrics {

namespace {

/// 0 where none can be told.
double alarmsIn(const ConfusionMatrix& matrix, std::span<const std::string> classNames,
                double windowsPerDay)
{
    const auto alarm = std::find(classNames.begin(), classNames.end(), kAlarmClass);
    const auto number = static_cast<int>(alarm - classNames.begin());
    if (alarm == classNames.end() || number >= matrix.classes || windowsPerDay <= 0.0)
        return 0.0;
    return falseAlarmsPerDay(matrix, number, windowsPerDay).value_or(0.0);
}

} // namespace

std::vector<RequiredFigure> listed(const Requirements& required)
{
    std::vector<RequiredFigure> figures;
    for (const auto& [name, least] : required.sensitivity)
        figures.push_back({"limits.sensitivity." + name, least, false, 0.0});
    if (required.macroF1)
        figures.push_back({"limits.macro_f1", *required.macroF1, false, 0.0});
    if (required.falseAlarmsPerDay)
        figures.push_back({"limits.false_alarms_per_day", *required.falseAlarmsPerDay, true, 0.0});
    return figures;
}

std::vector<RequiredFigure> missedOf(const Requirements& required, const ConfusionMatrix& matrix,
                                     std::span<const std::string> classNames, double windowsPerDay)
{
    std::vector<double> found;
    for (const auto& [name, least] : required.sensitivity)
        found.push_back(valueOf({MetricKind::Sensitivity, name}, matrix, classNames));
    if (required.macroF1)
        found.push_back(valueOf({MetricKind::MacroF1, {}}, matrix, classNames));
    if (required.falseAlarmsPerDay)
        found.push_back(alarmsIn(matrix, classNames, windowsPerDay));
    std::vector<RequiredFigure> figures = listed(required);
    std::vector<RequiredFigure> missed;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        figures[i].found = found[i];
        if (figures[i].isMost ? found[i] > figures[i].bound : found[i] < figures[i].bound)
            missed.push_back(std::move(figures[i]));
    }
    return missed;
}

} // namespace splitscape::metrics
