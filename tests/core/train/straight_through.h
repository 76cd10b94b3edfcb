// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/network/integer_network.h"
#include "core/train/native/rounded_network.h"
#include "core/train/trainer.h"
#include "tests/core/train/example_networks.h"
#include "tests/core/train/plain_network.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

// What a gradient that goes straight through rounding is held to: a PlainNetwork whose layers put out
// what a deployment makes of their values.
namespace splitscape::test {

inline constexpr int kSamples = 7;
/// Noise, with the side values that a network reads beside it.
inline data::Dataset samplesFor(const network::Network& network)
{
    data::Dataset dataset;
    dataset.name = "noise";
    dataset.length = network.inputLength;
    dataset.channels = network.inputChannels;
    Random random(3);
    const auto values = std::make_shared<std::vector<float>>();
    for (int i = 0; i < kSamples; ++i) {
        for (std::int64_t v = 0; v < network.inputShape().values(); ++v)
            values->push_back(static_cast<float>(random.normal()));
        for (int side = 0; side < network.sides; ++side)
            dataset.sides.push_back(static_cast<float>(random.normal()));
        dataset.labels.push_back(static_cast<std::uint8_t>(i % network.classes));
        dataset.groups.push_back(0);
    }
    for (int c = 0; c < network.classes; ++c)
        dataset.classNames.push_back("class " + std::to_string(c));
    for (int side = 0; side < network.sides; ++side)
        dataset.sideNames.push_back("side " + std::to_string(side));
    dataset.groupNames = {"all"};
    dataset.values = *values;
    dataset.owner = values;
    return dataset;
}

inline network::Network withoutBatchNorm(network::Network network)
{
    for (network::Layer& layer : network.layers)
        layer.batchNorm = false;
    return network;
}

/// Biases other than zero.
inline std::vector<float> liveWeights(const network::Network& network)
{
    std::vector<float> weights = train::initialWeights(network, 5);
    Random random(6);
    for (float& weight : weights)
        if (weight == 0.0F)
            weight = static_cast<float>(random.uniform(0.05, 0.3));
    return weights;
}

/// The smallest and largest value of every activation in double precision.
inline std::vector<network::ValueRange> rangesOf(train::native::RoundedNetwork& rounded)
{
    const auto indices = indicesFrom(0, kSamples);
    (void)rounded.calibrate(indices, {});
    return rounded.ranges();
}

inline std::vector<PlainNetwork::Activation> exactSamples(const data::Dataset& dataset)
{
    std::vector<PlainNetwork::Activation> exact;
    for (std::size_t i = 0; i < dataset.sampleCount(); ++i) {
        const auto sample = dataset.sample(i);
        exact.emplace_back(sample.begin(), sample.end());
        for (std::size_t side = 0; side < dataset.sideNames.size(); ++side)
            exact.back().push_back(double{dataset.sides[i * dataset.sideNames.size() + side]});
    }
    return exact;
}

/// A layer in front of the cut reads what also crosses it: then it reads other values than the fog.
inline bool isReadOnBothSides(const network::Network& network, std::size_t cut)
{
    const auto crossing = network::crossing(network, cut);
    for (std::size_t i = 0; i < cut; ++i)
        for (const int layer : crossing)
            if (network.layers[i].input == layer || network.layers[i].addend == layer)
                return true;
    return false;
}

struct Deployed {
    const network::Network& network;
    const train::CutFormat& cut;
    const std::vector<network::ValueRange>& ranges;
    const std::vector<float>& weights;
};

/// What the layers of an int8 edge put out, and where a change gets through.
inline std::vector<std::vector<PlainNetwork::Forced>> forcedByCodes(const Deployed& deployed,
                                                             const data::Dataset& dataset,
                                                             std::vector<PlainNetwork::Activation>& input)
{
    std::vector<std::vector<PlainNetwork::Forced>> forced(
        deployed.network.layers.size(), std::vector<PlainNetwork::Forced>(kSamples));
    const auto made = network::inIntegers(deployed.network, deployed.weights, deployed.ranges,
                                          deployed.cut.cut);
    network::IntegerRun run(*made);
    for (std::size_t s = 0; s < kSamples; ++s) {
        run.run(dataset.sample(s));
        const auto valueOf = [](std::int8_t code, const network::IntegerCode& of) {
            return double{of.scale} * (code - of.zero);
        };
        for (std::size_t v = 0; v < run.codes(network::kNetworkInput).size(); ++v)
            input[s][v] = valueOf(run.codes(network::kNetworkInput)[v], made->inputCode);
        for (std::size_t i = 0; i < deployed.cut.cut; ++i) {
            const network::IntegerCode& of = made->codeOf(static_cast<int>(i));
            for (const std::int8_t code : run.codes(static_cast<int>(i))) {
                const bool isEnd = code == -128 || code == 127;
                const bool isCut = deployed.network.layers[i].relu && code == of.zero;
                forced[i][s].values.push_back(valueOf(code, of));
                forced[i][s].gates.push_back(isEnd || isCut ? 0.0 : 1.0);
            }
        }
    }
    return forced;
}

/// What is received of a float edge.
inline std::vector<std::vector<PlainNetwork::Forced>> forcedBySending(const Deployed& deployed,
                                                               train::native::RoundedNetwork& rounded)
{
    std::vector<std::vector<PlainNetwork::Forced>> forced(
        deployed.network.layers.size(), std::vector<PlainNetwork::Forced>(kSamples));
    (void)rounded.enter(indicesFrom(0, kSamples));
    rounded.network().infer(kSamples, 0, deployed.cut.cut);
    for (const int layer : network::crossing(deployed.network, deployed.cut.cut)) {
        const auto index = static_cast<std::size_t>(layer);
        const auto& placement = rounded.network().plan().values[index + 1];
        for (std::size_t s = 0; s < kSamples; ++s)
            for (std::size_t p = 0; p < placement.positions; ++p)
                for (std::size_t c = 0; c < placement.channels; ++c) {
                    float value
                        = rounded.network().activation(index + 1, s)[p * placement.pitch + c];
                    const network::ValueRange& range = deployed.ranges[index + 1];
                    const bool isOutside = value < range.low || value > range.high;
                    const bool isCut = deployed.network.layers[index].relu && value <= 0.0F;
                    network::roundValues(std::span(&value, 1), deployed.cut.format, range);
                    forced[index][s].values.push_back(double{value});
                    forced[index][s].gates.push_back(isOutside || isCut ? 0.0 : 1.0);
                }
    }
    return forced;
}

} // namespace splitscape::test
