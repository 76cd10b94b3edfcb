// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/untrained_scores.h"

#include "core/base/portable_math.h"
#include "core/space/architecture.h"
#include "core/train/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace splitscape::evaluate {

namespace {

using network::Layer;
using network::LayerKind;
using Values = std::vector<double>;

constexpr double kLowest = std::numeric_limits<double>::lowest();

/// Calls visit(input position or -1, kernel position, output position) for every step of a window.
template <typename Visit>
void slide(const Layer& layer, const Visit& visit)
{
    for (int out = 0; out < layer.outLength; ++out) {
        for (int k = 0; k < layer.kernel; ++k) {
            const int in = out * layer.stride - layer.padding + k;
            if (in >= 0 && in < layer.inLength)
                visit(in, k, out);
        }
    }
}

std::size_t at(int position, int channel, int channels)
{
    return static_cast<std::size_t>(position) * static_cast<std::size_t>(channels)
        + static_cast<std::size_t>(channel);
}

/// The sums of a layer with weights, before bias and ReLU.
/// @param weights  as train::TrainedNetwork has them
Values weighted(const Layer& layer, const Values& input, const float* weights)
{
    Values output(static_cast<std::size_t>(layer.outValues()), 0.0);
    const auto inChannels = static_cast<std::size_t>(layer.inChannels);
    const auto outChannels = static_cast<std::size_t>(layer.outChannels);
    if (layer.kind == LayerKind::FullyConnected) {
        for (std::size_t i = 0; i < input.size(); ++i) {
            for (std::size_t o = 0; o < output.size(); ++o)
                output[o] += input[i] * weights[i * output.size() + o];
        }
    } else if (layer.kind == LayerKind::TransposedConvolution) { // [c_in, kernel, c_out]
        const auto kernel = static_cast<std::size_t>(layer.kernel);
        for (std::size_t in = 0; in < static_cast<std::size_t>(layer.inLength); ++in) {
            for (std::size_t i = 0; i < inChannels; ++i) {
                for (std::size_t rest = 0; rest < kernel * outChannels; ++rest)
                    output[in * kernel * outChannels + rest]
                        += input[in * inChannels + i] * weights[i * kernel * outChannels + rest];
            }
        }
    } else if (layer.kind == LayerKind::DepthwiseConvolution) { // [kernel, c]
        slide(layer, [&](int in, int k, int out) {
            for (int c = 0; c < layer.outChannels; ++c)
                output[at(out, c, layer.outChannels)]
                    += input[at(in, c, layer.inChannels)] * weights[at(k, c, layer.outChannels)];
        });
    } else { // [kernel, c_in, c_out]
        slide(layer, [&](int in, int k, int out) {
            for (int i = 0; i < layer.inChannels; ++i) {
                const double value = input[at(in, i, layer.inChannels)];
                const float* row = weights + at(k, i, layer.inChannels) * outChannels;
                for (std::size_t o = 0; o < outChannels; ++o)
                    output[static_cast<std::size_t>(out) * outChannels + o] += value * row[o];
            }
        });
    }
    return output;
}

Values pooled(const Layer& layer, const Values& input)
{
    const bool isMaximum = layer.kind == LayerKind::MaximumPool;
    Values output(static_cast<std::size_t>(layer.outValues()), isMaximum ? kLowest : 0.0);
    slide(layer, [&](int in, int, int out) {
        for (int c = 0; c < layer.outChannels; ++c) {
            const double value = input[at(in, c, layer.inChannels)];
            double& sum = output[at(out, c, layer.outChannels)];
            sum = isMaximum ? std::max(sum, value) : sum + value / layer.kernel;
        }
    });
    return output;
}

/// One pass. `codes` gets, where it is not null, whether each ReLU lets its value through. A layer
/// `silent` has weights of zero; batch norm does nothing before training.
Values forward(const network::Network& net, const Values& input, const std::vector<float>& weights,
               std::vector<bool>* codes, std::size_t silent = static_cast<std::size_t>(-1))
{
    std::vector<Values> outputs;
    const float* next = weights.data();
    const auto operand = [&](int index) -> const Values& {
        return index == network::kNetworkInput ? input : outputs[static_cast<std::size_t>(index)];
    };
    for (std::size_t i = 0; i < net.layers.size(); ++i) {
        const Layer& layer = net.layers[i];
        const Values& below = operand(layer.input);
        Values output;
        if (network::hasWeights(layer.kind)) {
            output = i == silent ? Values(static_cast<std::size_t>(layer.outValues()), 0.0)
                                 : weighted(layer, below, next);
            next += network::weightCount(layer);
            for (std::size_t o = 0; o < output.size(); ++o)
                output[o] += next[o % static_cast<std::size_t>(network::biasCount(layer))];
            next += network::biasCount(layer);
        } else if (layer.kind == LayerKind::Add) {
            output = below;
            for (std::size_t o = 0; o < output.size(); ++o)
                output[o] += operand(layer.addend)[o];
        } else if (layer.kind == LayerKind::Absolute || layer.kind == LayerKind::Square) {
            output = below;
            for (double& value : output)
                value = layer.kind == LayerKind::Square ? value * value : std::abs(value);
        } else {
            output = pooled(layer, below);
        }
        for (std::size_t o = 0; layer.relu && o < output.size(); ++o) {
            if (codes)
                codes->push_back(output[o] > 0.0);
            output[o] = std::max(output[o], 0.0);
        }
        outputs.push_back(std::move(output));
    }
    return outputs.back();
}

double sumOf(const Values& values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum;
}

} // namespace

double UntrainedScores::nwot(const space::Architecture& architecture) const
{
    const network::Network net = space::networkOf(space::withoutSides(architecture));
    const std::vector<float> weights = train::initialWeights(net, m_setup.seed);
    std::vector<std::vector<bool>> codes;
    const data::Dataset& samples = m_setup.samplesFor(architecture);
    const std::vector<std::uint32_t>& indices = m_setup.split->train;
    for (std::size_t i = 0; i < std::min(kBatch, indices.size()); ++i) {
        const std::span<const float> sample = samples.sample(indices[i]);
        codes.emplace_back();
        (void)forward(net, {sample.begin(), sample.end()}, weights, &codes.back());
    }
    std::vector<std::vector<double>> kernel(codes.size(), std::vector<double>(codes.size(), 0.0));
    for (std::size_t a = 0; a < codes.size(); ++a) {
        for (std::size_t b = 0; b < codes.size(); ++b) {
            for (std::size_t unit = 0; unit < codes[a].size(); ++unit)
                kernel[a][b] += codes[a][unit] == codes[b][unit];
        }
    }
    return logDeterminant(std::move(kernel));
}

double UntrainedScores::synflow(const space::Architecture& architecture) const
{
    const network::Network net = space::networkOf(space::withoutSides(architecture));
    std::vector<float> weights = train::initialWeights(net, m_setup.seed);
    for (float& weight : weights)
        weight = std::abs(weight); // biases are zero
    const Values ones(static_cast<std::size_t>(net.inputShape().values()), 1.0);
    const double whole = sumOf(forward(net, ones, weights, nullptr));
    // R is linear in the weights of any one layer: sum of w * dR/dw = R - R without the layer.
    double score = 0.0;
    for (std::size_t i = 0; i < net.layers.size(); ++i) {
        if (network::hasWeights(net.layers[i].kind))
            score += whole - sumOf(forward(net, ones, weights, nullptr, i));
    }
    return score > 0.0 && std::isnormal(score) ? portable::log(score) : kLowest;
}

double logDeterminant(std::vector<std::vector<double>> matrix)
{
    double sum = 0.0;
    for (std::size_t column = 0; column < matrix.size(); ++column) {
        // Cholesky without the roots: a symmetric positive matrix has positive pivots.
        const double pivot = matrix[column][column];
        if (!(pivot > 1e-9))
            return kLowest;
        sum += portable::log(pivot);
        for (std::size_t row = column + 1; row < matrix.size(); ++row) {
            const double factor = matrix[row][column] / pivot;
            for (std::size_t i = column; i < matrix.size(); ++i)
                matrix[row][i] -= factor * matrix[column][i];
        }
    }
    return sum;
}

} // namespace splitscape::evaluate
