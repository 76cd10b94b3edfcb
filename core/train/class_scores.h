// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/trainer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace splitscape::train {

/// How likely trained weights call every class, without dropout: the softmax of what the network
/// puts out, on our own kernels whoever trained it.
/// @param rangeIndices  samples of the training part that give int8 and int4 their ranges
/// @param cut           what crosses it is rounded to its format; nothing: no rounding
/// @param trainerDescription  whose kernels; a trainer that is not native: the best
/// @return [index, class], each row adds up to 1
/// Errors: as Trainer::evaluateCuts.   Thread: any.
[[nodiscard]] Result<std::vector<float>>
classScores(const space::Architecture& architecture, std::span<const float> weights,
            const data::Dataset& dataset, std::span<const std::uint32_t> rangeIndices,
            std::span<const std::uint32_t> indices, std::optional<CutFormat> cut,
            std::string_view trainerDescription, std::stop_token stop);

} // namespace splitscape::train
