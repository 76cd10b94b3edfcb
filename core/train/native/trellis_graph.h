// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/train/trellis.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace splitscape::train::native {

/// What the weights of a layer of the graph are.
enum class TrellisRole : std::uint8_t {
    Edge, ///< from a node to a length of the next gene
    Skip, ///< hands a node on: one weight, the share of the skip
    Fog, ///< of the fog network behind a node
    Scores, ///< from a node, or its fog network, to the classes
    Sum ///< hands the summed scores on; the network format wants a fully connected layer last
};

/// A layer with weights, in the order of the graph's layers.
struct TrellisPart {
    std::size_t layer = 0; ///< of the network
    TrellisRole role = TrellisRole::Edge;
    std::size_t gene = 0; ///< of Edge and Skip
    std::size_t choice = 0; ///< of its lengths
    std::size_t node = 0; ///< that it reads, directly or behind a fog network
};

/// An activation of a certain length behind so many layer genes.
struct TrellisNode {
    bool isInput = false; ///< the samples themselves, not the output of a layer of this length
    int length = 0;
    int activation = network::kNetworkInput; ///< layer that puts it out
    std::optional<std::size_t> choice
        = {}; ///< of the gene before it; nothing: it was handed on only
    std::optional<std::size_t> handedOn = {}; ///< node of the stage before, by a skip
};

/// The nodes behind one gene, or the input alone.
struct TrellisStage {
    std::size_t first = 0; ///< node
    std::size_t end = 0;
    std::optional<std::size_t> skip; ///< choice of the gene before it
};

/// A trellis as one network, and where its shares and masks belong. The input is never scaled, so a
/// node that is the input stands for itself times its mass; every other node is scaled by its mass
/// already (see massesOf).
class TrellisGraph {
public:
    explicit TrellisGraph(const Trellis& trellis);

    [[nodiscard]] const network::Network& network() const { return m_network; }
    [[nodiscard]] const std::vector<TrellisPart>& parts() const { return m_parts; }
    [[nodiscard]] const std::vector<TrellisNode>& nodes() const { return m_nodes; }
    [[nodiscard]] const TrellisNode& sourceOf(const TrellisPart& part) const
    {
        return m_nodes[part.node];
    }

    /// [node]: the share of all networks whose activation has this length there:
    ///
    ///   a'(l) = p(skip) a(l) + p(l) sum_k a(k)
    [[nodiscard]] std::vector<double> massesOf(const Trellis& trellis) const;
    /// Adds to the derivatives by the shares what comes through the masses.
    /// @param masses    of massesOf
    /// @param gradient  [node], derivatives by the masses; changed
    void passBack(const Trellis& trellis, const std::vector<double>& masses,
                  std::vector<double> gradient, std::vector<std::vector<double>>& shares) const;

private:
    void addStage(const Trellis& trellis, std::size_t gene);
    void addScores(const Trellis& trellis);
    int addEdge(const Trellis& trellis, std::size_t gene, std::size_t choice, std::size_t from);
    int addSkip(std::size_t gene, std::size_t choice, std::size_t from);
    int addSum(int a, int b);
    int add(network::Layer layer, int input);
    [[nodiscard]] double massBefore(std::size_t stage, const std::vector<double>& masses) const;

    network::Network m_network;
    std::vector<TrellisPart> m_parts;
    std::vector<TrellisNode> m_nodes;
    std::vector<TrellisStage> m_stages; ///< the input, then one for each gene
};

} // namespace splitscape::train::native
