// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/torch/torch_learner.h"

#include "core/train/native/dropout_stream.h"

#include <torch/torch.h>

#include <algorithm>

namespace splitscape::train::torch_module {

namespace {

using network::Layer;
using network::LayerKind;

struct Part {
    Layer layer;
    torch::Tensor weight;
    torch::Tensor bias;
};

/// The shape in TrainedNetwork::weights, and the order of its axes in LibTorch:
///   convolution [k, c_in, c_out] -> [c_out, c_in, k], transposed [c_in, k, c_out] -> [c_in, c_out,
///   k], fully connected [in, classes] -> [classes, in]. Each order is its own inverse.
struct Axes {
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> order;
};

Axes axesOf(const Layer& layer)
{
    switch (layer.kind) {
    case LayerKind::Convolution:
        return {{layer.kernel, layer.inChannels, layer.outChannels}, {2, 1, 0}};
    case LayerKind::TransposedConvolution:
        return {{layer.inChannels, layer.kernel, layer.outChannels}, {0, 2, 1}};
    default: // fully connected; a chain of the paper has no other kind
        break;
    }
    return {{layer.inValues(), layer.outValues()}, {1, 0}};
}

void append(std::vector<float>& flat, const torch::Tensor& tensor)
{
    const torch::Tensor plain = tensor.contiguous();
    const float* values = plain.data_ptr<float>();
    flat.insert(flat.end(), values, values + plain.numel());
}

class Network final : public TorchLearner {
public:
    Network(const space::Architecture& architecture, const data::Dataset& dataset,
            const TrainingSettings& settings, std::uint64_t seed)
        : m_dataset(dataset)
        , m_dropout(settings.dropout, seedOf(SeedOf::Dropout, seed), native::chosenKernels())
    {
        std::vector<torch::Tensor> parameters;
        for (const Layer& layer : space::layersOf(architecture)) {
            const Axes axes = axesOf(layer);
            Part part{layer, torch::zeros(axes.shape).permute(axes.order).contiguous(),
                      torch::zeros({network::biasCount(layer)})};
            part.weight.requires_grad_(true);
            part.bias.requires_grad_(true);
            parameters.push_back(part.weight);
            parameters.push_back(part.bias);
            m_parts.push_back(std::move(part));
        }
        m_optimiser
            = std::make_unique<torch::optim::Adam>(parameters,
                                                   torch::optim::AdamOptions(settings.learningRate)
                                                       .betas({settings.beta1, settings.beta2})
                                                       .eps(settings.epsilon));
    }

    void setWeights(std::span<const float> weights) override
    {
        const torch::NoGradGuard guard;
        const float* next = weights.data();
        for (Part& part : m_parts) {
            const Axes axes = axesOf(part.layer);
            std::vector<float> copy(next, next + part.weight.numel());
            part.weight.copy_(torch::from_blob(copy.data(), axes.shape).permute(axes.order));
            next += part.weight.numel();
            copy.assign(next, next + part.bias.numel());
            part.bias.copy_(torch::from_blob(copy.data(), part.bias.sizes()));
            next += part.bias.numel();
        }
    }

    std::vector<float> weights() const override
    {
        std::vector<float> flat;
        for (const Part& part : m_parts) {
            append(flat, part.weight.detach().permute(axesOf(part.layer).order));
            append(flat, part.bias.detach());
        }
        return flat;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> batch) override
    {
        (void)backward(batch);
        std::vector<float> flat;
        for (const Part& part : m_parts) {
            append(flat, part.weight.grad().permute(axesOf(part.layer).order));
            append(flat, part.bias.grad());
        }
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
        const torch::Tensor predicted = forward(samples(indices), {}).argmax(1).contiguous();
        const std::int64_t* values = predicted.data_ptr<std::int64_t>();
        std::transform(values, values + indices.size(), classes.begin(),
                       [](std::int64_t value) { return static_cast<std::uint8_t>(value); });
    }

private:
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

    /// The factor of every hidden value, per layer [sample, channel, position]; drawn block by
    /// block, as the native network draws them.
    std::vector<torch::Tensor> masks(std::size_t count)
    {
        std::vector<torch::Tensor> masks;
        if (!m_dropout.active())
            return masks;
        for (std::size_t l = 0; l + 1 < m_parts.size(); ++l)
            masks.push_back(
                torch::empty({static_cast<std::int64_t>(count), m_parts[l].layer.outLength,
                              m_parts[l].layer.outChannels}));
        for (std::size_t first = 0; first < count; first += native::kBlock) {
            const std::size_t some = std::min(native::kBlock, count - first);
            for (std::size_t l = 0; l < masks.size(); ++l) {
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
            mask = mask.permute({0, 2, 1});
        return masks;
    }

    /// Scores before the softmax, [sample, class].
    torch::Tensor forward(torch::Tensor values, const std::vector<torch::Tensor>& masks) const
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Part& part = m_parts[i];
            if (part.layer.kind == LayerKind::FullyConnected)
                return torch::linear(values.permute({0, 2, 1}).flatten(1), part.weight, part.bias);
            values = part.layer.kind == LayerKind::Convolution
                ? torch::conv1d(values, part.weight, part.bias, part.layer.kernel)
                : torch::conv_transpose1d(values, part.weight, part.bias, part.layer.kernel);
            values = torch::relu(values);
            if (!masks.empty())
                values = values * masks[i];
        }
        return values;
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
            = torch::cross_entropy_loss(forward(samples(batch), masks(batch.size())), labels);
        loss.backward();
        return loss.item<double>();
    }

    const data::Dataset& m_dataset;
    std::vector<Part> m_parts;
    std::unique_ptr<torch::optim::Adam> m_optimiser;
    native::DropoutStream m_dropout;
    std::vector<std::int16_t> m_keep;
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
