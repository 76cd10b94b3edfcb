// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/native_learner.h"
#include "core/train/native/rounded_network.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::train::native {

/// Goes on from trained weights with the forward pass rounded as deployed. With an int8 edge the
/// layers before the cut are computed in integers, by the code that evaluates and that the exported
/// C equals; what crosses is rounded to the link's format. The gradient goes straight through each
/// rounding, is 0 where a value may lie beyond its range, and changes the float weights. [Jacob2018]
///
/// The ranges of the values are those of the weights at the last predict(), as calibration finds
/// them, so predict() tells what the evaluator tells of the same weights.
class TuningLearner final : public NativeLearner, private GraphRounding {
public:
    /// @param network  without batch norm: it is folded into trained weights
    /// All but `network` and `weights` must outlive it.
    TuningLearner(const network::Network& network, std::vector<float> weights,
                  const data::Dataset& dataset, std::span<const std::uint32_t> rangeIndices,
                  const CutFormat& cut, const TrainingSettings& settings, std::uint64_t seed,
                  const Kernels& kernels);

    /// Finds the ranges; once, before anything else.
    /// Errors: Cancelled; those of network::inIntegers for layers that int8 cannot hold.
    [[nodiscard]] Result<void> prepare(const std::stop_token& stop);

    void restart(std::uint64_t seed) override;
    double step(std::span<const std::uint32_t> batch) override;
    void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes) override;
    std::vector<float> weights() const override { return m_weights; }

    /// Mean gradient of the loss over a batch with respect to weights(), in their layout.
    /// @param loss  the summed loss, nats
    [[nodiscard]] std::vector<float> gradientOf(std::span<const std::uint32_t> batch, double& loss);

private:
    std::size_t beforeForward(GraphNetwork& network,
                              std::span<const float* const> samples) override;
    void beforeLayer(GraphNetwork& network, std::size_t index, std::size_t samples) override;
    void beforeBackward(GraphNetwork& network, std::size_t index, std::size_t samples) override;

    [[nodiscard]] bool isInteger() const { return m_cut.edge == network::NumberFormat::Int8; }
    double computeGradient(std::span<const std::uint32_t> batch);

    network::Network m_layout;
    std::vector<float> m_start;
    std::vector<float> m_weights;
    std::vector<float> m_roundedWeights;
    std::span<const std::uint32_t> m_rangeIndices;
    CutFormat m_cut;
    RoundedNetwork m_rounded;
    bool m_rangesAreOld = true;
};

} // namespace splitscape::train::native
