// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/graph_network.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace splitscape::train::native {

namespace {

using network::LayerKind;

std::size_t asSize(int value) { return static_cast<std::size_t>(value); }

/// Without batch norm samples do not depend on each other, and fewer at a time stay in the cache.
constexpr std::size_t kIndependent = 32;

} // namespace

std::size_t samplesTogether(const network::Network& network, std::size_t batch)
{
    if (network::isPaperChain(network))
        return std::min(batch, kBlock);
    const bool mixed = std::any_of(network.layers.begin(), network.layers.end(),
                                   [](const network::Layer& layer) { return layer.batchNorm; });
    return mixed ? batch : std::min(batch, kIndependent);
}

GraphNetwork::GraphNetwork(const network::Network& network, const Kernels& kernels,
                           const GraphKernels& graphKernels, std::size_t largestBatch)
    : m_plan(network)
    , m_kernels(kernels)
    , m_graph(graphKernels)
    , m_largestBatch(samplesTogether(m_plan.network, largestBatch))
    , m_norms(m_plan.layers.size())
    , m_parameters(m_plan.parameters, kPadding)
    , m_folded(m_plan.parameters, kPadding)
    , m_gradient(m_plan.parameters, kPadding)
    , m_firstMoment(m_plan.parameters, kPadding)
    , m_secondMoment(m_plan.parameters, kPadding)
    , m_reversed(m_plan.reversedWeights, kPadding)
    , m_row(m_plan.largestPitch, kPadding)
{
    for (const Placement& placement : m_plan.values)
        m_values.emplace_back(m_largestBatch * placement.sample(), kPadding);
    for (std::size_t i = 0; i < m_plan.layers.size(); ++i) {
        if (!m_plan.layers[i].layer.batchNorm)
            continue;
        const Placement& out = m_plan.values[i + 1];
        m_norms[i] = {
            AlignedBuffer<float>(m_largestBatch * out.positions * out.pitch, kPadding),
            AlignedBuffer<float>(out.pitch, kPadding), AlignedBuffer<float>(out.pitch, kPadding),
            AlignedBuffer<float>(out.pitch, kPadding), AlignedBuffer<float>(out.pitch, kPadding)};
    }
    for (AlignedBuffer<float>& scratch : m_channels)
        scratch = AlignedBuffer<float>(m_plan.largestPitch, kPadding);
}

template <typename Visit>
void GraphNetwork::visitScales(const Visit& visit) const
{
    for (std::size_t i = 0; i < m_plan.layers.size(); ++i)
        if (m_plan.layers[i].layer.batchNorm)
            for (std::size_t c = 0; c < m_plan.values[i + 1].channels; ++c)
                visit(m_plan.layers[i].scale + c);
}

void GraphNetwork::setWeights(std::span<const float> weights)
{
    m_plan.import(weights, m_parameters.data());
    visitScales([this](std::size_t at) { m_parameters.data()[at] = 1.0f; });
    m_steps = 0;
    m_foldedIsOld = true;
}

std::vector<float> GraphNetwork::weights()
{
    fold();
    std::vector<float> weights(static_cast<std::size_t>(network::parameterCount(m_plan.network)));
    m_plan.exportTo(m_folded.data(), weights);
    return weights;
}

std::vector<float> GraphNetwork::gradient() const
{
    std::vector<float> gradient(static_cast<std::size_t>(network::parameterCount(m_plan.network)));
    m_plan.exportTo(m_gradient.data(), gradient);
    visitScales([&](std::size_t at) { gradient.push_back(m_gradient.data()[at]); });
    return gradient;
}

std::vector<float> GraphNetwork::rawParameters() const
{
    std::vector<float> raw(static_cast<std::size_t>(network::parameterCount(m_plan.network)));
    m_plan.exportTo(m_parameters.data(), raw);
    visitScales([&](std::size_t at) { raw.push_back(m_parameters.data()[at]); });
    return raw;
}

void GraphNetwork::setRawParameters(std::span<const float> parameters)
{
    m_plan.import(parameters, m_parameters.data());
    std::size_t next = static_cast<std::size_t>(network::parameterCount(m_plan.network));
    visitScales([&](std::size_t at) { m_parameters.data()[at] = parameters[next++]; });
    m_foldedIsOld = true;
}

/// w' = w * scale / sqrt(variance + epsilon); bias' = shift - mean * scale / sqrt(...).
void GraphNetwork::fold()
{
    if (!m_foldedIsOld)
        return;
    m_foldedIsOld = false;
    std::copy_n(m_parameters.data(), m_plan.parameters, m_folded.data());
    for (std::size_t i = 0; i < m_plan.layers.size(); ++i) {
        const GraphLayer& plan = m_plan.layers[i];
        if (!plan.layer.batchNorm || m_steps == 0)
            continue;
        const Placement& out = m_plan.values[i + 1];
        for (std::size_t c = 0; c < out.channels; ++c) {
            const float factor = m_parameters.data()[plan.scale + c]
                / std::sqrt(m_norms[i].runningVariance.data()[c] + kBatchNormEpsilon);
            for (std::size_t at = c; at < m_plan.weightFloats(i); at += out.pitch)
                m_folded.data()[plan.weights + at] *= factor;
            m_folded.data()[plan.bias + c] -= m_norms[i].runningMean.data()[c] * factor;
        }
    }
}

Values GraphNetwork::valuesOf(std::size_t activation, std::size_t first)
{
    const Placement& placement = m_plan.values[activation];
    return {m_values[activation].data() + placement.first() + first * placement.sample(),
            placement.sample()};
}

Values GraphNetwork::gradientOf(std::size_t activation, std::size_t first)
{
    const Placement& placement = m_plan.gradients[activation];
    return {m_gradients[activation].data() + placement.first() + first * placement.sample(),
            placement.sample()};
}

ConstValues GraphNetwork::rawOf(std::size_t layer, std::size_t first) const
{
    const Placement& out = m_plan.values[layer + 1];
    const std::size_t sample = out.positions * out.pitch;
    return {m_norms[layer].raw.data() + first * sample, sample};
}

float* GraphNetwork::activation(std::size_t index, std::size_t sample)
{
    const Values values = valuesOf(index);
    return values.data + sample * values.sample;
}

float* GraphNetwork::activationGradient(std::size_t index, std::size_t sample)
{
    return gradientOf(index, sample).data;
}

const float* GraphNetwork::scores(std::size_t sample) const
{
    return m_values.back().data() + m_plan.values.back().first()
        + sample * m_plan.values.back().sample();
}

ChannelShape GraphNetwork::channelShape(std::size_t activation, std::size_t samples) const
{
    const Placement& placement = m_plan.values[activation];
    return {samples, placement.positions, placement.pitch};
}

SlideShape GraphNetwork::slideShape(std::size_t index, std::size_t samples) const
{
    const network::Layer& layer = m_plan.layers[index].layer;
    return {samples,
            asSize(layer.inLength),
            asSize(layer.outLength),
            m_plan.values[index + 1].pitch,
            asSize(layer.kernel),
            asSize(layer.stride),
            asSize(layer.padding)};
}

/// The product a layer is, its output lying as in m_plan.values.
WindowShape GraphNetwork::windowShape(std::size_t index, std::size_t samples) const
{
    const GraphLayer& plan = m_plan.layers[index];
    const network::Layer& layer = plan.layer;
    const Placement& in = m_plan.values[plan.input];
    const Placement& out = m_plan.values[index + 1];
    WindowShape shape;
    shape.channels = in.channels;
    shape.pitch = in.pitch;
    shape.width = out.pitch * plan.groups;
    shape.outStep = shape.width;
    shape.samples = samples;
    shape.inSample = in.sample();
    shape.outSample = out.sample();
    switch (layer.kind) {
    case LayerKind::TransposedConvolution:
        shape.rows = in.positions;
        shape.step = in.pitch;
        break;
    case LayerKind::FullyConnected: // every sample is a row
        shape.samples = 1;
        shape.rows = samples;
        shape.taps = in.positions;
        shape.step = in.sample();
        shape.outStep = out.sample();
        break;
    default:
        shape.rows = out.positions;
        shape.taps = asSize(layer.kernel);
        shape.step = asSize(layer.stride) * in.pitch;
        break;
    }
    return shape;
}

void GraphNetwork::enter(std::span<const float* const> samples,
                         std::span<const float* const> sides)
{
    if (const std::size_t count = asSize(m_plan.network.sides); count > 0) {
        assert(sides.size() == samples.size());
        m_sides.clear();
        for (const float* const ofSample : sides)
            m_sides.insert(m_sides.end(), ofSample, ofSample + count);
    }
    const Placement& input = m_plan.values.front();
    for (std::size_t s = 0; s < samples.size(); ++s) {
        float* to = activation(0, s);
        if (input.pitch == input.channels) {
            std::copy_n(samples[s], input.positions * input.pitch, to);
            continue;
        }
        for (std::size_t p = 0; p < input.positions; ++p)
            std::copy_n(samples[s] + p * input.channels, input.channels, to + p * input.pitch);
    }
}

void GraphNetwork::product(std::size_t index, std::size_t samples, const float* parameters,
                           Values out, bool withBias, bool withRelu)
{
    const GraphLayer& plan = m_plan.layers[index];
    const Placement& in = m_plan.values[plan.input];
    const float* bias = withBias ? parameters + plan.bias : nullptr;
    if (plan.layer.kind == LayerKind::DepthwiseConvolution)
        return m_graph.depthwise(slideShape(index, samples), valuesOf(plan.input),
                                 parameters + plan.weights, bias, out, withRelu);
    WindowShape shape = windowShape(index, samples);
    if (plan.layer.kind == LayerKind::FullyConnected)
        shape.outStep = out.sample;
    shape.outSample = out.sample;
    if (plan.groups > 1 && bias) {
        const std::size_t pitch = m_plan.values[index + 1].pitch;
        for (std::size_t group = 0; group < plan.groups; ++group)
            std::copy_n(bias, pitch, m_row.data() + group * pitch);
        bias = m_row.data();
    }
    const float* first = m_values[plan.input].data() + in.first();
    if (plan.layer.kind == LayerKind::Convolution)
        first -= asSize(plan.layer.padding) * in.pitch;
    m_graph.windows(shape, first, parameters + plan.weights, bias, out.data,
                    withRelu ? Store::Relu : Store::Plain);
    if (plan.layer.sides > 0)
        addSides(index, samples, parameters, out);
}

/// The last rows of the weights times the side values: a few, so no kernel of their own.
void GraphNetwork::addSides(std::size_t index, std::size_t samples, const float* parameters,
                            Values out)
{
    const GraphLayer& plan = m_plan.layers[index];
    const Placement& placement = m_plan.values[index + 1];
    const std::size_t sides = asSize(plan.layer.sides);
    const float* weights = parameters + plan.weights + (plan.rows - sides) * placement.pitch;
    for (std::size_t s = 0; s < samples; ++s)
        for (std::size_t k = 0; k < sides; ++k)
            for (std::size_t c = 0; c < placement.channels; ++c)
                out.data[s * out.sample + c]
                    += m_sides[s * sides + k] * weights[k * placement.pitch + c];
}

void GraphNetwork::updateRunning(std::size_t index, std::size_t values)
{
    Norm& norm = m_norms[index];
    const float newest = std::max(kBatchNormMomentum, 1.0f / static_cast<float>(m_steps + 1));
    const float unbiased
        = values > 1 ? static_cast<float>(values) / static_cast<float>(values - 1) : 1.0f;
    for (std::size_t c = 0; c < m_plan.values[index + 1].channels; ++c) {
        float& mean = norm.runningMean.data()[c];
        float& variance = norm.runningVariance.data()[c];
        mean += newest * (norm.mean.data()[c] - mean);
        variance += newest * (norm.variance.data()[c] * unbiased - variance);
    }
}

void GraphNetwork::normalise(std::size_t index, std::size_t samples)
{
    const GraphLayer& plan = m_plan.layers[index];
    const Placement& out = m_plan.values[index + 1];
    Norm& norm = m_norms[index];
    const ChannelShape shape = channelShape(index + 1, samples);
    const ConstValues raw = rawOf(index);
    m_graph.statistics(shape, raw, norm.mean.data(), norm.variance.data());
    updateRunning(index, samples * out.positions);
    float* scale = m_channels[0].data();
    float* shift = m_channels[1].data();
    for (std::size_t c = 0; c < out.pitch; ++c) {
        scale[c] = m_parameters.data()[plan.scale + c]
            / std::sqrt(norm.variance.data()[c] + kBatchNormEpsilon);
        shift[c] = m_parameters.data()[plan.bias + c] - norm.mean.data()[c] * scale[c];
    }
    m_graph.scaleChannels(shape, raw, scale, shift, valuesOf(index + 1), plan.layer.relu);
}

void GraphNetwork::forwardLayer(std::size_t index, std::size_t samples, bool training)
{
    const GraphLayer& plan = m_plan.layers[index];
    const network::Layer& layer = plan.layer;
    const Values out = valuesOf(index + 1);
    switch (layer.kind) {
    case LayerKind::Convolution:
    case LayerKind::TransposedConvolution:
    case LayerKind::FullyConnected:
    case LayerKind::DepthwiseConvolution:
        if (!training)
            return product(index, samples, m_folded.data(), out, true, layer.relu);
        if (!layer.batchNorm)
            return product(index, samples, m_parameters.data(), out, true, layer.relu);
        product(index, samples, m_parameters.data(),
                {m_norms[index].raw.data(),
                 m_plan.values[index + 1].positions * m_plan.values[index + 1].pitch},
                false, false);
        return normalise(index, samples);
    case LayerKind::AveragePool:
    case LayerKind::GlobalAveragePool:
        return m_graph.averagePool(slideShape(index, samples), valuesOf(plan.input), out);
    case LayerKind::MaximumPool:
        return m_graph.maximumPool(slideShape(index, samples), valuesOf(plan.input), out);
    case LayerKind::Add:
        return m_graph.add(channelShape(index + 1, samples), valuesOf(plan.input),
                           valuesOf(plan.addend), out, layer.relu);
    case LayerKind::Absolute:
    case LayerKind::Square:
        return m_graph.magnitude(channelShape(index + 1, samples), valuesOf(plan.input), out,
                                 layer.kind == LayerKind::Square);
    }
}

/// Draws a mask a value, sample after sample, position after position, channel after channel.
void GraphNetwork::drop(std::size_t index, std::size_t samples, DropoutStream& dropout)
{
    const Placement& out = m_plan.values[index + 1];
    const std::size_t count = samples * out.positions * out.channels;
    if (m_keep.size() < count)
        m_keep = AlignedBuffer<std::int16_t>(count, kPadding);
    dropout.fill(count, m_keep.data());
    const std::int16_t* keep = m_keep.data();
    for (std::size_t s = 0; s < samples; ++s) {
        float* value = activation(index + 1, s);
        for (std::size_t p = 0; p < out.positions; ++p, value += out.pitch)
            for (std::size_t c = 0; c < out.channels; ++c)
                value[c] = *keep++ != 0 ? value[c] * dropout.scale() : 0.0f;
    }
}

void GraphNetwork::infer(std::size_t samples, std::size_t first, std::size_t end)
{
    fold();
    for (std::size_t i = first; i < end; ++i)
        forwardLayer(i, samples, false);
}

void GraphNetwork::predict(std::span<const float* const> samples, std::span<std::uint8_t> classes,
                           std::span<const float* const> sides)
{
    assert(classes.size() == samples.size());
    for (std::size_t first = 0; first < samples.size(); first += m_largestBatch) {
        const std::size_t count = std::min(m_largestBatch, samples.size() - first);
        enter(samples.subspan(first, count),
              sides.empty() ? sides : sides.subspan(first, count));
        infer(count, 0, m_plan.layers.size());
        readClasses(classes.subspan(first, count));
    }
}

void GraphNetwork::readClasses(std::span<std::uint8_t> classes) const
{
    for (std::size_t s = 0; s < classes.size(); ++s) {
        const float* score = scores(s);
        classes[s]
            = static_cast<std::uint8_t>(std::max_element(score, score + classCount()) - score);
    }
}

} // namespace splitscape::train::native
