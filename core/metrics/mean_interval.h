// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/interval.h"

#include <optional>
#include <span>

namespace splitscape::metrics {

/// 95 % interval of the mean of what a few repetitions gave, by Student's t:
///
///   mean +- t(0.975, n - 1) s / sqrt(n),   s the sample standard deviation      [Student1908]
///
/// Nothing for fewer than two figures.
[[nodiscard]] std::optional<Interval> meanInterval(std::span<const double> figures);

} // namespace splitscape::metrics
