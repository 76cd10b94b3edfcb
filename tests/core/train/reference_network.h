// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/architecture.h"

#include <Eigen/Core>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::test {

/// The network of the model page in its plainest form: one matrix product a layer, one sample at a
/// time. What the trainers are held against; slow, and meant to be read.
template <typename Scalar>
class ReferenceNetwork {
public:
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    using Vector = Eigen::Matrix<Scalar, 1, Eigen::Dynamic>;

    /// Weights in the layout of TrainedNetwork::weights.
    ReferenceNetwork(const space::Architecture& architecture, std::span<const Scalar> weights)
    {
        for (const network::Layer& layer : space::layersOf(architecture)) {
            Part part{layer, 0, 0, 0, {}, {}};
            const bool isTransposed = layer.kind == network::LayerKind::TransposedConvolution;
            const bool isFull = layer.kind == network::LayerKind::FullyConnected;
            part.rows = isFull ? 1 : isTransposed ? layer.inLength : layer.outLength;
            part.in = layer.inValues() / part.rows;
            part.out = layer.outValues() / part.rows;
            part.weights = Eigen::Map<const Matrix>(weights.data(), part.in, part.out);
            weights = weights.subspan(static_cast<std::size_t>(part.in * part.out));
            const Eigen::Index biases = isFull ? layer.outValues() : layer.outChannels;
            part.bias = Eigen::Map<const Vector>(weights.data(), biases);
            weights = weights.subspan(static_cast<std::size_t>(biases));
            m_parts.push_back(part);
        }
    }

    /// Scores before the softmax. `masks`, where given, holds the factor of every hidden value.
    Vector scores(const Vector& sample, const std::vector<Vector>& masks = {})
    {
        m_inputs.assign(1, sample);
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Part& part = m_parts[i];
            const Eigen::Map<const Matrix> in(m_inputs.back().data(), part.rows, part.in);
            Matrix out = in * part.weights;
            out += part.bias.replicate(part.rows, part.out / part.bias.size());
            if (i + 1 < m_parts.size())
                out = out.cwiseMax(Scalar(0));
            Vector flat = Eigen::Map<const Vector>(out.data(), out.size());
            if (i + 1 < m_parts.size() && !masks.empty())
                flat = flat.cwiseProduct(masks[i]);
            m_inputs.push_back(flat);
        }
        return m_inputs.back();
    }

    /// Activation `index` of the last scores(): 0 is the sample, then the output of each layer.
    [[nodiscard]] const Vector& activation(std::size_t index) const { return m_inputs[index]; }

    /// Cross-entropy of one sample in nats; adds the gradient of `factor` times it to `gradient`.
    Scalar addGradient(const Vector& sample, int label, Scalar factor,
                       std::vector<Scalar>& gradient, const std::vector<Vector>& masks = {})
    {
        const Vector score = scores(sample, masks);
        const Vector exponentials = (score.array() - score.maxCoeff()).exp();
        const Scalar loss = std::log(exponentials.sum()) - (score[label] - score.maxCoeff());
        Vector delta = exponentials / exponentials.sum();
        delta[label] -= Scalar(1);
        delta *= factor;
        Eigen::Index end = static_cast<Eigen::Index>(gradient.size());
        for (std::size_t i = m_parts.size(); i-- > 0;) {
            const Part& part = m_parts[i];
            const Eigen::Map<const Matrix> in(m_inputs[i].data(), part.rows, part.in);
            const Eigen::Map<const Matrix> out(delta.data(), part.rows, part.out);
            end -= part.bias.size();
            for (Eigen::Index j = 0; j < delta.size(); ++j)
                gradient[static_cast<std::size_t>(end + j % part.bias.size())] += delta[j];
            end -= part.in * part.out;
            Eigen::Map<Matrix>(gradient.data() + end, part.in, part.out) += in.transpose() * out;
            if (i == 0)
                break;
            const Matrix back = out * part.weights.transpose();
            Vector next = Eigen::Map<const Vector>(back.data(), back.size());
            next = next.cwiseProduct(
                (m_inputs[i].array() > Scalar(0)).template cast<Scalar>().matrix());
            if (!masks.empty())
                next = next.cwiseProduct(masks[i - 1]);
            delta = next;
        }
        return loss;
    }

private:
    struct Part {
        network::Layer layer;
        Eigen::Index rows = 0;
        Eigen::Index in = 0;
        Eigen::Index out = 0;
        Matrix weights;
        Vector bias;
    };
    std::vector<Part> m_parts;
    std::vector<Vector> m_inputs;
};

} // namespace splitscape::test
