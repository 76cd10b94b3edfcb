// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/activation_places.h"
#include "core/export/split_network.h"
#include "core/export/test_vectors.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitscape::exporting {

/// Puts the parts of the two files together.
class CWriter {
public:
    CWriter(const SplitNetwork& network, std::span<const TestVector> vectors,
            std::string_view identifier);

    [[nodiscard]] std::string header() const;
    [[nodiscard]] std::string source() const;
    /// Of the const arrays, counted as they are written.
    [[nodiscard]] std::int64_t weightBytes() const;
    [[nodiscard]] std::int64_t memoryBytes() const { return m_needs.ramBytes; }
    [[nodiscard]] std::optional<std::int64_t> streamValues() const { return m_streamValues; }

private:
    [[nodiscard]] std::string about(const std::string& file) const;
    [[nodiscard]] std::string classNames() const;
    [[nodiscard]] std::string helpers() const;
    [[nodiscard]] std::string layer(std::size_t index) const;
    [[nodiscard]] std::string calls(std::size_t first) const;
    [[nodiscard]] std::string selfTest() const;
    [[nodiscard]] std::string named(const std::string& name) const
    {
        return m_identifier + "_" + name;
    }
    /// Start of activation `index`: 0 is the input. Those of a chain lie at both ends of the memory in
    /// turns, so the input and output of a layer never overlap in a buffer of the largest sum of the
    /// two.
    [[nodiscard]] std::string place(std::size_t index) const;
    [[nodiscard]] bool givesScores() const
    {
        return m_edge.back().layer.kind == network::LayerKind::FullyConnected;
    }
    void placeBlocks();
    void addStreamValues();

    const SplitNetwork& m_network;
    std::span<const TestVector> m_vectors;
    std::string m_identifier;
    EdgeNeeds m_needs;
    std::vector<WeightedLayer> m_layers; ///< of the whole network
    std::vector<WeightedLayer> m_edge;
    std::optional<ActivationPlaces> m_places; ///< of an edge part with residual blocks
    std::optional<std::int64_t> m_streamValues; ///< alive while values are pushed
    std::vector<std::pair<std::string_view, std::string>> m_values; ///< of the templates
};

} // namespace splitscape::exporting
