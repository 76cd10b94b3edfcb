// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/architecture.h"
#include "core/train/native/kernels.h"

#include <span>
#include <vector>

namespace splitscape::train::native {

/// Which kernels a layer runs on. Every layer is out [rows, b] = in [rows, a] * weights [a, b];
/// they differ only in which side is wide.
enum class LayerForm {
    Gather, ///< the input is the wide side: convolution, fully connected
    Spread, ///< the output is the wide side: transposed convolution
    Small ///< neither has more than four values a row
};

/// How one layer is computed, and where its parameters lie in the flat arrays.
struct LayerPlan {
    network::Layer layer;
    LayerForm form = LayerForm::Small;
    int a = 0; ///< values in per row
    int b = 0; ///< values out per row
    std::size_t rows = 0; ///< per sample
    ProductShape shape; ///< not for Small
    std::size_t weights = 0; ///< offset into the parameters
    std::size_t bias = 0; ///< offset into the parameters
    std::size_t biasRow = 0; ///< offset into the repeated biases; Spread and Small only
    bool last = false;

    [[nodiscard]] std::size_t inValues() const { return rows * static_cast<std::size_t>(a); }
    [[nodiscard]] std::size_t outValues() const { return rows * static_cast<std::size_t>(b); }
    [[nodiscard]] int biases() const
    {
        return layer.kind == network::LayerKind::FullyConnected ? b : layer.outChannels;
    }
    /// Where weight (in, out) lies, from `weights` on.
    [[nodiscard]] std::size_t weightIndex(std::size_t in, std::size_t out) const;
};

/// The plans of a network's layers. Sizes are counted in floats, each array padded to whole
/// vectors.
struct NetworkPlan {
    std::vector<LayerPlan> layers;
    std::size_t parameters = 0; ///< with padding
    std::size_t biasRows = 0;
    std::size_t largestOutput = 0; ///< values per sample, over all layers

    NetworkPlan(const space::Architecture& architecture, int widestLanes);

    /// From the layout of TrainedNetwork::weights to the plan's, and back.
    void import(std::span<const float> weights, float* parameters) const;
    void exportTo(const float* parameters, std::span<float> weights) const;
};

} // namespace splitscape::train::native
