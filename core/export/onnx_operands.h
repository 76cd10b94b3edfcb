// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_nodes.h"
#include "core/export/split_network.h"
#include "core/network/integer_network.h"

namespace splitscape::exporting {

/// Kernel = stride: no window overlaps another, so the layer is one matrix product, and its
/// operands are [kernel * c_in, c_out], [c_in, kernel * c_out] or [n_in + sides, n_out]. Those of
/// other convolutions are [c_out, c_in, kernel]; each channel by itself reads one.
[[nodiscard]] bool isProduct(const network::Layer& layer);

/// Weights and bias of a layer in float32.
[[nodiscard]] Operands operandsOf(const WeightedLayer& part);

/// The same in int8. Scales follow from the requantisation, so they are those of the weights to a part
/// in 2^30.
[[nodiscard]] Operands operandsOf(const network::IntegerLayer& one);

} // namespace splitscape::exporting
