// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"

#include <span>

namespace splitscape::data {

/// Scales to 0..1 (MinMax) or to mean 0 and population standard deviation 1 (ZScore), in place.
/// Other normalisations are done before a window is cut and leave it as it is.
/// Values that are all equal become 0; values that are not finite count as 0 from the start.
void normalise(std::span<float> values, Normalisation normalisation);

} // namespace splitscape::data
