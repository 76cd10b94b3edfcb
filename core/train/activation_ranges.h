// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/network/rounding.h"
#include "core/space/architecture.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::train {

/// The smallest and the largest value of the input and of the output of every layer over some
/// samples, by our own kernels: [layer + 1]. What int8 and int4 are calibrated by.
/// Errors: those of Trainer::evaluate.   Thread: any.
[[nodiscard]] Result<std::vector<network::ValueRange>>
activationRanges(const space::Architecture& architecture, std::span<const float> weights,
                 const data::Dataset& dataset, std::span<const std::uint32_t> indices,
                 std::stop_token stop);

} // namespace splitscape::train
