// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/rounding.h"
#include "core/train/native/kernels.h"
#include "core/train/trainer.h"

namespace splitscape::train::native {

/// Trainer::evaluateCuts on our own kernels.
[[nodiscard]] Result<std::vector<metrics::ConfusionMatrix>>
evaluateCuts(const space::Architecture& architecture, std::span<const float> weights,
             const data::Dataset& dataset, std::span<const std::uint32_t> rangeIndices,
             std::span<const std::uint32_t> indices, std::span<const CutFormat> cuts,
             const Kernels& kernels, const std::stop_token& stop);

/// train::activationRanges with these kernels.
[[nodiscard]] Result<std::vector<network::ValueRange>>
activationRanges(const space::Architecture& architecture, std::span<const float> weights,
                 const data::Dataset& dataset, std::span<const std::uint32_t> indices,
                 const Kernels& kernels, const std::stop_token& stop);

} // namespace splitscape::train::native
