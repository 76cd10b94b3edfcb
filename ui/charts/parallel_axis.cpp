// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_axis.h"

#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr double kShift = 256.0;

double transformed(ParallelScale scale, double value)
{
    switch (scale) {
    case ParallelScale::Linear:
        return value;
    case ParallelScale::Logarithmic:
        return std::log10(value);
    case ParallelScale::Shifted:
        break;
    }
    return std::log10(1.0 + value / kShift);
}

double restored(ParallelScale scale, double value)
{
    switch (scale) {
    case ParallelScale::Linear:
        return value;
    case ParallelScale::Logarithmic:
        return std::pow(10.0, value);
    case ParallelScale::Shifted:
        break;
    }
    return kShift * (std::pow(10.0, value) - 1.0);
}

ParallelScale scaleFor(CandidateColumn column, const ValueRange& extent)
{
    switch (column) {
    case CandidateColumn::Flash:
        return ParallelScale::Shifted;
    case CandidateColumn::Parameters:
    case CandidateColumn::MultiplyAccumulates:
    case CandidateColumn::ScenarioEnergy:
    case CandidateColumn::EdgeEnergy:
    case CandidateColumn::TotalEnergy:
        return extent.lower > 0.0 && extent.upper > 10.0 * extent.lower ? ParallelScale::Logarithmic
                                                                        : ParallelScale::Linear;
    default:
        return ParallelScale::Linear;
    }
}

} // namespace

double ParallelAxis::fractionOf(double value) const
{
    const double low = transformed(scale, range.lower);
    return (transformed(scale, value) - low) / (transformed(scale, range.upper) - low);
}

double ParallelAxis::valueAt(double fraction) const
{
    const double low = transformed(scale, range.lower);
    return restored(scale, low + fraction * (transformed(scale, range.upper) - low));
}

std::vector<double> ParallelAxis::ticks() const
{
    const double unit = infoOf(column).scale;
    const double low = range.lower * unit;
    const double high = range.upper * unit;
    std::vector<double> ticks;
    const auto addIfInside = [&](double shown) {
        const double slack = 1e-9 * std::abs(high);
        if (shown >= low - slack && shown <= high + slack)
            ticks.push_back(shown / unit);
    };
    if (scale == ParallelScale::Linear) {
        const double rough = (high - low) / 5.0;
        const double power = std::pow(10.0, std::floor(std::log10(rough)));
        double step = power
            * (rough / power < 1.1       ? 1.0
                   : rough / power < 2.2 ? 2.0
                   : rough / power < 5.5 ? 5.0
                                         : 10.0);
        if (infoOf(column).whole)
            step = std::max(1.0, step);
        for (double at = std::ceil(low / step - 1e-9) * step; at <= high + 1e-9 * step; at += step)
            addIfInside(at);
        return ticks;
    }
    if (scale == ParallelScale::Shifted)
        addIfInside(0.0);
    const double least = scale == ParallelScale::Shifted ? std::max(low, 0.1) : low;
    const int first = static_cast<int>(std::floor(std::log10(least)));
    const int last = static_cast<int>(std::ceil(std::log10(std::max(high, least))));
    const bool dense = last - first <= 2;
    for (int exponent = first; exponent <= last; ++exponent) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (factor == 1.0 || dense)
                addIfInside(factor * std::pow(10.0, exponent));
        }
    }
    return ticks;
}

std::vector<ParallelAxis> parallelAxes(const CandidateSnapshot& snapshot)
{
    using C = CandidateColumn;
    const bool edge = snapshot.rules.judging.scenario == partition::Scenario::EdgeEnergy;
    std::vector<ParallelAxis> axes;
    for (const C column :
         {C::Accuracy, C::ScenarioEnergy, edge ? C::TotalEnergy : C::EdgeEnergy, C::Flash, C::Ram,
          C::Parameters, C::MultiplyAccumulates, C::Layers, C::Point, C::Generation}) {
        const auto extent = snapshot.extent(column);
        ParallelAxis axis;
        axis.column = column;
        if (extent) {
            axis.range = *extent;
            axis.scale = scaleFor(column, *extent);
            if (!(axis.range.upper > axis.range.lower)) {
                const double around
                    = std::max(1.0 / infoOf(column).scale, 0.1 * std::abs(axis.range.lower));
                axis.range
                    = {axis.scale == ParallelScale::Shifted ? std::max(0.0, axis.range.lower - around)
                                                        : axis.range.lower - around,
                       axis.range.upper + around};
            }
        }
        axes.push_back(axis);
    }
    return axes;
}

AxisMap::AxisMap(const ParallelAxis& axis)
    : m_scale(axis.scale)
    , m_low(transformed(axis.scale, axis.range.lower))
    , m_perSpan(1.0 / (transformed(axis.scale, axis.range.upper) - m_low))
{
}

float AxisMap::operator()(double value) const
{
    // The logarithm of a float takes a third of the time, and is fine enough unless the axis is a
    // narrow one: its error is a millionth of the value.
    constexpr float kLog10Of2 = 0.30102999566F;
    constexpr double kNarrow = 0.01; // decades
    double at = value;
    if (m_scale != ParallelScale::Linear) {
        const double positive = m_scale == ParallelScale::Shifted ? 1.0 + value / kShift : value;
        at = 1.0 / m_perSpan < kNarrow
            ? std::log10(positive)
            : static_cast<double>(kLog10Of2 * std::log2(static_cast<float>(positive)));
    }
    return static_cast<float>((at - m_low) * m_perSpan);
}

} // namespace splitscape::ui
