// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/network.h"

#include "core/train/native/softmax_loss.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace splitscape::train::native {

Network::Network(const space::Architecture& architecture, const Kernels& kernels)
    : m_kernels(&kernels)
    , m_plan(architecture, kernels.lanes)
    , m_parameters(m_plan.parameters, kPadding)
    , m_gradient(m_plan.parameters, kPadding)
    , m_firstMoment(m_plan.parameters, kPadding)
    , m_secondMoment(m_plan.parameters, kPadding)
    , m_biasRows(m_plan.biasRows, kPadding)
    , m_keep(kBlock * m_plan.largestOutput, kPadding)
{
    for (const LayerPlan& plan : m_plan.layers)
        m_outputs.emplace_back(kBlock * plan.outValues(), kPadding);
    for (AlignedBuffer<float>& buffer : m_backward)
        buffer = AlignedBuffer<float>(kBlock * m_plan.largestOutput, kPadding);
    const LayerPlan& first = m_plan.layers.front();
    if (first.form == LayerForm::Gather && first.shape.wide != first.shape.stride)
        m_sampleCopy = AlignedBuffer<float>(first.inValues(), kPadding);
}

void Network::setWeights(std::span<const float> weights)
{
    m_plan.import(weights, m_parameters.data());
    refreshBiasRows();
}

std::vector<float> Network::weights() const
{
    std::size_t count = 0;
    for (const LayerPlan& plan : m_plan.layers)
        count += static_cast<std::size_t>(network::parameterCount(plan.layer));
    std::vector<float> weights(count);
    m_plan.exportTo(m_parameters.data(), weights);
    return weights;
}

std::vector<float> Network::gradient() const
{
    std::vector<float> gradient = weights();
    m_plan.exportTo(m_gradient.data(), gradient);
    return gradient;
}

void Network::refreshBiasRows()
{
    for (const LayerPlan& plan : m_plan.layers) {
        if (plan.form == LayerForm::Gather)
            continue;
        const float* bias = m_parameters.data() + plan.bias;
        float* row = m_biasRows.data() + plan.biasRow;
        const auto count = static_cast<std::size_t>(plan.biases());
        const auto width = static_cast<std::size_t>(plan.b);
        std::copy_n(bias, count, row);
        for (std::size_t done = count; done < width; done += done)
            std::copy_n(row, std::min(done, width - done), row + done);
    }
}

const float* Network::inPlace(const float* sample)
{
    if (m_sampleCopy.size() == 0)
        return sample;
    return std::copy_n(sample, m_sampleCopy.size(), m_sampleCopy.data()) - m_sampleCopy.size();
}

void Network::forwardRows(const LayerPlan& plan, std::size_t rows, const float* in, float* out,
                          const Epilogue& epilogue)
{
    const float* weights = m_parameters.data() + plan.weights;
    switch (plan.form) {
    case LayerForm::Gather:
        return m_kernels->dots(plan.shape, rows, in, weights, m_parameters.data() + plan.bias, out);
    case LayerForm::Spread:
        return m_kernels->expand(plan.shape, rows, in, weights, m_biasRows.data() + plan.biasRow,
                                 out, epilogue);
    case LayerForm::Small:
        return m_kernels->smallProduct(plan.a, plan.b, false, rows, in, weights,
                                       m_biasRows.data() + plan.biasRow, out);
    }
}

void Network::forward(std::span<const float* const> samples, DropoutStream* dropout)
{
    for (std::size_t i = 0; i < m_plan.layers.size(); ++i) {
        const LayerPlan& plan = m_plan.layers[i];
        float* out = m_outputs[i].data();
        Epilogue epilogue;
        if (!plan.last && dropout) {
            dropout->fill(samples.size() * plan.outValues(), m_keep.data());
            epilogue = {Finish::ReluDropout, dropout->scale(), m_keep.data(), nullptr};
        } else if (!plan.last) {
            epilogue.finish = Finish::Relu;
        }
        if (i == 0) {
            for (std::size_t s = 0; s < samples.size(); ++s) {
                m_upcoming.fetchPiece();
                forwardRows(plan, plan.rows, inPlace(samples[s]), out + s * plan.outValues(),
                            epilogue.from(s * plan.outValues()));
            }
        } else {
            m_upcoming.fetchPiece();
            forwardRows(plan, samples.size() * plan.rows, m_outputs[i - 1].data(), out, epilogue);
        }
        // Thin outputs are few: finishing them in a pass of their own costs little.
        if (plan.form != LayerForm::Spread && !plan.last)
            m_kernels->finish(out, samples.size() * plan.outValues(), epilogue);
    }
}

double Network::lossGradient(std::span<const std::uint8_t> labels, const Teaching& teaching,
                             float scale)
{
    const std::size_t classes = classCount();
    double loss = 0.0;
    for (std::size_t s = 0; s < labels.size(); ++s) {
        const std::span<const float> scores(m_outputs.back().data() + s * classes, classes);
        float* gradient = m_backward[0].data() + s * classes;
        loss += teaching.likelihoods.empty()
            ? softmaxLoss(scores, labels[s], scale, gradient)
            : taughtLoss(scores, labels[s], scale, teaching, s, gradient);
    }
    return loss;
}

void Network::weightGradient(const LayerPlan& plan, std::size_t rows, const float* in,
                             const float* outGradient, bool accumulate)
{
    float* gradient = m_gradient.data() + plan.weights;
    switch (plan.form) {
    case LayerForm::Gather:
        return m_kernels->outer(plan.shape, rows, outGradient, in, gradient, accumulate);
    case LayerForm::Spread:
        return m_kernels->outer(plan.shape, rows, in, outGradient, gradient, accumulate);
    case LayerForm::Small:
        return m_kernels->smallOuter(plan.a, plan.b, rows, in, outGradient, gradient, accumulate);
    }
}

void Network::inputGradient(const LayerPlan& plan, std::size_t rows, const float* outGradient,
                            float* inGradient, const Epilogue& gate)
{
    const float* weights = m_parameters.data() + plan.weights;
    switch (plan.form) {
    case LayerForm::Gather:
        return m_kernels->expand(plan.shape, rows, outGradient, weights, nullptr, inGradient, gate);
    case LayerForm::Spread:
        m_kernels->dots(plan.shape, rows, outGradient, weights, nullptr, inGradient);
        break;
    case LayerForm::Small:
        m_kernels->smallProduct(plan.b, plan.a, true, rows, outGradient, weights, nullptr,
                                inGradient);
        break;
    }
    m_kernels->finish(inGradient, rows * static_cast<std::size_t>(plan.a), gate);
}

void Network::backward(std::span<const float* const> samples, float dropoutScale, bool accumulate)
{
    float* outGradient = m_backward[0].data();
    float* inGradient = m_backward[1].data();
    for (std::size_t i = m_plan.layers.size(); i-- > 0;) {
        const LayerPlan& plan = m_plan.layers[i];
        const std::size_t biasRows
            = samples.size() * plan.outValues() / static_cast<std::size_t>(plan.biases());
        m_kernels->columnSums(outGradient, biasRows, plan.biases(), m_gradient.data() + plan.bias,
                              accumulate);
        if (i == 0) {
            // The gradient of the network's input is of no use to anyone.
            for (std::size_t s = 0; s < samples.size(); ++s) {
                m_upcoming.fetchPiece();
                weightGradient(plan, plan.rows, inPlace(samples[s]),
                               outGradient + s * plan.outValues(), accumulate || s > 0);
            }
            return;
        }
        const float* in = m_outputs[i - 1].data();
        const std::size_t rows = samples.size() * plan.rows;
        m_upcoming.fetchPiece();
        weightGradient(plan, rows, in, outGradient, accumulate);
        inputGradient(plan, rows, outGradient, inGradient,
                      {Finish::Gate, dropoutScale, nullptr, in});
        std::swap(outGradient, inGradient);
    }
}

double Network::computeGradient(std::span<const float* const> samples,
                                std::span<const std::uint8_t> labels, DropoutStream* dropout,
                                std::span<const float* const> upcoming, const Teaching& teaching)
{
    assert(samples.size() == labels.size() && !samples.empty());
    DropoutStream* const active = dropout && dropout->active() ? dropout : nullptr;
    const float scale = 1.0f / static_cast<float>(samples.size());
    double loss = 0.0;
    for (std::size_t first = 0; first < samples.size(); first += kBlock) {
        const std::size_t count = std::min(kBlock, samples.size() - first);
        const auto block = samples.subspan(first, count);
        const auto next
            = first + count < samples.size() ? samples.subspan(first + count) : upcoming;
        // Twice for each sample and twice for each layer that is not the first.
        m_upcoming.aim(next.first(std::min(kBlock, next.size())), m_plan.layers.front().inValues(),
                       2 * (count + m_plan.layers.size() - 1));
        forward(block, active);
        loss += lossGradient(labels.subspan(first, count), teaching.of(first, count), scale);
        backward(block, active ? active->scale() : 1.0f, first > 0);
    }
    return loss;
}

void Network::applyGradient(const TrainingSettings& settings, double rateFactor)
{
    const double rate = settings.learningRate * rateFactor;
    if (settings.weightDecay > 0.0)
        decay(static_cast<float>(1.0 - rate * settings.weightDecay));
    m_beta1Power *= settings.beta1;
    m_beta2Power *= settings.beta2;
    AdamStep step;
    step.beta1 = static_cast<float>(settings.beta1);
    step.beta2 = static_cast<float>(settings.beta2);
    step.rate = static_cast<float>(rate / (1.0 - m_beta1Power));
    step.rootCorrection = static_cast<float>(1.0 / std::sqrt(1.0 - m_beta2Power));
    step.epsilon = static_cast<float>(settings.epsilon);
    m_kernels->adam(step, m_plan.parameters, m_gradient.data(), m_parameters.data(),
                    m_firstMoment.data(), m_secondMoment.data());
    refreshBiasRows();
}

void Network::decay(float kept)
{
    for (const LayerPlan& plan : m_plan.layers) {
        float* weights = m_parameters.data() + plan.weights;
        std::transform(weights, m_parameters.data() + plan.bias, weights,
                       [kept](float weight) { return weight * kept; });
    }
}

void Network::predict(std::span<const float* const> samples, std::span<std::uint8_t> classes,
                      std::span<const float* const> upcoming)
{
    assert(samples.size() <= kBlock && classes.size() == samples.size());
    m_upcoming.aim(upcoming, m_plan.layers.front().inValues(),
                   samples.size() + m_plan.layers.size() - 1);
    forward(samples, nullptr);
    for (std::size_t s = 0; s < samples.size(); ++s) {
        const float* score = scores() + s * classCount();
        classes[s]
            = static_cast<std::uint8_t>(std::max_element(score, score + classCount()) - score);
    }
}

} // namespace splitscape::train::native
