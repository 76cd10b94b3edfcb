// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_model.h"
#include "core/record/deployment.h"

#include <optional>
#include <vector>

namespace splitscape::record {

/// What an ONNX export needs of a deployment whose edge or radio is in another format than float32.
struct RoundedEdge {
    network::NumberFormat link = network::NumberFormat::Float32;
    std::vector<network::ValueRange> ranges;
    std::optional<network::IntegerNetwork> integers; ///< of an edge in int8

    /// Refers to this value.
    [[nodiscard]] exporting::OnnxDeployment onnx() const
    {
        return {link, ranges, integers ? &*integers : nullptr};
    }
};

/// Errors: those of integerEdge(); of an edge in float32 that sends int8 or int4, of checkRanges().
[[nodiscard]] Result<RoundedEdge> roundedEdge(const Deployment& deployment);

} // namespace splitscape::record
