// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/trellis_graph.h"

#include "core/space/search_space.h"

#include <cassert>
#include <utility>

namespace splitscape::train::native {

using network::Layer;
using network::LayerKind;

TrellisGraph::TrellisGraph(const Trellis& trellis)
{
    m_network = {trellis.inputLength, trellis.inputChannels, trellis.classes, {}};
    m_nodes.push_back({.isInput = true, .length = trellis.inputLength});
    m_stages.push_back({0, 1, {}});
    for (std::size_t gene = 0; gene < trellis.layers.size(); ++gene)
        addStage(trellis, gene);
    addScores(trellis);
}

int TrellisGraph::add(Layer layer, int input)
{
    layer.input = input;
    m_network.layers.push_back(layer);
    return static_cast<int>(m_network.layers.size()) - 1;
}

int TrellisGraph::addSum(int a, int b)
{
    const network::Shape shape = m_network.shapeOf(a);
    Layer layer{LayerKind::Add, shape.length, shape.channels, shape.length, shape.channels, 1, 1};
    layer.addend = b;
    return add(layer, a);
}

int TrellisGraph::addEdge(const Trellis& trellis, std::size_t gene, std::size_t choice,
                          std::size_t from)
{
    const TrellisLayer& to = trellis.layers[gene];
    const int length = to.lengths[choice];
    const network::Shape shape = m_network.shapeOf(m_nodes[from].activation);
    const space::Architecture one{{shape.length, length, trellis.classes},
                                  {shape.channels, static_cast<int>(to.masks.size()), 1},
                                  {space::usefulKernel(shape.length, length, to.kernel)}};
    const int layer = add(space::networkOf(one).layers.front(), m_nodes[from].activation);
    m_parts.push_back({static_cast<std::size_t>(layer), TrellisRole::Edge, gene, choice, from});
    return layer;
}

int TrellisGraph::addSkip(std::size_t gene, std::size_t choice, std::size_t from)
{
    const network::Shape shape = m_network.shapeOf(m_nodes[from].activation);
    const int layer = add({LayerKind::DepthwiseConvolution, shape.length, shape.channels,
                           shape.length, shape.channels, 1, 1},
                          m_nodes[from].activation);
    m_parts.push_back({static_cast<std::size_t>(layer), TrellisRole::Skip, gene, choice, from});
    return layer;
}

void TrellisGraph::addStage(const Trellis& trellis, std::size_t gene)
{
    const TrellisLayer& layer = trellis.layers[gene];
    const TrellisStage before = m_stages.back();
    TrellisStage stage{m_nodes.size(), m_nodes.size(), {}};
    for (std::size_t choice = 0; choice < layer.lengths.size(); ++choice) {
        if (layer.lengths[choice] == 0) {
            stage.skip = choice;
            continue;
        }
        TrellisNode node{.length = layer.lengths[choice], .choice = choice};
        for (std::size_t from = before.first; from < before.end; ++from) {
            const int edge = addEdge(trellis, gene, choice, from);
            node.activation = from == before.first ? edge : addSum(node.activation, edge);
        }
        m_nodes.push_back(node);
    }
    const std::size_t made = m_nodes.size();
    for (std::size_t from = before.first; stage.skip && from < before.end; ++from) {
        const TrellisNode old = m_nodes[from];
        std::size_t same = stage.first;
        while (same < made && (old.isInput || m_nodes[same].length != old.length))
            ++same;
        if (old.isInput) {
            m_nodes.push_back({.isInput = true, .length = old.length, .handedOn = from});
            continue;
        }
        const int handed = addSkip(gene, *stage.skip, from);
        if (same == made) {
            m_nodes.push_back(
                {.length = old.length, .activation = handed, .choice = {}, .handedOn = from});
        } else {
            m_nodes[same].activation = addSum(m_nodes[same].activation, handed);
            m_nodes[same].handedOn = from;
        }
    }
    stage.end = m_nodes.size();
    m_stages.push_back(stage);
}

void TrellisGraph::addScores(const Trellis& trellis)
{
    const TrellisStage last = m_stages.back();
    int sum = network::kNetworkInput;
    for (std::size_t node = last.first; node < last.end; ++node) {
        const int start = m_nodes[node].activation;
        const network::Shape shape = m_network.shapeOf(start);
        const network::Network rest = space::networkOf(
            {{shape.length, trellis.classes}, {shape.channels, 1}, {}, trellis.fog});
        const int offset = static_cast<int>(m_network.layers.size());
        const auto moved = [start, offset](int operand) {
            return operand == network::kNetworkInput ? start : operand + offset;
        };
        for (std::size_t i = 0; i < rest.layers.size(); ++i) {
            Layer layer = rest.layers[i];
            const bool isScores = i + 1 == rest.layers.size();
            if (isScores) { // the same sums as a convolution over all positions
                layer.kind = LayerKind::Convolution;
                layer.outLength = 1;
                layer.outChannels = trellis.classes;
                layer.stride = layer.kernel;
            }
            if (layer.kind == LayerKind::Add)
                layer.addend = moved(layer.addend);
            const int added = add(layer, moved(layer.input));
            if (network::hasWeights(layer.kind))
                m_parts.push_back({static_cast<std::size_t>(added),
                                   isScores ? TrellisRole::Scores : TrellisRole::Fog, 0, 0, node});
        }
        const int scores = static_cast<int>(m_network.layers.size()) - 1;
        sum = node == last.first ? scores : addSum(sum, scores);
    }
    const int classes = trellis.classes;
    const int final = add({LayerKind::FullyConnected, 1, classes, classes, 1, 1, 1}, sum);
    m_parts.push_back({static_cast<std::size_t>(final), TrellisRole::Sum, 0, 0, 0});
    assert(network::validate(m_network));
}

double TrellisGraph::massBefore(std::size_t stage, const std::vector<double>& masses) const
{
    double sum = 0.0;
    for (std::size_t node = m_stages[stage - 1].first; node < m_stages[stage - 1].end; ++node)
        sum += masses[node];
    return sum;
}

std::vector<double> TrellisGraph::massesOf(const Trellis& trellis) const
{
    std::vector<double> masses(m_nodes.size(), 0.0);
    masses.front() = 1.0;
    for (std::size_t stage = 1; stage < m_stages.size(); ++stage) {
        const std::vector<double>& shares = trellis.layers[stage - 1].shares;
        const double before = massBefore(stage, masses);
        for (std::size_t node = m_stages[stage].first; node < m_stages[stage].end; ++node) {
            const TrellisNode& one = m_nodes[node];
            if (one.choice)
                masses[node] += shares[*one.choice] * before;
            if (one.handedOn)
                masses[node] += shares[*m_stages[stage].skip] * masses[*one.handedOn];
        }
    }
    return masses;
}

void TrellisGraph::passBack(const Trellis& trellis, const std::vector<double>& masses,
                            std::vector<double> gradient,
                            std::vector<std::vector<double>>& shares) const
{
    for (std::size_t stage = m_stages.size(); stage-- > 1;) {
        const std::vector<double>& share = trellis.layers[stage - 1].shares;
        std::vector<double>& result = shares[stage - 1];
        const double before = massBefore(stage, masses);
        double toAll = 0.0;
        for (std::size_t node = m_stages[stage].first; node < m_stages[stage].end; ++node) {
            const TrellisNode& one = m_nodes[node];
            if (one.choice) {
                result[*one.choice] += gradient[node] * before;
                toAll += gradient[node] * share[*one.choice];
            }
            if (one.handedOn) {
                const std::size_t skip = *m_stages[stage].skip;
                result[skip] += gradient[node] * masses[*one.handedOn];
                gradient[*one.handedOn] += gradient[node] * share[skip];
            }
        }
        for (std::size_t node = m_stages[stage - 1].first; node < m_stages[stage - 1].end; ++node)
            gradient[node] += toAll;
    }
}

} // namespace splitscape::train::native
