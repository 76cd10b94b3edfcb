// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace splitscape::exporting {

/// A prepared sample that leaves with the code, so that the device can test itself.
struct TestVector {
    std::vector<float> input; ///< [length, channel]
    std::optional<std::size_t> label; ///< the true class; nothing for a made-up input
    /// Side values as measured, of a network that reads some; empty: those in the middle of the scale.
    std::vector<float> sides = {};
};

/// More than that would fill the Flash of a small device.
inline constexpr std::size_t kMaximumTestVectors = 64;

} // namespace splitscape::exporting
