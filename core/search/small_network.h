// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace splitscape::search {

/// A fully connected network with ReLU between its layers and one output, trained by Adam on the
/// absolute error. For strategies that predict; the networks they search have trainers of their
/// own. Computes with sums, products and square roots only, so that it gives the same bits on every
/// machine.   Thread: one at a time.
class SmallNetwork {
public:
    /// Weights uniform in +-sqrt(6 / inputs of the layer).                              [He2015]
    /// @param hidden  widths of the layers between input and output, each at least 1
    SmallNetwork(std::size_t inputs, const std::vector<std::size_t>& hidden, Random random);

    /// Passes over all rows `epochs` times in batches of kBatch, each time in a new order.
    /// @param rows     [row][input], all of them `inputs` long
    /// @param targets  [row]
    void train(const std::vector<std::vector<float>>& rows, std::span<const float> targets,
               int epochs);

    [[nodiscard]] float predict(std::span<const float> row) const;

    static constexpr std::size_t kBatch = 16;
    static constexpr float kLearningRate = 0.01F;

private:
    struct Layer {
        std::size_t inputs = 0;
        std::size_t outputs = 0;
        std::size_t offset = 0; // of its weights [input][output], then its biases, in m_weights
    };

    void forward(std::span<const float> row, std::vector<std::vector<float>>& activations) const;
    void addGradient(std::span<const float> row, float target);
    void step();

    Random m_random;
    std::vector<Layer> m_layers;
    std::vector<float> m_weights;
    std::vector<float> m_gradient; // of m_weights, summed over a batch
    std::vector<float> m_mean; // Adam's first moment
    std::vector<float> m_square; // Adam's second
    float m_meanDecay = 1.0F; // beta1 to the power of the steps so far
    float m_squareDecay = 1.0F;
    std::vector<std::vector<float>> m_activations; // [layer][output], of the row at hand
    std::vector<float> m_delta;
    std::vector<float> m_below;
};

} // namespace splitscape::search
