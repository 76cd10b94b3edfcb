// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/export/split_network.h"
#include "core/train/trainer.h"

#include <string>
#include <vector>

namespace splitscape::test {

/// A network with the trainer's initial weights, slightly shifted: biases start at zero, and others
/// would hide a wrong place.
inline exporting::SplitNetwork networkOf(space::Architecture architecture, int point)
{
    exporting::SplitNetwork network;
    network.architecture = std::move(architecture);
    network.weights = train::initialWeights(network.architecture, 7);
    Random random(8);
    for (float& weight : network.weights)
        weight += static_cast<float>(random.uniform(-0.05, 0.05));
    network.point = point;
    network.origin = "a test";
    network.programVersion = "0.1.0";
    for (int side = 0; side < network.architecture.sides; ++side) {
        network.sides.names.push_back("side " + std::to_string(side));
        network.sides.scale.offsets.push_back(0.75F + 0.25F * static_cast<float>(side));
        network.sides.scale.factors.push_back(3.0F);
    }
    return network;
}

inline exporting::SplitNetwork networkOf(std::vector<int> lengths, std::vector<int> channels,
                                         int point)
{
    return networkOf(space::Architecture{std::move(lengths), std::move(channels)}, point);
}

struct NamedArchitecture {
    const char* name;
    space::Architecture architecture;
};

/// Every kind of layer that an edge may have (space::EdgeKind), with and without padding.
inline std::vector<NamedArchitecture> architecturesOfKinds()
{
    return {{"separable convolutions", {{64, 16, 4, 5}, {2, 3, 4, 1}, {9, 0}, {}, 0, {1, 1}}},
            {"pools", {{63, 21, 7, 5}, {2, 2, 2, 1}, {7, 5}, {}, 0, {2, 3}}},
            {"pools of kernel = stride", {{64, 16, 8, 5}, {3, 3, 3, 1}, {}, {}, 0, {3, 2}}},
            {"power of bands", {{64, 32, 8, 5}, {1, 4, 4, 1}, {9, 0}, {}, 0, {0, 4}}},
            {"power of the input", {{64, 8, 5}, {2, 2, 1}, {}, {}, 0, {4}}},
            {"amplitude of bands", {{64, 32, 8, 5}, {2, 4, 4, 1}, {9, 11}, {}, 0, {1, 5}}},
            {"a pool in front of the fog network", {{64, 16, 5}, {2, 2, 1}, {}, {4, 1}, 0, {3}}}};
}

inline std::vector<float> noise(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(random.normal());
    return values;
}

} // namespace splitscape::test
