// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
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

/// The side values of one sample, [side]: as measured, or scaled where the dataset is.
[[nodiscard]] inline std::span<const float> sidesOf(const Dataset& dataset, std::size_t sample)
{
    const std::size_t sides = dataset.sideNames.size();
    return std::span(dataset.sides).subspan(sample * sides, sides);
}

/// (value - offset) * factor, into `scaled`, [side].
void scaleSides(std::span<const float> sides, const SideScale& scale, std::span<float> scaled);

/// The same samples with scaled side values, as networks read them everywhere; the dataset itself
/// where it has none. Its sides must be as measured. The values are shared, not copied.
[[nodiscard]] std::shared_ptr<const Dataset>
withScaledSides(std::shared_ptr<const Dataset> dataset, const SideScale& scale);

/// The side values that the networks of a run read: their names, and what scales them.
struct SideInputs {
    std::vector<std::string> names;
    SideScale scale;

    friend bool operator==(const SideInputs&, const SideInputs&) = default;
};

/// Name of the document that keeps them with a run.
inline constexpr std::string_view kSidesDocument = "sides";

/// JSON: a list of {"name", "offset", "factor"}.
[[nodiscard]] std::string toText(const SideInputs& sides);
/// Reads that back.   Errors: SyntaxInvalid; ValueOutOfRange.
[[nodiscard]] Result<SideInputs> readSideInputs(std::string_view text);

} // namespace splitscape::data
