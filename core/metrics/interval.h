// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace splitscape::metrics {

/// A range that holds the true value with a stated probability.
struct Interval {
    double low = 0.0;
    double high = 0.0;

    [[nodiscard]] double halfWidth() const { return (high - low) / 2.0; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Two-sided 95 %, in standard deviations of a normal distribution.
inline constexpr double kZ95 = 1.959963984540054;

/// Wilson's score interval of a share: `successes` of `trials` independent samples.
///
///   (p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n)        [Wilson1927]
///
/// Nothing for trials < 1 or successes outside 0..trials.
[[nodiscard]] std::optional<Interval> wilsonInterval(std::int64_t successes, std::int64_t trials,
                                                     double z = kZ95);

/// 95 % interval of an accuracy whose samples come in groups (the beats of one patient are alike,
/// so they are not so many independent samples): groups are drawn with replacement, `resamples`
/// times; the interval lies between the 2.5 % and 97.5 % points of the accuracies. [Efron1994]
///
/// @param correct  [sample], 1 where the prediction is right, 0 where not
/// @param groups   [sample], the number of its group
/// Nothing for fewer than two groups, or lists of unequal length. Deterministic in the arguments.
[[nodiscard]] std::optional<Interval> groupBootstrap(std::span<const std::uint8_t> correct,
                                                     std::span<const std::uint32_t> groups,
                                                     std::uint64_t seed, int resamples = 2000);

/// Mean and sample standard deviation of some figures.
struct Spread {
    double mean = 0.0;
    std::optional<double> deviation; ///< needs two figures

    friend bool operator==(const Spread&, const Spread&) = default;
};
/// Nothing for no figure.
[[nodiscard]] std::optional<Spread> spreadOf(std::span<const double> figures);

} // namespace splitscape::metrics
