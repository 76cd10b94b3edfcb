// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/graph_plan.h"

#include <algorithm>
#include <utility>

namespace splitscape::train::native {

namespace {

using network::Layer;
using network::LayerKind;

constexpr std::size_t kVector = 16; // the widest vector of any level, in floats

std::size_t asSize(int value) { return static_cast<std::size_t>(value); }

std::size_t upTo(std::size_t multiple, std::size_t count)
{
    return (count + multiple - 1) / multiple * multiple;
}

/// Whole vectors: of 4 floats up to 4 channels, of 8 from there on.
std::size_t pitchOf(int channels) { return upTo(channels <= 4 ? 4 : 8, asSize(channels)); }

/// Kinds that read single values; the others read vectors, for which channels are padded.
bool readsValues(LayerKind kind)
{
    return kind == LayerKind::Convolution || kind == LayerKind::TransposedConvolution
        || kind == LayerKind::FullyConnected;
}

Placement placementOf(const network::Network& net, std::size_t activation)
{
    const network::Shape shape = net.shapeOf(static_cast<int>(activation) - 1);
    const bool scores = activation == net.layers.size();
    Placement placement;
    placement.channels = asSize(scores ? net.classes : shape.channels);
    placement.positions = scores ? 1 : asSize(shape.length);
    placement.pitch = pitchOf(static_cast<int>(placement.channels));
    const bool values = std::all_of(net.layers.begin(), net.layers.end(), [](const Layer& layer) {
        return readsValues(layer.kind)
            || (layer.input != network::kNetworkInput && layer.addend != network::kNetworkInput);
    });
    if (activation == 0 && values)
        placement.pitch = placement.channels;
    return placement;
}

std::size_t lastRead(const Layer& layer)
{
    const int end = (layer.outLength - 1) * layer.stride + layer.kernel - layer.padding;
    return asSize(std::max(end - layer.inLength, 0));
}

/// Phases of a convolution's input gradient, and the halo they need of the output's gradient.
void planPhases(GraphLayer& plan, Placement& outGradient, std::size_t& reversedWeights,
                std::size_t inPitch)
{
    const Layer& layer = plan.layer;
    for (int r = 0; r < layer.stride; ++r) {
        // Input position q = stride * m + r - padding gets tap r + stride * u of output m - u.
        const int first = r >= layer.padding
            ? -((r - layer.padding) / layer.stride)
            : (layer.padding - r + layer.stride - 1) / layer.stride;
        const int last = (layer.inLength - 1 + layer.padding - r >= 0)
            ? (layer.inLength - 1 + layer.padding - r) / layer.stride
            : -1;
        if (layer.stride * first + r - layer.padding >= layer.inLength || last < first)
            continue;
        GradientPhase phase;
        const int taps
            = r < layer.kernel ? (layer.kernel - r + layer.stride - 1) / layer.stride : 0;
        phase.taps = asSize(taps);
        phase.firstInput = asSize(layer.stride * first + r - layer.padding);
        phase.rows = asSize(last - first + 1);
        phase.firstOutput = first - std::max(taps - 1, 0);
        phase.firstTap = asSize(r);
        phase.weights = reversedWeights;
        reversedWeights += upTo(kVector, phase.taps * asSize(layer.outChannels) * inPitch);
        outGradient.before = std::max(outGradient.before,
                                      asSize(std::max(-static_cast<int>(phase.firstOutput), 0)));
        outGradient.after
            = std::max(outGradient.after, asSize(std::max(last - (layer.outLength - 1), 0)));
        plan.phases.push_back(phase);
    }
}

/// Calls visit(index in the plan's parameters, index in TrainedNetwork::weights).
template <typename Visit>
void visitParameters(const GraphPlan& plan, const Visit& visit)
{
    std::size_t outside = 0;
    for (std::size_t i = 0; i < plan.layers.size(); ++i) {
        const GraphLayer& layer = plan.layers[i];
        if (!network::hasWeights(layer.layer.kind))
            continue;
        const Placement& out = plan.values[i + 1];
        for (std::size_t block = 0; block < layer.rows * layer.groups; ++block)
            for (std::size_t c = 0; c < out.channels; ++c)
                visit(layer.weights + block * out.pitch + c, outside++);
        for (std::size_t c = 0; c < out.channels; ++c)
            visit(layer.bias + c, outside++);
    }
}

} // namespace

GraphPlan::GraphPlan(network::Network given)
    : network(std::move(given))
{
    for (std::size_t i = 0; i <= network.layers.size(); ++i)
        values.push_back(placementOf(network, i));
    gradients = values;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        GraphLayer plan;
        plan.layer = network.layers[i];
        const Layer& layer = plan.layer;
        plan.input = asSize(layer.input + 1);
        plan.addend = layer.kind == LayerKind::Add ? asSize(layer.addend + 1) : 0;
        const std::size_t pitch = values[i + 1].pitch;
        if (layer.kind == LayerKind::Convolution) {
            values[plan.input].before = std::max(values[plan.input].before, asSize(layer.padding));
            values[plan.input].after = std::max(values[plan.input].after, lastRead(layer));
            plan.rows = asSize(layer.kernel) * asSize(layer.inChannels);
            if (plan.input > 0)
                planPhases(plan, gradients[i + 1], reversedWeights, values[plan.input].pitch);
        } else if (layer.kind == LayerKind::TransposedConvolution) {
            plan.rows = asSize(layer.inChannels);
            plan.groups = asSize(layer.kernel);
        } else if (layer.kind == LayerKind::FullyConnected) {
            plan.rows = asSize(layer.inLength) * asSize(layer.inChannels) + asSize(layer.sides);
        } else if (layer.kind == LayerKind::DepthwiseConvolution) {
            plan.rows = asSize(layer.kernel);
        }
        if (network::hasWeights(layer.kind)) {
            plan.weights = parameters;
            parameters += upTo(kVector, plan.rows * plan.groups * pitch);
            plan.bias = parameters;
            parameters += upTo(kVector, pitch);
            plan.scale = parameters;
            parameters += layer.batchNorm ? upTo(kVector, pitch) : 0;
        }
        if (plan.input > 0
            && (layer.kind == LayerKind::TransposedConvolution
                || layer.kind == LayerKind::FullyConnected)) {
            const Placement& in = values[plan.input];
            plan.reversed = reversedWeights;
            reversedWeights += upTo(kVector,
                                    values[i + 1].channels * plan.groups * in.pitch
                                        * (plan.groups == 1 ? in.positions : 1));
        }
        batchNorm = batchNorm || layer.batchNorm;
        largestPitch = std::max(largestPitch, pitch * plan.groups);
        layers.push_back(std::move(plan));
    }
    std::vector<bool> given_(values.size(), false);
    for (std::size_t i = layers.size(); i-- > 0;) {
        GraphLayer& plan = layers[i];
        plan.firstForInput = !given_[plan.input];
        given_[plan.input] = true;
        if (plan.layer.kind == LayerKind::Add) {
            plan.firstForAddend = !given_[plan.addend];
            given_[plan.addend] = true;
        }
    }
}

std::size_t GraphPlan::weightFloats(std::size_t layer) const
{
    return layers[layer].rows * layers[layer].groups * values[layer + 1].pitch;
}

void GraphPlan::import(std::span<const float> weights, float* flat) const
{
    visitParameters(
        *this, [&](std::size_t inside, std::size_t outside) { flat[inside] = weights[outside]; });
}

void GraphPlan::exportTo(const float* flat, std::span<float> weights) const
{
    visitParameters(
        *this, [&](std::size_t inside, std::size_t outside) { weights[outside] = flat[inside]; });
}

void GraphPlan::reverse(const float* flat, float* reversed) const
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const GraphLayer& plan = layers[i];
        const Layer& layer = plan.layer;
        if (plan.input == 0 || !readsValues(layer.kind))
            continue;
        const Placement& in = values[plan.input];
        const Placement& out = values[i + 1];
        const float* weights = flat + plan.weights;
        for (const GradientPhase& phase : plan.phases) {
            float* to = reversed + phase.weights;
            for (std::size_t back = phase.taps; back-- > 0;) {
                const std::size_t tap = phase.firstTap + asSize(layer.stride) * back;
                for (std::size_t o = 0; o < out.channels; ++o, to += in.pitch)
                    for (std::size_t c = 0; c < in.channels; ++c)
                        to[c] = weights[(tap * in.channels + c) * out.pitch + o];
            }
        }
        float* to = reversed + plan.reversed;
        if (layer.kind == LayerKind::TransposedConvolution) {
            for (std::size_t j = 0; j < plan.groups; ++j)
                for (std::size_t o = 0; o < out.channels; ++o, to += in.pitch)
                    for (std::size_t c = 0; c < in.channels; ++c)
                        to[c] = weights[(c * plan.groups + j) * out.pitch + o];
        } else if (layer.kind == LayerKind::FullyConnected) {
            for (std::size_t o = 0; o < out.channels; ++o)
                for (std::size_t p = 0; p < in.positions; ++p, to += in.pitch)
                    for (std::size_t c = 0; c < in.channels; ++c)
                        to[c] = weights[(p * in.channels + c) * out.pitch + o];
        }
    }
}

} // namespace splitscape::train::native
