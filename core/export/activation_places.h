// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::exporting {

/// Where each activation of the first layers of a network lies in one buffer, in values.
struct ActivationPlaces {
    std::vector<std::int64_t> offsets; ///< [layer + 1]; the first is the input's
    std::int64_t values = 0; ///< of the buffer
};

/// Places the activations so that no two that are alive at once overlap. The buffer is as small as the
/// most values that are alive at once wherever such a placement is found, which is always so for a
/// chain.
/// @param layers  those that run, in order
/// @param sent    activations that are still needed behind the last of them: layers, or kNetworkInput
[[nodiscard]] ActivationPlaces placeActivations(network::Shape input,
                                                std::span<const network::Layer> layers,
                                                std::span<const int> sent);

} // namespace splitscape::exporting
