// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_model.h"
#include "core/export/onnx_nodes.h"

#include <string>

namespace splitscape::exporting {

/// How one activation crosses the cut, as nodes at both ends: what the edge gives is what is on the
/// air, value by value, and the fog makes values of it. The arithmetic is that of
/// network::roundValues() and network::receiveCodes().
class Sending {
public:
    /// @param activation  the layer that gives it, or network::kNetworkInput
    Sending(const OnnxDeployment& deployment, int activation);

    /// False for float32 values, which cross as they are.
    [[nodiscard]] bool hasNodes() const { return m_way != Way::AsTheyAre; }
    [[nodiscard]] ElementType type() const;
    /// Of the last value of the writer; `name` begins the names of the nodes.
    void send(GraphWriter& writer, const std::string& name) const;
    /// The last value of the writer is what was sent.
    void receive(GraphWriter& writer, const std::string& name) const;

private:
    enum class Way { AsTheyAre, Half, Codes, RoundedCodes, Range };

    Way m_way = Way::AsTheyAre;
    network::IntegerCode m_code; ///< of an edge in int8
    float m_low = 0.0F; ///< of Way::Range
    float m_high = 0.0F;
    float m_step = 1.0F;
};

} // namespace splitscape::exporting
