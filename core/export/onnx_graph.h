// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_model.h"

#include <onnx/onnx_pb.h>

namespace splitscape::exporting {

/// Writes the nodes, inputs, outputs and weights of one part of a valid network. A cut inside a
/// residual block gives two outputs of the edge and two inputs of the fog.
void writeGraph(onnx::GraphProto& graph, const SplitNetwork& network, OnnxPart part,
                const OnnxDeployment& deployment);

} // namespace splitscape::exporting
