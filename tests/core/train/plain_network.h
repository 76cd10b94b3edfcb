// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace splitscape::test {

/// A network worked out position by position in double precision, slowly and plainly: what the
/// general trainer is held to. Parameters: weights and biases layer after layer as in
/// TrainedNetwork::weights, then the scales of batch norm layer after layer. Where it reads side
/// values, they stand behind the values of a sample.
class PlainNetwork {
public:
    using Activation = std::vector<double>; ///< [position][channel]

    PlainNetwork(network::Network network, std::vector<double> parameters)
        : m_network(std::move(network))
        , m_parameters(std::move(parameters))
    {
    }

    [[nodiscard]] std::vector<double>& parameters() { return m_parameters; }

    /// What a layer puts out for a sample in place of what it computes, and what of a change gets
    /// through: 1 or 0. Empty values: as computed, and the gates are those of the ReLU.
    struct Forced {
        Activation values;
        Activation gates;
    };
    /// From here on every layer puts out gate * computed + what is left to the forced values with
    /// the present parameters, so that a derivative goes straight through.   [layer][sample]
    void force(const std::vector<Activation>& samples, std::vector<std::vector<Forced>> forced)
    {
        m_forced = std::move(forced);
        m_isForcing = true;
        static_cast<void>(scores(samples));
        m_isForcing = false;
    }

    /// Scores of all samples of a batch, whose statistics are those of batch norm. `masks`, where
    /// not empty, are factors by layer and sample.
    [[nodiscard]] std::vector<Activation> scores(const std::vector<Activation>& samples,
                                                 const std::vector<std::vector<Activation>>& masks
                                                 = {}) const
    {
        std::vector<std::vector<Activation>> outputs{samples}; // of layer i at i + 1
        std::size_t next = 0;
        std::size_t scale = static_cast<std::size_t>(network::parameterCount(m_network));
        for (std::size_t i = 0; i < m_network.layers.size(); ++i) {
            const network::Layer& layer = m_network.layers[i];
            std::vector<Activation> out;
            for (std::size_t s = 0; s < samples.size(); ++s)
                out.push_back(outputOf(layer,
                                       operandOf(layer, outputs[at(layer.input + 1)][s],
                                                 samples[s]),
                                       layer.kind == network::LayerKind::Add
                                           ? outputs[at(layer.addend + 1)][s]
                                           : Activation{},
                                       next));
            next += at(network::parameterCount(layer));
            if (layer.batchNorm)
                normalise(layer, out, next, scale);
            for (std::size_t s = 0; s < samples.size() && !m_forced.empty(); ++s)
                goThrough(m_forced[i][s], out[s], layer.relu);
            for (std::size_t s = 0; s < samples.size() && m_forced.empty(); ++s)
                for (std::size_t v = 0; v < out[s].size(); ++v) {
                    out[s][v] = layer.relu ? std::max(out[s][v], 0.0) : out[s][v];
                    if (layer.relu && !masks.empty())
                        out[s][v] *= masks[i][s][v];
                }
            outputs.push_back(std::move(out));
        }
        return outputs.back();
    }

    /// Summed cross-entropy, nats.
    [[nodiscard]] double loss(const std::vector<Activation>& samples,
                              std::span<const std::uint8_t> labels,
                              const std::vector<std::vector<Activation>>& masks = {}) const
    {
        double loss = 0.0;
        const auto all = scores(samples, masks);
        for (std::size_t s = 0; s < all.size(); ++s) {
            double sum = 0.0;
            for (const double score : all[s])
                sum += std::exp(score - all[s][labels[s]]);
            loss += std::log(sum);
        }
        return loss;
    }

private:
    template <typename Number>
    static std::size_t at(Number value)
    {
        return static_cast<std::size_t>(value);
    }

    /// While forcing, turns the forced values into what they are beside the computed ones.
    void goThrough(Forced& forced, Activation& out, bool relu) const
    {
        const bool isComputed = forced.values.empty();
        if (m_isForcing && isComputed)
            for (const double value : out)
                forced.gates.push_back(relu && value <= 0.0 ? 0.0 : 1.0);
        for (std::size_t v = 0; v < out.size(); ++v) {
            out[v] *= forced.gates[v];
            if (isComputed)
                continue;
            if (m_isForcing)
                forced.values[v] -= out[v];
            out[v] += forced.values[v];
        }
    }

    /// What a layer reads of an activation, and the side values of the sample behind it.
    [[nodiscard]] static Activation operandOf(const network::Layer& layer, Activation in,
                                              const Activation& sample)
    {
        in.resize(at(layer.inValues()));
        in.insert(in.end(), sample.end() - layer.sides, sample.end());
        return in;
    }

    [[nodiscard]] Activation outputOf(const network::Layer& layer, const Activation& in,
                                      const Activation& addend, std::size_t first) const
    {
        using network::LayerKind;
        const double* weights = m_parameters.data() + first;
        const double* bias = weights + network::weightCount(layer);
        Activation out(at(layer.outValues()));
        if (layer.kind == LayerKind::TransposedConvolution) {
            for (int p = 0; p < layer.outLength; ++p)
                for (int o = 0; o < layer.outChannels; ++o) {
                    double sum = bias[o];
                    for (int c = 0; c < layer.inChannels; ++c)
                        sum += in[at(p / layer.kernel * layer.inChannels + c)]
                            * weights[(c * layer.kernel + p % layer.kernel) * layer.outChannels
                                      + o];
                    out[at(p * layer.outChannels + o)] = sum;
                }
            return out;
        }
        if (layer.kind == LayerKind::FullyConnected) {
            for (std::size_t o = 0; o < out.size(); ++o) {
                out[o] = bias[o];
                for (std::size_t i = 0; i < in.size(); ++i)
                    out[o] += in[i] * weights[i * out.size() + o];
            }
            return out;
        }
        if (layer.kind == LayerKind::Add || layer.kind == LayerKind::Absolute
            || layer.kind == LayerKind::Square) {
            for (std::size_t i = 0; i < out.size(); ++i)
                out[i] = layer.kind == LayerKind::Add ? in[i] + addend[i]
                    : layer.kind == LayerKind::Square ? in[i] * in[i]
                                                      : std::abs(in[i]);
            return out;
        }
        for (int p = 0; p < layer.outLength; ++p)
            for (int o = 0; o < layer.outChannels; ++o)
                out[at(p * layer.outChannels + o)] = windowOf(layer, in, weights, bias, p, o);
        return out;
    }

    [[nodiscard]] static double windowOf(const network::Layer& layer, const Activation& in,
                                         const double* weights, const double* bias, int p, int o)
    {
        using network::LayerKind;
        double sum = network::hasWeights(layer.kind) ? bias[o] : 0.0;
        double largest = -1e300;
        for (int t = 0; t < layer.kernel; ++t) {
            const int q = p * layer.stride - layer.padding + t;
            if (q < 0 || q >= layer.inLength)
                continue;
            const double* x = in.data() + q * layer.inChannels;
            largest = std::max(largest, x[layer.kind == LayerKind::Convolution ? 0 : o]);
            if (layer.kind == LayerKind::Convolution)
                for (int c = 0; c < layer.inChannels; ++c)
                    sum += x[c] * weights[(t * layer.inChannels + c) * layer.outChannels + o];
            else if (layer.kind == LayerKind::DepthwiseConvolution)
                sum += x[o] * weights[t * layer.outChannels + o];
            else
                sum += x[o] / layer.kernel;
        }
        return layer.kind == LayerKind::MaximumPool ? largest : sum;
    }

    /// The bias of the layer is the shift, so it is already in the values; it cancels with the mean
    /// and is added again.
    void normalise(const network::Layer& layer, std::vector<Activation>& out, std::size_t end,
                   std::size_t& scale) const
    {
        const std::size_t channels = at(network::biasCount(layer));
        for (std::size_t c = 0; c < channels; ++c, ++scale) {
            double sum = 0.0;
            double count = 0.0;
            for (const Activation& one : out)
                for (std::size_t v = c; v < one.size(); v += channels, count += 1.0)
                    sum += one[v];
            const double mean = sum / count;
            double squares = 0.0;
            for (const Activation& one : out)
                for (std::size_t v = c; v < one.size(); v += channels)
                    squares += (one[v] - mean) * (one[v] - mean);
            const double factor = m_parameters[scale] / std::sqrt(squares / count + 1e-5);
            const double shift = m_parameters[end - channels + c];
            for (Activation& one : out)
                for (std::size_t v = c; v < one.size(); v += channels)
                    one[v] = (one[v] - mean) * factor + shift;
        }
    }

    network::Network m_network;
    std::vector<double> m_parameters;
    mutable std::vector<std::vector<Forced>> m_forced; ///< values: less the computed ones
    bool m_isForcing = false;
};

} // namespace splitscape::test
