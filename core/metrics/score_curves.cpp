// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/score_curves.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace splitscape::metrics {

namespace {

constexpr std::size_t kBins = 10;

} // namespace

std::optional<ScoreCurve> scoreCurve(std::span<const double> scores,
                                     std::span<const std::uint8_t> positives)
{
    if (scores.size() != positives.size())
        return std::nullopt;
    const auto isPositive = [](std::uint8_t value) { return value != 0; };
    const auto all
        = static_cast<double>(std::count_if(positives.begin(), positives.end(), isPositive));
    const double negatives = static_cast<double>(positives.size()) - all;
    if (all == 0.0 || negatives == 0.0)
        return std::nullopt;
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });

    ScoreCurve curve;
    double found = 0.0;
    double wrong = 0.0;
    OperatingPoint before; // sensitivity and false positive rate 0
    for (std::size_t i = 0; i < order.size();) {
        const double threshold = scores[order[i]];
        for (; i < order.size() && scores[order[i]] == threshold; ++i) {
            if (isPositive(positives[order[i]]))
                found += 1.0;
            else
                wrong += 1.0;
        }
        const OperatingPoint point{threshold, found / all, wrong / negatives,
                                   found / (found + wrong)};
        const double step = point.falsePositiveRate - before.falsePositiveRate;
        curve.areaUnderRoc += step * (point.sensitivity + before.sensitivity) / 2.0;
        curve.averagePrecision += (point.sensitivity - before.sensitivity) * point.precision;
        curve.points.push_back(point);
        before = point;
    }
    return curve;
}

std::optional<Calibration> calibrationOf(std::span<const double> stated,
                                         std::span<const std::uint8_t> correct)
{
    if (stated.empty() || stated.size() != correct.size())
        return std::nullopt;
    Calibration calibration;
    calibration.bins.resize(kBins);
    for (std::size_t i = 0; i < stated.size(); ++i) {
        const double place = std::clamp(stated[i], 0.0, 1.0) * static_cast<double>(kBins);
        CalibrationBin& bin
            = calibration.bins[std::min(static_cast<std::size_t>(place), kBins - 1)];
        ++bin.samples;
        bin.stated += stated[i];
        bin.observed += correct[i] != 0 ? 1.0 : 0.0;
    }
    for (CalibrationBin& bin : calibration.bins) {
        if (bin.samples == 0)
            continue;
        const auto samples = static_cast<double>(bin.samples);
        bin.stated /= samples;
        bin.observed /= samples;
        calibration.expectedError
            += std::abs(bin.stated - bin.observed) * samples / static_cast<double>(stated.size());
    }
    return calibration;
}

} // namespace splitscape::metrics
