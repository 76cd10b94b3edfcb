// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/graph_network.h"
#include "core/train/native/shared_blocks.h"
#include "core/train/native/trellis_graph.h"
#include "core/train/training_loop.h"
#include "core/train/trellis.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace splitscape::train {

namespace native {

namespace {

using network::Layer;

/// What the weights and the bias of an output channel are multiplied by.
struct Factors {
    double weights = 1.0;
    double bias = 1.0;
};

/// Sums of gradient times value over what one output channel has.
struct Slopes {
    double weights = 0.0;
    double bias = 0.0;
};

/// A ReLU lets a positive factor through, so a share in front of a layer is a factor of its
/// weights: p relu(W x + b) = relu(p W x + p b). The graph therefore needs no layers beyond the
/// usual ones, and the derivative by such a factor is the sum of gradient times weight.
class NativeTrellisWeights final : public TrellisWeights {
public:
    NativeTrellisWeights(const Kernels& kernels, const TrainingSettings& settings,
                         std::uint64_t seed)
        : m_kernels(kernels)
        , m_largestBatch(static_cast<std::size_t>(settings.batchSize))
        , m_blocks(settings, seedOf(SeedOf::Weights, seed))
    {
    }

    bool canTrain(const Trellis& trellis) const override
    {
        const TrellisGraph graph(trellis);
        std::int64_t values = 0;
        for (const Layer& layer : graph.network().layers)
            values += layer.outValues();
        return values <= kMaximumActivations
            && network::parameterCount(graph.network()) <= kMaximumParameters;
    }

    void step(const Trellis& trellis, const data::Dataset& dataset,
              std::span<const std::uint32_t> batch) override
    {
        const Pass pass = passOf(trellis, dataset, batch);
        if (pass.isFinite)
            update(trellis, pass);
    }

    TrellisGradient gradient(const Trellis& trellis, const data::Dataset& dataset,
                             std::span<const std::uint32_t> batch) override
    {
        const Pass pass = passOf(trellis, dataset, batch);
        TrellisGradient result;
        result.loss = pass.loss;
        for (const TrellisLayer& layer : trellis.layers) {
            result.shares.emplace_back(layer.shares.size(), 0.0);
            result.masks.emplace_back(layer.masks.size(), 0.0);
        }
        if (pass.isFinite)
            addDerivatives(trellis, pass, result);
        return result;
    }

private:
    /// A batch, forward and back.
    struct Pass {
        TrellisGraph graph;
        std::vector<double> masses; ///< [node]
        std::vector<float> gradient; ///< as GraphNetwork::gradient()
        double loss = 0.0; ///< mean, nats
        bool isFinite = true;
    };

    /// Gradients of what layers of one shape share.
    struct Sums {
        Layer layer;
        std::vector<float> weights;
        std::vector<float> biases;
        std::vector<float> scales;
    };

    static Factors factorsOf(const Trellis& trellis, const Pass& pass, const TrellisPart& part,
                             std::size_t channel)
    {
        const double mass = pass.masses[part.node];
        const bool isInput = pass.graph.sourceOf(part).isInput;
        if (part.role == TrellisRole::Fog)
            return {}; // its batch norm undoes any factor
        if (part.role == TrellisRole::Scores)
            return {isInput || trellis.fog.channels > 0 ? mass : 1.0, mass};
        const TrellisLayer& layer = trellis.layers[part.gene];
        const double gate = layer.shares[part.choice] * layer.masks[channel];
        return {isInput ? gate * mass : gate, gate * mass};
    }

    SharedBlock& blockOf(const TrellisGraph& graph, const TrellisPart& part)
    {
        const Layer& layer = graph.network().layers[part.layer];
        const bool isBehind = part.role == TrellisRole::Scores || part.role == TrellisRole::Fog;
        // A fog network has layers of one shape, told apart by how many come before.
        const auto isEarlier = [&part](const TrellisPart& one) {
            return one.node == part.node && one.layer < part.layer && one.role == TrellisRole::Fog;
        };
        const int before
            = isBehind ? 1 + static_cast<int>(std::ranges::count_if(graph.parts(), isEarlier)) : 0;
        const int place = 2 * before + (graph.sourceOf(part).isInput ? 1 : 0);
        return m_blocks.blockFor(sharedKey(layer, place), layer);
    }

    void locate(const data::Dataset& dataset, std::span<const std::uint32_t> batch)
    {
        m_samples.clear();
        m_labels.clear();
        for (const std::uint32_t index : batch) {
            m_samples.push_back(dataset.sample(index).data());
            m_labels.push_back(dataset.labels[index]);
        }
    }

    std::vector<float> parametersOf(const Trellis& trellis, const Pass& pass)
    {
        std::vector<float> values;
        std::vector<float> scales;
        for (const TrellisPart& part : pass.graph.parts()) {
            const Layer& layer = pass.graph.network().layers[part.layer];
            const auto outputs = static_cast<std::size_t>(network::biasCount(layer));
            if (part.role == TrellisRole::Skip || part.role == TrellisRole::Sum) {
                const bool isSkip = part.role == TrellisRole::Skip;
                const double share = isSkip ? trellis.layers[part.gene].shares[part.choice] : 1.0;
                visitWeights(layer, [&](std::size_t, std::size_t input, std::size_t output) {
                    values.push_back(isSkip || input == output ? static_cast<float>(share) : 0.0f);
                });
                values.insert(values.end(), outputs, 0.0f);
                continue;
            }
            SharedBlock& block = blockOf(pass.graph, part);
            std::vector<Factors> factors;
            for (std::size_t output = 0; output < outputs; ++output)
                factors.push_back(factorsOf(trellis, pass, part, output));
            visitWeights(layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                values.push_back(static_cast<float>(factors[output].weights
                                                    * block.weight(row, input, output).value));
            });
            for (std::size_t output = 0; output < outputs; ++output) {
                values.push_back(
                    static_cast<float>(factors[output].bias * block.biases[output].value));
                if (layer.batchNorm)
                    scales.push_back(block.scales[output].value);
            }
        }
        values.insert(values.end(), scales.begin(), scales.end());
        return values;
    }

    Pass passOf(const Trellis& trellis, const data::Dataset& dataset,
                std::span<const std::uint32_t> batch)
    {
        Pass pass{.graph = TrellisGraph(trellis), .masses = {}, .gradient = {}};
        pass.masses = pass.graph.massesOf(trellis);
        GraphNetwork learner(pass.graph.network(), m_kernels, *graphKernelsFor(m_kernels.level),
                             m_largestBatch);
        learner.setRawParameters(parametersOf(trellis, pass));
        locate(dataset, batch);
        pass.loss = learner.computeGradient(m_samples, m_labels, nullptr)
            / static_cast<double>(batch.size());
        pass.gradient = learner.gradient();
        pass.isFinite = std::isfinite(pass.loss)
            && std::ranges::all_of(pass.gradient, [](float value) { return std::isfinite(value); });
        return pass;
    }

    void addDerivatives(const Trellis& trellis, const Pass& pass, TrellisGradient& result)
    {
        std::vector<double> toMasses(pass.masses.size(), 0.0);
        const float* next = pass.gradient.data();
        for (const TrellisPart& part : pass.graph.parts()) {
            const Layer& layer = pass.graph.network().layers[part.layer];
            const auto outputs = static_cast<std::size_t>(network::biasCount(layer));
            if (part.role == TrellisRole::Skip) {
                for (std::size_t output = 0; output < outputs; ++output)
                    result.shares[part.gene][part.choice] += next[output];
            }
            if (part.role != TrellisRole::Edge && part.role != TrellisRole::Scores) {
                next += network::parameterCount(layer);
                continue;
            }
            SharedBlock& block = blockOf(pass.graph, part);
            std::vector<Slopes> slopes(outputs);
            visitWeights(layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                slopes[output].weights
                    += double{*next++} * double{block.weight(row, input, output).value};
            });
            for (std::size_t output = 0; output < outputs; ++output)
                slopes[output].bias += double{*next++} * double{block.biases[output].value};
            if (part.role == TrellisRole::Edge)
                addEdgeDerivatives(trellis, pass, part, slopes, result, toMasses[part.node]);
            const bool bothScale = pass.graph.sourceOf(part).isInput || trellis.fog.channels > 0;
            for (const Slopes& one : slopes) {
                if (part.role == TrellisRole::Scores)
                    toMasses[part.node] += one.bias + (bothScale ? one.weights : 0.0);
            }
        }
        pass.graph.passBack(trellis, pass.masses, std::move(toMasses), result.shares);
    }

    static void addEdgeDerivatives(const Trellis& trellis, const Pass& pass,
                                   const TrellisPart& part, const std::vector<Slopes>& slopes,
                                   TrellisGradient& result, double& toMass)
    {
        const TrellisLayer& layer = trellis.layers[part.gene];
        const double mass = pass.masses[part.node];
        const bool isInput = pass.graph.sourceOf(part).isInput;
        const double share = layer.shares[part.choice];
        for (std::size_t channel = 0; channel < slopes.size(); ++channel) {
            const double byGate
                = slopes[channel].weights * (isInput ? mass : 1.0) + slopes[channel].bias * mass;
            result.shares[part.gene][part.choice] += layer.masks[channel] * byGate;
            result.masks[part.gene][channel] += share * byGate;
            toMass += share * layer.masks[channel]
                * (slopes[channel].bias + (isInput ? slopes[channel].weights : 0.0));
        }
    }

    void update(const Trellis& trellis, const Pass& pass)
    {
        std::map<SharedBlock*, Sums> sums; // looked up only, so that addresses decide nothing
        std::vector<SharedBlock*> order;
        const float* next = pass.gradient.data();
        const float* nextScale = next + network::parameterCount(pass.graph.network());
        for (const TrellisPart& part : pass.graph.parts()) {
            const Layer& layer = pass.graph.network().layers[part.layer];
            if (part.role == TrellisRole::Skip || part.role == TrellisRole::Sum) {
                next += network::parameterCount(layer);
                continue;
            }
            SharedBlock& block = blockOf(pass.graph, part);
            Sums& sum = sums[&block];
            if (sum.biases.empty()) {
                order.push_back(&block);
                sum.layer = layer;
                sum.weights.resize(block.weights.size());
                sum.biases.resize(block.biases.size());
                sum.scales.resize(block.scales.size());
            }
            const auto outputs = static_cast<std::size_t>(network::biasCount(layer));
            std::vector<Factors> factors;
            for (std::size_t output = 0; output < outputs; ++output)
                factors.push_back(factorsOf(trellis, pass, part, output));
            visitWeights(layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                sum.weights[block.indexOf(row, input, output)]
                    += static_cast<float>(factors[output].weights) * *next++;
            });
            for (std::size_t output = 0; output < outputs; ++output) {
                sum.biases[output] += static_cast<float>(factors[output].bias) * *next++;
                if (layer.batchNorm)
                    sum.scales[output] += *nextScale++;
            }
        }
        for (SharedBlock* block : order) {
            const Sums& sum = sums.at(block);
            m_blocks.beginStep(*block);
            visitWeights(sum.layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                const std::size_t i = block->indexOf(row, input, output);
                m_blocks.move(block->weights[i], sum.weights[i], *block);
            });
            for (std::size_t i = 0; i < weightExtent(sum.layer).outputs; ++i) {
                m_blocks.move(block->biases[i], sum.biases[i], *block);
                if (sum.layer.batchNorm)
                    m_blocks.move(block->scales[i], sum.scales[i], *block);
            }
        }
    }

    const Kernels& m_kernels;
    std::size_t m_largestBatch;
    SharedBlocks m_blocks;
    std::vector<const float*> m_samples;
    std::vector<std::uint8_t> m_labels;
};

} // namespace

} // namespace native

std::unique_ptr<TrellisWeights> makeTrellisWeights(std::string_view trainerDescription,
                                                   const TrainingSettings& settings,
                                                   std::uint64_t seed)
{
    return std::make_unique<native::NativeTrellisWeights>(native::kernelsOf(trainerDescription),
                                                          settings, seed);
}

} // namespace splitscape::train
