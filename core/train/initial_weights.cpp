// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/train/trainer.h"
#include "core/train/training_loop.h"

#include <cmath>

namespace splitscape::train {

namespace {

/// Mirrors the first output channel where its weights sum to less than zero. What a hidden layer
/// reads is mostly positive, so that channel then lives, and with it a network of one channel a
/// layer.
void liven(std::span<float> weights, std::size_t channels)
{
    float sum = 0.0f;
    for (std::size_t i = 0; i < weights.size(); i += channels)
        sum += weights[i];
    if (sum < 0.0f)
        for (std::size_t i = 0; i < weights.size(); i += channels)
            weights[i] = -weights[i];
}

/// Values an output sums over.
std::int64_t valuesSummed(const network::Layer& layer)
{
    // Kernel = stride: an output of a transposed convolution sees inChannels values only.
    if (layer.kind == network::LayerKind::TransposedConvolution)
        return layer.inChannels;
    if (layer.kind == network::LayerKind::DepthwiseConvolution)
        return layer.kernel;
    return std::int64_t{layer.kernel} * layer.inChannels + layer.sides;
}

} // namespace

std::vector<float> initialWeights(const space::Architecture& architecture, std::uint64_t seed)
{
    return initialWeights(space::networkOf(architecture), seed);
}

std::vector<float> initialWeights(const network::Network& network, std::uint64_t seed)
{
    Random random(seedOf(SeedOf::Weights, seed));
    std::vector<float> weights;
    weights.reserve(static_cast<std::size_t>(network::parameterCount(network)));
    for (const network::Layer& layer : network.layers) {
        if (!network::hasWeights(layer.kind))
            continue;
        const bool last = layer.kind == network::LayerKind::FullyConnected;
        const std::int64_t biases = network::biasCount(layer);
        const std::int64_t count = network::weightCount(layer);
        const double bound = std::sqrt(6.0 / static_cast<double>(valuesSummed(layer)));
        const std::size_t first = weights.size();
        for (std::int64_t i = 0; i < count; ++i)
            weights.push_back(static_cast<float>(random.uniform(-bound, bound)));
        if (!last && !layer.batchNorm)
            liven(std::span(weights).subspan(first), static_cast<std::size_t>(layer.outChannels));
        weights.insert(weights.end(), static_cast<std::size_t>(biases), 0.0f);
    }
    return weights;
}

Result<void> checkWeights(const space::Architecture& architecture, std::span<const float> weights)
{
    const std::int64_t expected = space::parameterCount(architecture);
    if (static_cast<std::int64_t>(weights.size()) != expected)
        return Error{ErrorCode::ValueOutOfRange, space::toText(architecture),
                     "the network has " + std::to_string(expected) + " parameters, "
                         + std::to_string(weights.size()) + " weights were given"};
    return {};
}

} // namespace splitscape::train
