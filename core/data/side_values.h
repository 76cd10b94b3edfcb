// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::data {

/// What brings the side values of a dataset to mean 0 and deviation 1. Fixed from the samples that a
/// network is trained on and kept with it: a device carries these two numbers a side.
struct SideScale {
    std::vector<float> offsets; ///< [side]
    std::vector<float> factors; ///< [side]; 0 where the training samples are all equal

    friend bool operator==(const SideScale&, const SideScale&) = default;
};

/// @param training  samples of the training part; those that repeat count as often
[[nodiscard]] SideScale sideScaleOf(const Dataset& dataset,
                                    std::span<const std::uint32_t> training);

/// The side values of one sample, as measured, [side].
[[nodiscard]] std::span<const float> sidesOf(const Dataset& dataset, std::size_t sample);

/// (value - offset) * factor, into `scaled`, [side].
void scaleSides(std::span<const float> sides, const SideScale& scale, std::span<float> scaled);

} // namespace splitscape::data
