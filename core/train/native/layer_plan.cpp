// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/layer_plan.h"

#include <algorithm>

namespace splitscape::train::native {

namespace {

constexpr std::size_t kVector = 16; // the widest vector of any level, in floats

std::size_t padded(std::size_t count) { return (count + kVector - 1) / kVector * kVector; }

/// The width that needs the fewest vectors; of equals the narrowest, which wastes least.
int lanesFor(int wide, int widestLanes)
{
    int best = 4;
    for (int lanes = 8; lanes <= widestLanes; lanes *= 2)
        if ((wide + lanes - 1) / lanes < (wide + best - 1) / best)
            best = lanes;
    return best;
}

LayerPlan planOf(const network::Layer& layer, int widestLanes)
{
    LayerPlan plan;
    plan.layer = layer;
    switch (layer.kind) {
    case network::LayerKind::Convolution:
        plan.rows = static_cast<std::size_t>(layer.outLength);
        plan.a = layer.kernel * layer.inChannels;
        plan.b = layer.outChannels;
        break;
    case network::LayerKind::TransposedConvolution:
        plan.rows = static_cast<std::size_t>(layer.inLength);
        plan.a = layer.inChannels;
        plan.b = layer.kernel * layer.outChannels;
        break;
    default: // fully connected; a chain of the paper has no other kind
        plan.rows = 1;
        plan.a = layer.inLength * layer.inChannels;
        plan.b = layer.outLength * layer.outChannels;
        break;
    }
    plan.form = plan.a <= 4 && plan.b <= 4 ? LayerForm::Small
        : plan.b <= plan.a                 ? LayerForm::Gather
                                           : LayerForm::Spread;
    plan.shape.thin = std::min(plan.a, plan.b);
    plan.shape.wide = std::max(plan.a, plan.b);
    plan.shape.lanes = lanesFor(plan.shape.wide, widestLanes);
    plan.shape.stride
        = (plan.shape.wide + plan.shape.lanes - 1) / plan.shape.lanes * plan.shape.lanes;
    return plan;
}

std::size_t weightFloats(const LayerPlan& plan)
{
    if (plan.form == LayerForm::Small)
        return static_cast<std::size_t>(plan.a) * static_cast<std::size_t>(plan.b);
    return static_cast<std::size_t>(plan.shape.thin) * static_cast<std::size_t>(plan.shape.stride);
}

/// Calls visit(index in the plan's parameters, index in TrainedNetwork::weights) for each
/// parameter.
template <typename Visit>
void visitParameters(const std::vector<LayerPlan>& layers, const Visit& visit)
{
    std::size_t outside = 0;
    for (const LayerPlan& plan : layers) {
        const auto b = static_cast<std::size_t>(plan.b);
        for (std::size_t in = 0; in < static_cast<std::size_t>(plan.a); ++in)
            for (std::size_t out = 0; out < b; ++out)
                visit(plan.weights + plan.weightIndex(in, out), outside++);
        for (std::size_t i = 0; i < static_cast<std::size_t>(plan.biases()); ++i)
            visit(plan.bias + i, outside++);
    }
}

} // namespace

std::size_t LayerPlan::weightIndex(std::size_t in, std::size_t out) const
{
    const auto stride = static_cast<std::size_t>(shape.stride);
    switch (form) {
    case LayerForm::Gather:
        return out * stride + in;
    case LayerForm::Spread:
        return in * stride + out;
    case LayerForm::Small:
        break;
    }
    return in * static_cast<std::size_t>(b) + out;
}

NetworkPlan::NetworkPlan(const space::Architecture& architecture, int widestLanes)
{
    for (const network::Layer& layer : space::layersOf(architecture)) {
        LayerPlan plan = planOf(layer, widestLanes);
        plan.weights = parameters;
        plan.bias = plan.weights + padded(weightFloats(plan));
        parameters = plan.bias + padded(static_cast<std::size_t>(plan.biases()));
        if (plan.form != LayerForm::Gather) {
            plan.biasRow = biasRows;
            biasRows += padded(static_cast<std::size_t>(std::max(plan.b, plan.shape.stride)));
        }
        largestOutput = std::max(largestOutput, plan.outValues());
        layers.push_back(plan);
    }
    layers.back().last = true;
}

void NetworkPlan::import(std::span<const float> weights, float* flat) const
{
    visitParameters(
        layers, [&](std::size_t inside, std::size_t outside) { flat[inside] = weights[outside]; });
}

void NetworkPlan::exportTo(const float* flat, std::span<float> weights) const
{
    visitParameters(
        layers, [&](std::size_t inside, std::size_t outside) { weights[outside] = flat[inside]; });
}

} // namespace splitscape::train::native
