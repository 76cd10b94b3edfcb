// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"

#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::data {

/// The signal at a fractional sample position; beyond the ends it keeps its first or last value.
/// Cubic is the Catmull-Rom spline. An empty signal is 0.
[[nodiscard]] double valueAt(std::span<const float> signal, double position,
                             Interpolation interpolation);

/// Stretches all of `input` over `output`: the first values and the last values coincide.
void stretch(std::span<const float> input, std::span<float> output, Interpolation interpolation);

/// The signal at another rate, cubic; a zero-phase low-pass at 0.4 of the new rate comes first
/// where the rate falls. The first samples coincide in time, and
/// the length in time stays. Checks `stop` per section of the
/// low-pass and per million samples; what a stop leaves is not to be used.
[[nodiscard]] std::vector<float> changeRate(std::vector<float> signal, double from_Hz, double to_Hz,
                                            const std::stop_token& stop);

} // namespace splitscape::data
