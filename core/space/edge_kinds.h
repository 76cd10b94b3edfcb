// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::space {

/// What a hidden layer that shortens is made of. All have the same window, and each stays one gene;
/// what has two layers may be cut between them. The numbers are in the genomes of files.
enum class EdgeKind : std::uint8_t {
    Convolution, ///< the paper's
    Depthwise, ///< each channel by itself, then a convolution of kernel 1
    AveragePool,
    MaximumPool,
    Power, ///< the mean of squares
    Absolute ///< the mean of absolute values
};

/// As study files and exported tables call them, by number.
inline constexpr std::array<std::string_view, 6> kEdgeKindNames{
    "convolution", "depthwise", "average-pool", "maximum-pool", "power", "absolute"};

/// True for the kinds without weights, which leave as many channels as they read.
[[nodiscard]] constexpr bool keepsChannels(EdgeKind kind) { return kind >= EdgeKind::AveragePool; }

/// True for the kinds that look at the size of values, whatever their sign. The layer they read has
/// no ReLU, which would hide half of it.
[[nodiscard]] constexpr bool measuresSize(EdgeKind kind) { return kind >= EdgeKind::Power; }

/// Numbers of EdgeKind: names, and back.
[[nodiscard]] std::vector<std::string> edgeKindNames(const std::vector<int>& kinds);
[[nodiscard]] std::optional<int> edgeKindNamed(std::string_view name);

/// "there is no kind "x", there are convolution, ..."
[[nodiscard]] std::string unknownEdgeKind(std::string_view name);

/// "convolution,power"
[[nodiscard]] std::string edgeKindsText(const std::vector<int>& kinds);

} // namespace splitscape::space
