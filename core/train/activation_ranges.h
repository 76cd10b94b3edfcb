// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/network/rounding.h"
#include "core/space/architecture.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace splitscape::train {

/// The smallest and the largest value of the input and of the output of every layer over some
/// samples, by our own kernels: [layer + 1]. What int8 and int4 are calibrated by.
/// @param trainerDescription  whose kernels; a trainer that is not native, or none: the best
/// Errors: those of Trainer::evaluate.   Thread: any.
[[nodiscard]] Result<std::vector<network::ValueRange>>
activationRanges(const space::Architecture& architecture, std::span<const float> weights,
                 const data::Dataset& dataset, std::span<const std::uint32_t> indices,
                 std::string_view trainerDescription, std::stop_token stop);

/// Up to 1000 samples of the training part, evenly from all of it, that show how far values reach.
[[nodiscard]] std::vector<std::uint32_t> rangeSamples(std::span<const std::uint32_t> trainIndices);

} // namespace splitscape::train
