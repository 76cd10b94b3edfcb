// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/side_values.h"
#include "core/partition/placement.h"
#include "core/space/architecture.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace splitscape::exporting {

/// A trained network and where it is cut: what leaves the program.
struct SplitNetwork : partition::Placement {
    space::Architecture architecture;
    std::vector<float> weights; ///< in the layout of train::TrainedNetwork::weights
    std::vector<std::string> classNames; ///< may be empty
    std::string origin; ///< where it comes from, for comments: a study file and candidate
    std::string programVersion;
    std::string preparation; ///< how samples become inputs, as JSON (preparation.h); may be empty
    std::optional<double> rate_Hz; ///< of the recording that samples are made from
    data::SideInputs sides = {}; ///< as many as the architecture reads

    [[nodiscard]] std::size_t edgeLayerCount() const { return cut(); }
};

/// Checks what every export relies on.
/// Errors: those of space::validate; ValueOutOfRange for a point the architecture does not have, or
/// behind a last layer that reads side values, a wrong number of weights, side values or class names,
/// or a weight that is not finite.
[[nodiscard]] Result<void> validate(const SplitNetwork& network);

/// Names the network, its weights and its cut: an edge and a fog part of the same fingerprint belong
/// together. CRC-32 (IEEE 802.3) of the architecture's text, the point and the weights as
/// little-endian float32.
[[nodiscard]] std::uint32_t fingerprintOf(const SplitNetwork& network);

/// One layer with its part of the weights, which belong to the SplitNetwork.
struct WeightedLayer {
    network::Layer layer;
    std::span<const float>
        weights; ///< [kernel, c_in, c_out], [c_in, kernel, c_out] or [n_in + sides, n_out]
    std::span<const float> bias;
};

/// All layers of a valid network in order of execution.
[[nodiscard]] std::vector<WeightedLayer> weightedLayers(const SplitNetwork& network);

/// Output of the last of some first layers of a network, position-major, worked out in double
/// precision, no softmax.
/// @param sides  the side values, scaled; of a network that reads some
[[nodiscard]] std::vector<float> outputOf(std::span<const WeightedLayer> layers,
                                          std::span<const float> input,
                                          std::span<const float> sides = {});

/// What the model says the edge part needs.
struct EdgeNeeds {
    std::int64_t flashBytes = 0; ///< of the parameters, float32
    std::int64_t ramBytes = 0; ///< of the values alive while a layer runs, float32; the input at
                               ///< point 1
    std::int64_t multiplyAccumulates = 0; ///< with the zeros a stretched activation is filled with
    std::int64_t sentValues = 0;
    std::int64_t parameters = 0;
    std::int64_t memoryValues = 0; ///< values that `ramBytes` has room for

    friend bool operator==(const EdgeNeeds&, const EdgeNeeds&) = default;
};
[[nodiscard]] EdgeNeeds edgeNeeds(const SplitNetwork& network);

[[nodiscard]] inline std::size_t inputValues(const space::Architecture& architecture)
{
    return static_cast<std::size_t>(architecture.lengths.front())
        * static_cast<std::size_t>(architecture.channels.front());
}

/// A fixed input for self-tests: a sine with seeded noise, about one in size.
[[nodiscard]] std::vector<float> exampleInput(const space::Architecture& architecture);

} // namespace splitscape::exporting
