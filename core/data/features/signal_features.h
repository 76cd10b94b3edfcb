// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::data {

/// What a classical classifier looks at, of one channel of one sample: mean, standard deviation,
/// skewness, kurtosis, smallest and largest value, mean absolute step between neighbours, and the
/// natural logarithm of the power in octave bands: bins 1, 2-3, 4-7, ... of the discrete Fourier
/// transform, the last one up to the highest frequency. Skewness and kurtosis of a flat signal are
/// 0. The logarithm is of the power plus 1e-12, so that an empty band is a number.
[[nodiscard]] std::vector<double> featuresOf(std::span<const float> signal);

/// The samples as features, [sample, feature], channel after channel; every feature has mean 0 and
/// standard deviation 1 over the samples of `train` (one that never varies there is 0). Labels,
/// groups and blocks stay, so a split of the one is a split of the other.
/// Errors: Cancelled. Checks `stop` per 64 samples.   Thread: any.
[[nodiscard]] Result<std::shared_ptr<const Dataset>>
featureDataset(const Dataset& dataset, std::span<const std::uint32_t> train,
               const std::stop_token& stop);

} // namespace splitscape::data
