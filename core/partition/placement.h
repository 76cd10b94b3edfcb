// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>

namespace splitscape::partition {

/// A place where layers run, in the order in which values pass through them.
enum class Tier : std::uint8_t {
    Edge, ///< the wearable
    Fog ///< the phone or gateway
};
inline constexpr std::array kTiers{Tier::Edge, Tier::Fog};

/// Layers [first, end) of a network, in order of execution.
struct LayerRange {
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const { return end - first; }
    [[nodiscard]] constexpr bool empty() const { return first == end; }
    friend bool operator==(const LayerRange&, const LayerRange&) = default;
};

/// Where a network is cut, so which tier runs which layers. The first tier runs the first layers;
/// what crosses the cut is sent (network::crossing). This is the one home of that rule: costs,
/// exports and drawings ask here who runs a layer.
struct Placement {
    /// The cut as the paper counts it: point 1 sends the raw input, point k the output of layer
    /// k-1, the last point the class scores.
    int point = 1;

    /// The cut behind the first `layers` layers.
    [[nodiscard]] static constexpr Placement behind(std::size_t layers)
    {
        return {static_cast<int>(layers) + 1};
    }
    /// Layers in front of the cut: what network::crossing() calls the cut.
    [[nodiscard]] constexpr std::size_t cut() const { return static_cast<std::size_t>(point) - 1; }
    /// What a tier runs of a network of `layers` layers.
    [[nodiscard]] constexpr LayerRange layersOf(Tier tier, std::size_t layers) const
    {
        assert(point >= 1 && cut() <= layers);
        return tier == Tier::Edge ? LayerRange{0, cut()} : LayerRange{cut(), layers};
    }
    /// Who runs a layer, from 0. network::kNetworkInput is measured on the edge.
    [[nodiscard]] constexpr Tier tierOf(int layer) const
    {
        return layer < point - 1 ? Tier::Edge : Tier::Fog;
    }
    friend bool operator==(const Placement&, const Placement&) = default;
};
static_assert(network::kNetworkInput < 0, "the input comes before every cut");

} // namespace splitscape::partition
