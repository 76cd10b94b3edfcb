// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/number_format.h"

#include <span>

namespace splitscape::network {

/// Smallest and largest value of a tensor, from calibration.
struct ValueRange {
    float low = 0.0F;
    float high = 0.0F;

    /// Takes the values in; those that are not finite are passed over.
    void include(std::span<const float> values, bool isFirst);
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

/// The values as the receiver sees them, in place. float32: unchanged. float16: rounded to the
/// nearest half-precision number, ties to even; beyond +-65504 the largest one. int8 and int4:
/// affine over the range, with 255 or 15 equal steps; values beyond the range become its ends, a
/// range of no width becomes its low end.
void roundValues(std::span<float> values, NumberFormat format, const ValueRange& range);

} // namespace splitscape::network
