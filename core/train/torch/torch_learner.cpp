// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/torch/torch_learner.h"

#include "core/train/native/dropout_stream.h"
#include "core/train/native/graph_network.h"

#include <torch/torch.h>

#include <algorithm>

namespace splitscape::train::torch_module {

namespace {

using network::Layer;
using network::LayerKind;

/// One layer; the tensors are undefined where it has no such parameters.
struct Part {
    Layer layer;
    torch::Tensor weight;
    torch::Tensor bias; ///< the shift of batch norm where there is one
    torch::Tensor scale;
    torch::Tensor runningMean;
    torch::Tensor runningVariance;
};

/// The shape in TrainedNetwork::weights, and the order of its axes in LibTorch:
///   convolution [k, c_in, c_out] -> [c_out, c_in, k], transposed [c_in, k, c_out] -> [c_in, c_out,
///   k], fully connected [in, classes] -> [classes, in], depthwise [k, 1, c] -> [c, 1, k]. Each
///   order is its own inverse.
struct Axes {
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> order;
};

Axes axesOf(const Layer& layer)
{
    if (layer.kind == LayerKind::Convolution)
        return {{layer.kernel, layer.inChannels, layer.outChannels}, {2, 1, 0}};
    if (layer.kind == LayerKind::DepthwiseConvolution)
        return {{layer.kernel, 1, layer.outChannels}, {2, 1, 0}};
    if (layer.kind == LayerKind::TransposedConvolution)
        return {{layer.inChannels, layer.kernel, layer.outChannels}, {0, 2, 1}};
    return {{layer.inValues(), layer.outValues()}, {1, 0}};
}

void append(std::vector<float>& flat, const torch::Tensor& tensor)
{
    const torch::Tensor plain = tensor.contiguous();
    const float* values = plain.data_ptr<float>();
    flat.insert(flat.end(), values, values + plain.numel());
}

/// What a layer of batch norm multiplies each channel by, folded: scale / sqrt(variance + epsilon).
torch::Tensor foldedFactor(const Part& part)
{
    return part.scale.detach()
        / torch::sqrt(part.runningVariance + double{native::kBatchNormEpsilon});
}

/// Averages over `kernel` positions; positions outside count as zero.
torch::Tensor pooled(const torch::Tensor& values, const Layer& layer)
{
    if (layer.kind == LayerKind::MaximumPool)
        return torch::max_pool1d(values, layer.kernel, layer.stride, layer.padding);
    return torch::avg_pool1d(values, layer.kernel, layer.stride, layer.padding);
}

class Network final : public TorchLearner {
public:
    Network(const space::Architecture& architecture, const data::Dataset& dataset,
            const TrainingSettings& settings, std::uint64_t seed)
        : m_network(space::networkOf(architecture))
        , m_dataset(dataset)
        , m_settings(settings)
        , m_block(native::samplesTogether(m_network, static_cast<std::size_t>(settings.batchSize)))
        , m_dropout(settings.dropout, seedOf(SeedOf::Dropout, seed), native::chosenKernels())
    {
        makeParts();
    }

    void restart(std::uint64_t seed) override
    {
        makeParts();
        m_dropout = native::DropoutStream(m_settings.dropout, seedOf(SeedOf::Dropout, seed),
                                          native::chosenKernels());
        setWeights(initialWeights(m_network, seed));
    }

    void setRateFactor(double factor) override
    {
        for (auto& group : m_optimiser->param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options())
                .lr(m_settings.learningRate * factor);
    }

    void setWeights(std::span<const float> weights) override
    {
        const torch::NoGradGuard guard;
        const float* next = weights.data();
        for (Part& part : m_parts) {
            if (!part.weight.defined())
                continue;
            const Axes axes = axesOf(part.layer);
            std::vector<float> copy(next, next + part.weight.numel());
            part.weight.copy_(torch::from_blob(copy.data(), axes.shape).permute(axes.order));
            next += part.weight.numel();
            copy.assign(next, next + part.bias.numel());
            part.bias.copy_(torch::from_blob(copy.data(), part.bias.sizes()));
            next += part.bias.numel();
            if (part.scale.defined())
                part.scale.fill_(1.0);
        }
        m_steps = 0;
    }

    std::vector<float> weights() const override
    {
        const torch::NoGradGuard guard;
        std::vector<float> flat;
        for (const Part& part : m_parts) {
            if (!part.weight.defined())
                continue;
            torch::Tensor weight = part.weight.detach();
            torch::Tensor bias = part.bias.detach();
            if (part.scale.defined() && m_steps > 0) {
                const torch::Tensor factor = foldedFactor(part);
                const bool transposed = part.layer.kind == LayerKind::TransposedConvolution;
                weight = weight
                    * (transposed ? factor.view({1, -1, 1})
                           : part.layer.kind == LayerKind::FullyConnected
                           ? factor.view({-1, 1})
                           : factor.view({-1, 1, 1}));
                bias = bias - part.runningMean * factor;
            }
            append(flat, weight.permute(axesOf(part.layer).order));
            append(flat, bias);
        }
        return flat;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> batch) override
    {
        (void)backward(batch);
        std::vector<float> flat;
        for (const Part& part : m_parts) {
            if (!part.weight.defined())
                continue;
            append(flat, part.weight.grad().permute(axesOf(part.layer).order));
            append(flat, part.bias.grad());
        }
        for (const Part& part : m_parts)
            if (part.scale.defined())
                append(flat, part.scale.grad());
        return flat;
    }

    double step(std::span<const std::uint32_t> batch) override
    {
        const double loss = backward(batch);
        m_optimiser->step();
        return loss * static_cast<double>(batch.size());
    }

    void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes) override
    {
        const torch::NoGradGuard guard;
        const torch::Tensor predicted = forward(samples(indices), {}, false).argmax(1).contiguous();
        const std::int64_t* values = predicted.data_ptr<std::int64_t>();
        std::transform(values, values + indices.size(), classes.begin(),
                       [](std::int64_t value) { return static_cast<std::uint8_t>(value); });
    }

private:
    void makeParts()
    {
        std::vector<torch::Tensor> weights;
        std::vector<torch::Tensor> others;
        m_parts.clear();
        for (const Layer& layer : m_network.layers) {
            Part part{layer, {}, {}, {}, {}, {}};
            if (network::hasWeights(layer.kind)) {
                const Axes axes = axesOf(layer);
                part.weight = torch::zeros(axes.shape).permute(axes.order).contiguous();
                part.bias = torch::zeros({network::biasCount(layer)});
                weights.push_back(part.weight.requires_grad_(true));
                others.push_back(part.bias.requires_grad_(true));
            }
            if (layer.batchNorm) {
                part.scale = torch::ones_like(part.bias);
                part.runningMean = torch::zeros_like(part.bias).detach();
                part.runningVariance = torch::zeros_like(part.bias).detach();
                others.push_back(part.scale.requires_grad_(true));
            }
            m_parts.push_back(std::move(part));
        }
        const auto options = [this](double decay) {
            return std::make_unique<torch::optim::AdamWOptions>(
                torch::optim::AdamWOptions(m_settings.learningRate)
                    .betas({m_settings.beta1, m_settings.beta2})
                    .eps(m_settings.epsilon)
                    .weight_decay(decay));
        };
        std::vector<torch::optim::OptimizerParamGroup> groups;
        groups.emplace_back(weights, options(m_settings.weightDecay));
        groups.emplace_back(others, options(0.0));
        m_optimiser = std::make_unique<torch::optim::AdamW>(groups);
    }

    /// [sample, channel, position]
    torch::Tensor samples(std::span<const std::uint32_t> batch) const
    {
        torch::Tensor tensor = torch::empty(
            {static_cast<std::int64_t>(batch.size()), m_dataset.length, m_dataset.channels});
        float* to = tensor.data_ptr<float>();
        for (const std::uint32_t index : batch)
            to = std::copy_n(m_dataset.sample(index).data(), m_dataset.sampleValues(), to);
        return tensor.permute({0, 2, 1}).contiguous();
    }

    /// The factor of every value behind a ReLU, per layer [sample, channel, position]; drawn as the
    /// native networks draw them.
    std::vector<torch::Tensor> masks(std::size_t count)
    {
        std::vector<torch::Tensor> masks(m_dropout.active() ? m_parts.size() : 0);
        for (std::size_t l = 0; l < masks.size(); ++l)
            if (m_parts[l].layer.relu)
                masks[l] = torch::empty({static_cast<std::int64_t>(count),
                                         m_parts[l].layer.outLength, m_parts[l].layer.outChannels});
        for (std::size_t first = 0; first < count; first += m_block) {
            const std::size_t some = std::min(m_block, count - first);
            for (std::size_t l = 0; l < masks.size(); ++l) {
                if (!masks[l].defined())
                    continue;
                const auto values = static_cast<std::size_t>(m_parts[l].layer.outValues());
                m_keep.resize(some * values + native::kPadding);
                m_dropout.fill(some * values, m_keep.data());
                std::transform(
                    m_keep.data(), m_keep.data() + some * values,
                    masks[l].data_ptr<float>() + first * values,
                    [this](std::int16_t keep) { return keep != 0 ? m_dropout.scale() : 0.0f; });
            }
        }
        for (torch::Tensor& mask : masks)
            if (mask.defined())
                mask = mask.permute({0, 2, 1});
        return masks;
    }

    torch::Tensor weighted(const Part& part, const torch::Tensor& values, bool training)
    {
        const Layer& layer = part.layer;
        const torch::Tensor bias
            = part.scale.defined() && (training || m_steps > 0) ? torch::Tensor() : part.bias;
        torch::Tensor sums;
        if (layer.kind == LayerKind::FullyConnected)
            sums = torch::linear(values.permute({0, 2, 1}).flatten(1), part.weight, bias);
        else if (layer.kind == LayerKind::TransposedConvolution)
            sums = torch::conv_transpose1d(values, part.weight, bias, layer.stride);
        else
            sums = torch::conv1d(values, part.weight, bias, layer.stride, layer.padding, 1,
                                 layer.kind == LayerKind::DepthwiseConvolution ? layer.inChannels
                                                                               : 1);
        if (bias.defined())
            return sums;
        const double newest
            = std::max(double{native::kBatchNormMomentum}, 1.0 / static_cast<double>(m_steps + 1));
        return torch::batch_norm(sums, part.scale, part.bias, part.runningMean,
                                 part.runningVariance, training, newest,
                                 double{native::kBatchNormEpsilon}, false);
    }

    torch::Tensor outputOf(const Part& part, const torch::Tensor& values,
                           const std::vector<torch::Tensor>& outputs, bool training)
    {
        switch (part.layer.kind) {
        case LayerKind::AveragePool:
        case LayerKind::MaximumPool:
        case LayerKind::GlobalAveragePool:
            return pooled(values, part.layer);
        case LayerKind::Add:
            return values + outputs[static_cast<std::size_t>(part.layer.addend + 1)];
        case LayerKind::Absolute:
            return torch::abs(values);
        case LayerKind::Square:
            return values * values;
        default:
            return weighted(part, values, training);
        }
    }

    /// Scores before the softmax, [sample, class].
    torch::Tensor forward(torch::Tensor input, const std::vector<torch::Tensor>& masks,
                          bool training)
    {
        std::vector<torch::Tensor> outputs{std::move(input)}; // of layer i at i + 1
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Part& part = m_parts[i];
            torch::Tensor values = outputOf(
                part, outputs[static_cast<std::size_t>(part.layer.input + 1)], outputs, training);
            if (part.layer.relu)
                values = torch::relu(values);
            if (!masks.empty() && masks[i].defined())
                values = values * masks[i];
            outputs.push_back(std::move(values));
        }
        return outputs.back();
    }

    /// Mean loss of the batch; leaves the gradients in the parameters.
    double backward(std::span<const std::uint32_t> batch)
    {
        torch::Tensor labels
            = torch::empty({static_cast<std::int64_t>(batch.size())}, torch::kInt64);
        std::transform(
            batch.begin(), batch.end(), labels.data_ptr<std::int64_t>(),
            [this](std::uint32_t index) { return std::int64_t{m_dataset.labels[index]}; });
        m_optimiser->zero_grad();
        const torch::Tensor loss
            = torch::cross_entropy_loss(forward(samples(batch), masks(batch.size()), true), labels);
        loss.backward();
        ++m_steps;
        return loss.item<double>();
    }

    network::Network m_network;
    const data::Dataset& m_dataset;
    const TrainingSettings& m_settings;
    std::size_t m_block; ///< samples whose masks are drawn together
    std::vector<Part> m_parts;
    std::unique_ptr<torch::optim::AdamW> m_optimiser;
    native::DropoutStream m_dropout;
    std::vector<std::int16_t> m_keep;
    std::int64_t m_steps = 0; ///< batches in the running statistics
};

} // namespace

std::unique_ptr<TorchLearner> makeTorchLearner(const space::Architecture& architecture,
                                               const data::Dataset& dataset,
                                               const TrainingSettings& settings, std::uint64_t seed)
{
    limitToOneThread();
    return std::make_unique<Network>(architecture, dataset, settings, seed);
}

void limitToOneThread() { at::set_num_threads(1); }

std::string torchVersion() { return TORCH_VERSION; }

} // namespace splitscape::train::torch_module
