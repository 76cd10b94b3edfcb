// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/small_network.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace splitscape::search {

namespace {

constexpr float kBeta1 = 0.9F;
constexpr float kBeta2 = 0.999F;
constexpr float kEpsilon = 1e-7F;

} // namespace

SmallNetwork::SmallNetwork(std::size_t inputs, const std::vector<std::size_t>& hidden,
                           Random random)
    : m_random(std::move(random))
{
    std::size_t offset = 0;
    std::size_t width = inputs;
    std::vector<std::size_t> widths = hidden;
    widths.push_back(1);
    for (const std::size_t outputs : widths) {
        m_layers.push_back({width, outputs, offset});
        offset += (width + 1) * outputs;
        width = outputs;
    }
    m_weights.assign(offset, 0.0F);
    for (const Layer& layer : m_layers) {
        const double bound
            = std::sqrt(6.0 / static_cast<double>(std::max<std::size_t>(1, layer.inputs)));
        for (std::size_t i = 0; i < layer.inputs * layer.outputs; ++i)
            m_weights[layer.offset + i] = static_cast<float>(m_random.uniform(-bound, bound));
        m_activations.emplace_back(layer.outputs, 0.0F);
    }
    m_gradient.assign(offset, 0.0F);
    m_mean.assign(offset, 0.0F);
    m_square.assign(offset, 0.0F);
}

void SmallNetwork::forward(std::span<const float> row,
                           std::vector<std::vector<float>>& activations) const
{
    std::span<const float> below = row;
    for (std::size_t number = 0; number < m_layers.size(); ++number) {
        const Layer& layer = m_layers[number];
        const float* weights = m_weights.data() + layer.offset;
        const float* biases = weights + layer.inputs * layer.outputs;
        float* out = activations[number].data();
        std::copy_n(biases, layer.outputs, out);
        for (std::size_t i = 0; i < layer.inputs; ++i) {
            const float value = below[i];
            if (value == 0.0F)
                continue; // most of a one-hot row
            for (std::size_t o = 0; o < layer.outputs; ++o)
                out[o] += value * weights[i * layer.outputs + o];
        }
        if (number + 1 < m_layers.size()) {
            for (std::size_t o = 0; o < layer.outputs; ++o)
                out[o] = std::max(out[o], 0.0F);
        }
        below = activations[number];
    }
}

float SmallNetwork::predict(std::span<const float> row) const
{
    std::vector<std::vector<float>> activations = m_activations;
    forward(row, activations);
    return activations.back().front();
}

void SmallNetwork::addGradient(std::span<const float> row, float target)
{
    forward(row, m_activations);
    const float error = m_activations.back().front() - target;
    m_delta.assign(1, error > 0.0F ? 1.0F : error < 0.0F ? -1.0F : 0.0F);
    for (std::size_t number = m_layers.size(); number-- > 0;) {
        const Layer& layer = m_layers[number];
        const std::span<const float> below
            = number == 0 ? row : std::span<const float>(m_activations[number - 1]);
        const float* weights = m_weights.data() + layer.offset;
        float* gradient = m_gradient.data() + layer.offset;
        float* biases = gradient + layer.inputs * layer.outputs;
        for (std::size_t o = 0; o < layer.outputs; ++o)
            biases[o] += m_delta[o];
        m_below.assign(layer.inputs, 0.0F);
        for (std::size_t i = 0; i < layer.inputs; ++i) {
            const float value = below[i];
            if (value == 0.0F)
                continue; // a silent ReLU passes nothing down, and its weights do not matter
            float sum = 0.0F;
            for (std::size_t o = 0; o < layer.outputs; ++o) {
                gradient[i * layer.outputs + o] += value * m_delta[o];
                sum += weights[i * layer.outputs + o] * m_delta[o];
            }
            m_below[i] = sum;
        }
        std::swap(m_delta, m_below);
    }
}

void SmallNetwork::step()
{
    m_meanDecay *= kBeta1;
    m_squareDecay *= kBeta2;
    const float meanScale = 1.0F / (1.0F - m_meanDecay);
    const float squareScale = 1.0F / (1.0F - m_squareDecay);
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const float gradient = m_gradient[i];
        m_mean[i] = kBeta1 * m_mean[i] + (1.0F - kBeta1) * gradient;
        m_square[i] = kBeta2 * m_square[i] + (1.0F - kBeta2) * gradient * gradient;
        m_weights[i] -= kLearningRate * m_mean[i] * meanScale
            / (std::sqrt(m_square[i] * squareScale) + kEpsilon);
    }
    std::fill(m_gradient.begin(), m_gradient.end(), 0.0F);
}

void SmallNetwork::train(const std::vector<std::vector<float>>& rows,
                         std::span<const float> targets, int epochs)
{
    assert(rows.size() == targets.size());
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (int epoch = 0; epoch < epochs; ++epoch) {
        m_random.shuffle(std::span<std::size_t>(order));
        for (std::size_t start = 0; start < order.size(); start += kBatch) {
            const std::size_t end = std::min(order.size(), start + kBatch);
            for (std::size_t i = start; i < end; ++i)
                addGradient(rows[order[i]], targets[order[i]]);
            for (float& gradient : m_gradient)
                gradient /= static_cast<float>(end - start);
            step();
        }
    }
}

} // namespace splitscape::search
