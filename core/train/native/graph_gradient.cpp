// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/graph_network.h"

#include "core/train/native/softmax_loss.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace splitscape::train::native {

using network::LayerKind;

double GraphNetwork::lossGradient(std::span<const std::uint8_t> labels, const Teaching& teaching,
                                  float scale)
{
    const Values gradients = gradientOf(m_plan.layers.size());
    double loss = 0.0;
    for (std::size_t s = 0; s < labels.size(); ++s) {
        float* gradient = gradients.data + s * gradients.sample;
        const std::span<const float> told(scores(s), classCount());
        loss += teaching.likelihoods.empty()
            ? softmaxLoss(told, labels[s], scale, gradient)
            : taughtLoss(told, labels[s], scale, teaching, s, gradient);
    }
    return loss;
}

/// From the gradient of the normalised values to that of the raw ones. With x the raw value, m and
/// v mean and variance over the n values of a channel, i = 1 / sqrt(v + epsilon), s the scale and g
/// the gradient:                                                              [Ioffe2015, section
/// 3]
///   scale' = i sum(g (x - m));  shift' = sum(g);
///   g' = s i (g - sum(g) / n - (x - m) i^2 sum(g (x - m)) / n)
/// Leaves a, b and c of g' = a g + b x + c in m_channels for every part of the batch.
void GraphNetwork::normaliseGradient(std::size_t index, std::size_t samples, float dropoutScale)
{
    const GraphLayer& plan = m_plan.layers[index];
    const Placement& out = m_plan.values[index + 1];
    const Norm& norm = m_norms[index];
    const ChannelShape shape = channelShape(index + 1, samples);
    float* sums = m_channels[0].data();
    float* products = m_channels[1].data();
    if (plan.layer.relu)
        m_graph.gatedSums(shape, valuesOf(index + 1), dropoutScale, gradientOf(index + 1),
                          rawOf(index), norm.mean.data(), sums, products);
    else
        m_graph.gradientSums(shape, gradientOf(index + 1), rawOf(index), norm.mean.data(), sums,
                             products);
    float* a = m_channels[2].data();
    float* b = m_channels[3].data();
    float* c = m_channels[4].data();
    const auto count = static_cast<float>(samples * out.positions);
    for (std::size_t channel = 0; channel < out.pitch; ++channel) {
        const float inverse = 1.0f / std::sqrt(norm.variance.data()[channel] + kBatchNormEpsilon);
        m_gradient.data()[plan.scale + channel] = products[channel] * inverse;
        m_gradient.data()[plan.bias + channel] = sums[channel];
        a[channel] = m_parameters.data()[plan.scale + channel] * inverse;
        b[channel] = -a[channel] * inverse * inverse * products[channel] / count;
        c[channel] = -a[channel] * sums[channel] / count - b[channel] * norm.mean.data()[channel];
    }
}

void GraphNetwork::weightGradient(std::size_t index, Part part, bool accumulate)
{
    const GraphLayer& plan = m_plan.layers[index];
    const Values outGradient = gradientOf(index + 1, part.first);
    float* gradient = m_gradient.data() + plan.weights;
    if (plan.layer.kind == LayerKind::DepthwiseConvolution)
        return m_graph.depthwiseWeightGradient(slideShape(index, part.count),
                                               valuesOf(plan.input, part.first), outGradient,
                                               gradient, accumulate);
    const Placement& in = m_plan.values[plan.input];
    WindowShape shape = windowShape(index, part.count);
    if (plan.layer.kind == LayerKind::FullyConnected)
        shape.outStep = outGradient.sample;
    shape.outSample = outGradient.sample;
    const float* first = valuesOf(plan.input, part.first).data;
    if (plan.layer.kind == LayerKind::Convolution)
        first -= static_cast<std::size_t>(plan.layer.padding) * in.pitch;
    m_graph.windowGradient(shape, first, outGradient.data, gradient, accumulate);
    if (plan.layer.sides > 0)
        sideGradient(index, part, accumulate);
}

/// Of the last rows of the weights, which the side values are multiplied with.
void GraphNetwork::sideGradient(std::size_t index, Part part, bool accumulate)
{
    const GraphLayer& plan = m_plan.layers[index];
    const Placement& out = m_plan.values[index + 1];
    const Values outGradient = gradientOf(index + 1, part.first);
    const float* read = m_sides.data()
        + part.first * static_cast<std::size_t>(plan.layer.sides);
    const auto sides = static_cast<std::size_t>(plan.layer.sides);
    float* gradient = m_gradient.data() + plan.weights + (plan.rows - sides) * out.pitch;
    if (!accumulate)
        std::fill_n(gradient, sides * out.pitch, 0.0f);
    for (std::size_t s = 0; s < part.count; ++s)
        for (std::size_t k = 0; k < sides; ++k)
            for (std::size_t c = 0; c < out.channels; ++c)
                gradient[k * out.pitch + c]
                    += read[s * sides + k] * outGradient.data[s * outGradient.sample + c];
}

/// The gradient of a layer with weights with respect to what it reads: again windows, that slide
/// over the gradient of its output.
void GraphNetwork::inputGradient(std::size_t index, Part part)
{
    const GraphLayer& plan = m_plan.layers[index];
    const network::Layer& layer = plan.layer;
    const Placement& in = m_plan.gradients[plan.input];
    const Placement& out = m_plan.gradients[index + 1];
    const Values inGradient = gradientOf(plan.input, part.first);
    const Values outGradient = gradientOf(index + 1, part.first);
    const Store store = plan.firstForInput ? Store::Plain : Store::Add;
    WindowShape shape;
    shape.samples = part.count;
    shape.channels = out.channels;
    shape.pitch = out.pitch;
    shape.step = out.pitch;
    shape.width = in.pitch;
    shape.outStep = in.pitch;
    shape.inSample = outGradient.sample;
    shape.outSample = inGradient.sample;
    if (layer.kind == LayerKind::Convolution) {
        const auto stride = static_cast<std::size_t>(layer.stride);
        shape.outStep = stride * in.pitch;
        for (const GradientPhase& phase : plan.phases) {
            shape.rows = phase.rows;
            shape.taps = phase.taps;
            m_graph.windows(shape,
                            outGradient.data
                                + phase.firstOutput * static_cast<std::ptrdiff_t>(out.pitch),
                            m_reversed.data() + phase.weights, nullptr,
                            inGradient.data + phase.firstInput * in.pitch, store);
        }
        return;
    }
    if (layer.kind == LayerKind::TransposedConvolution) {
        shape.rows = in.positions;
        shape.taps = plan.groups;
        shape.step = plan.groups * out.pitch;
    } else { // fully connected: every sample is a row
        shape.samples = 1;
        shape.rows = part.count;
        shape.step = outGradient.sample;
        shape.width = in.positions * in.pitch;
        shape.outStep = inGradient.sample;
    }
    m_graph.windows(shape, outGradient.data, m_reversed.data() + plan.reversed, nullptr,
                    inGradient.data, store);
}

/// So many samples that what a layer reads and writes of them stays in the nearest cache.
std::size_t GraphNetwork::partOf(std::size_t index) const
{
    constexpr std::size_t kNearFloats = 24 * 1024 / sizeof(float);
    const std::size_t sample = m_plan.values[m_plan.layers[index].input].sample()
        + m_plan.values[index + 1].sample();
    return std::max<std::size_t>(1, kNearFloats / sample);
}

void GraphNetwork::backwardLayer(std::size_t index, std::size_t samples, float dropoutScale,
                                 bool accumulate)
{
    const GraphLayer& plan = m_plan.layers[index];
    const network::Layer& layer = plan.layer;
    // What sums over the whole batch comes first.
    if (layer.batchNorm) {
        normaliseGradient(index, samples, dropoutScale);
    } else {
        const Values outGradient = gradientOf(index + 1);
        const ChannelShape outShape = channelShape(index + 1, samples);
        if (layer.relu)
            m_graph.gate(outShape, valuesOf(index + 1), outGradient, dropoutScale);
        if (network::hasWeights(layer.kind))
            m_graph.channelSums(outShape, outGradient, m_gradient.data() + plan.bias, accumulate);
    }
    const std::size_t together = partOf(index);
    for (std::size_t first = 0; first < samples; first += together)
        backwardPart(index, {first, std::min(together, samples - first)}, accumulate || first > 0);
}

void GraphNetwork::backwardPart(std::size_t index, Part part, bool accumulate)
{
    const GraphLayer& plan = m_plan.layers[index];
    const network::Layer& layer = plan.layer;
    const Values outGradient = gradientOf(index + 1, part.first);
    const ChannelShape outShape = channelShape(index + 1, part.count);
    const SlideShape slide = slideShape(index, part.count);
    if (layer.batchNorm)
        m_graph.combine(outShape, outGradient, rawOf(index, part.first), m_channels[2].data(),
                        m_channels[3].data(), m_channels[4].data());
    if (network::hasWeights(layer.kind))
        weightGradient(index, part, accumulate);
    if (layer.kind == LayerKind::Add && plan.addend > 0)
        m_graph.copy(outShape, outGradient, gradientOf(plan.addend, part.first),
                     !plan.firstForAddend);
    if (plan.input == 0)
        return;
    const Values inGradient = gradientOf(plan.input, part.first);
    const Values in = valuesOf(plan.input, part.first);
    const bool add = !plan.firstForInput;
    const bool slides = layer.kind == LayerKind::DepthwiseConvolution
        || layer.kind == LayerKind::AveragePool || layer.kind == LayerKind::MaximumPool
        || layer.kind == LayerKind::GlobalAveragePool;
    if (slides && !add)
        for (std::size_t s = 0; s < part.count; ++s)
            std::fill_n(inGradient.data + s * inGradient.sample,
                        m_plan.values[plan.input].positions * m_plan.values[plan.input].pitch,
                        0.0f);
    switch (layer.kind) {
    case LayerKind::Convolution:
    case LayerKind::TransposedConvolution:
    case LayerKind::FullyConnected:
        return inputGradient(index, part);
    case LayerKind::DepthwiseConvolution:
        return m_graph.depthwiseInputGradient(slide, outGradient,
                                              m_parameters.data() + plan.weights, inGradient);
    case LayerKind::AveragePool:
    case LayerKind::GlobalAveragePool:
        return m_graph.averagePoolGradient(slide, outGradient, inGradient);
    case LayerKind::MaximumPool:
        return m_graph.maximumPoolGradient(slide, in, valuesOf(index + 1, part.first), outGradient,
                                           inGradient);
    case LayerKind::Add:
        return m_graph.copy(outShape, outGradient, inGradient, add);
    case LayerKind::Absolute:
    case LayerKind::Square:
        return m_graph.magnitudeGradient(outShape, in, outGradient, inGradient,
                                         layer.kind == LayerKind::Square, add);
    }
}

double GraphNetwork::computeGradient(std::span<const float* const> samples,
                                     std::span<const std::uint8_t> labels, DropoutStream* dropout,
                                     std::span<const float* const> sides,
                                     const Teaching& teaching, GraphRounding* rounding)
{
    assert(samples.size() == labels.size() && !samples.empty());
    if (m_gradients.empty())
        for (const Placement& placement : m_plan.gradients)
            m_gradients.emplace_back(m_largestBatch * placement.sample(), kPadding);
    m_plan.reverse(m_parameters.data(), m_reversed.data());
    DropoutStream* const active = dropout && dropout->active() ? dropout : nullptr;
    const float scale = 1.0f / static_cast<float>(samples.size());
    double loss = 0.0;
    for (std::size_t first = 0; first < samples.size(); first += m_largestBatch) {
        const std::size_t count = std::min(m_largestBatch, samples.size() - first);
        enter(samples.subspan(first, count),
              sides.empty() ? sides : sides.subspan(first, count));
        const std::size_t begin
            = rounding ? rounding->beforeForward(*this, samples.subspan(first, count)) : 0;
        for (std::size_t i = begin; i < m_plan.layers.size(); ++i) {
            if (rounding)
                rounding->beforeLayer(*this, i, count);
            forwardLayer(i, count, true);
            if (active && m_plan.layers[i].layer.relu)
                drop(i, count, *active);
        }
        if (rounding)
            rounding->beforeLayer(*this, m_plan.layers.size(), count);
        loss += lossGradient(labels.subspan(first, count), teaching.of(first, count), scale);
        for (std::size_t i = m_plan.layers.size(); i-- > 0;) {
            if (rounding)
                rounding->beforeBackward(*this, i, count);
            backwardLayer(i, count, active ? active->scale() : 1.0f, first > 0);
        }
    }
    ++m_steps;
    m_foldedIsOld = true;
    return loss;
}

void GraphNetwork::applyGradient(const TrainingSettings& settings, double rateFactor)
{
    const double rate = settings.learningRate * rateFactor;
    m_beta1Power *= settings.beta1;
    m_beta2Power *= settings.beta2;
    AdamStep step;
    step.beta1 = static_cast<float>(settings.beta1);
    step.beta2 = static_cast<float>(settings.beta2);
    step.rate = static_cast<float>(rate / (1.0 - m_beta1Power));
    step.rootCorrection = static_cast<float>(1.0 / std::sqrt(1.0 - m_beta2Power));
    step.epsilon = static_cast<float>(settings.epsilon);
    if (settings.weightDecay > 0.0) {
        const auto kept = static_cast<float>(1.0 - rate * settings.weightDecay);
        for (std::size_t i = 0; i < m_plan.layers.size(); ++i) {
            float* weights = m_parameters.data() + m_plan.layers[i].weights;
            std::transform(weights, weights + m_plan.weightFloats(i), weights,
                           [kept](float weight) { return weight * kept; });
        }
    }
    m_kernels.adam(step, m_plan.parameters, m_gradient.data(), m_parameters.data(),
                   m_firstMoment.data(), m_secondMoment.data());
    m_foldedIsOld = true;
}

} // namespace splitscape::train::native
