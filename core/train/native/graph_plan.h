// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <cstddef>
#include <span>
#include <vector>

namespace splitscape::train::native {

/// How the values of one activation, or of its gradient, lie in memory: sample after sample,
/// position after position, `pitch` floats each, of which the first `channels` are used and the
/// others stay zero. In front of each sample and behind it lie positions that stay zero ("halo"):
/// the padding of the windows that read it. Sizes are counted in floats.
struct Placement {
    std::size_t channels = 0;
    std::size_t positions = 0;
    std::size_t pitch = 0;
    std::size_t before = 0; ///< positions of the halo
    std::size_t after = 0;

    [[nodiscard]] std::size_t sample() const { return (before + positions + after) * pitch; }
    [[nodiscard]] std::size_t first() const
    {
        return before * pitch;
    } ///< value of the first sample
};

/// Every stride-th position of a convolution's input gets its gradient from the same taps: a
/// convolution of the output's gradient with those taps in reverse order.
struct GradientPhase {
    std::size_t taps = 0; ///< none where the stride is longer than the kernel
    std::size_t firstInput = 0; ///< position
    std::size_t rows = 0;
    std::ptrdiff_t firstOutput = 0; ///< position the first window begins at; may lie in the halo
    std::size_t firstTap = 0; ///< the taps are this one and every stride-th after it
    std::size_t weights = 0; ///< offset into the reversed weights
};

/// How one layer is computed, and where its parameters lie in the flat arrays.
struct GraphLayer {
    network::Layer layer;
    std::size_t input
        = 0; ///< activation it reads: 0 is the network's input, i + 1 layer i's output
    std::size_t addend = 0; ///< of Add
    bool firstForInput = false; ///< going backwards, the first to give its input a gradient
    bool firstForAddend = false;

    // Weights lie as [rows][groups][pitch of the output], bias and batch norm's scale as [pitch].
    std::size_t rows = 0;
    std::size_t groups = 1;
    std::size_t weights = 0; ///< offset
    std::size_t bias = 0; ///< offset; the shift of batch norm where there is one
    std::size_t scale = 0; ///< offset, of batch norm
    std::size_t reversed = 0; ///< offset into the reversed weights
    std::vector<GradientPhase> phases; ///< of a convolution whose input needs a gradient
};

/// The plan of a network: sizes and places of everything that a training allocates once.
struct GraphPlan {
    network::Network network;
    std::vector<GraphLayer> layers;
    std::vector<Placement> values; ///< of activation i
    std::vector<Placement> gradients;
    std::size_t parameters = 0; ///< floats, with padding
    std::size_t reversedWeights = 0;
    std::size_t largestPitch = 0; ///< of any output, times the groups of a transposed convolution
    bool batchNorm = false; ///< in any layer

    /// The network must be valid.
    explicit GraphPlan(network::Network network);

    [[nodiscard]] std::size_t weightFloats(std::size_t layer) const;
    /// From the layout of TrainedNetwork::weights to the plan's, and back.
    void import(std::span<const float> weights, float* parameters) const;
    void exportTo(const float* parameters, std::span<float> weights) const;
    /// The weights as the gradient of the inputs needs them; see GradientPhase.
    void reverse(const float* parameters, float* reversed) const;
};

} // namespace splitscape::train::native
