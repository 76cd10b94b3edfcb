// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/aligned_buffer.h"
#include "core/train/native/dropout_stream.h"
#include "core/train/native/graph_kernels.h"
#include "core/train/native/graph_plan.h"
#include "core/train/native/teaching.h"
#include "core/train/trainer.h"

#include <span>
#include <vector>

namespace splitscape::train::native {

inline constexpr float kBatchNormEpsilon = 1e-5f;
/// Share of the newest batch in the running statistics; the first batches count 1, 1/2, 1/3, ...
inline constexpr float kBatchNormMomentum = 0.1f;

/// Samples that pass through a network together, at most `batch`: all of them where batch norm
/// mixes them. Dropout masks are drawn for so many at a time.
[[nodiscard]] std::size_t samplesTogether(const network::Network& network, std::size_t batch);

class GraphNetwork;

/// What a deployment makes of the values of a network while it trains. Called for the samples that
/// pass through together.
class GraphRounding {
public:
    virtual ~GraphRounding() = default;
    /// These samples are entered. @return the first layer that is left to run; those in front of it
    /// have their outputs
    [[nodiscard]] virtual std::size_t beforeForward(GraphNetwork& network,
                                                    std::span<const float* const> samples)
        = 0;
    /// Layers in front of `index` have run; in the end all of them have.
    virtual void beforeLayer(GraphNetwork& network, std::size_t index, std::size_t samples) = 0;
    /// Going backwards, the gradient of the output of layer `index` is whole.
    virtual void beforeBackward(GraphNetwork& network, std::size_t index, std::size_t samples) = 0;
};

/// Any network in training, batch norm and residual sums included; the paper's chains have a faster
/// one in network.h. All memory is allocated here and never again. Thread: one at a time.
class GraphNetwork {
public:
    /// The network is valid; no batch is larger than `largestBatch`.
    GraphNetwork(const network::Network& network, const Kernels& kernels,
                 const GraphKernels& graphKernels, std::size_t largestBatch);

    /// In the layout of TrainedNetwork::weights. Batch norm starts anew: scale 1, the bias as
    /// shift.
    void setWeights(std::span<const float> weights);
    /// With batch norm folded in by its running statistics.
    [[nodiscard]] std::vector<float> weights();
    /// Of the parameters in training: laid out as the weights, then the scales of batch norm layer
    /// after layer.
    [[nodiscard]] std::vector<float> gradient() const;
    /// The parameters in training, laid out like gradient(), and a way to set them: for tests.
    [[nodiscard]] std::vector<float> rawParameters() const;
    void setRawParameters(std::span<const float> parameters);

    /// Mean loss gradient of a batch. @return the summed loss, nats
    /// @param sides  the side values of each sample; here and below looked at only where the
    ///               network reads some
    /// @param teaching  of these samples
    /// @param rounding  of the forward pass, which the gradient goes straight through; null: none
    double computeGradient(std::span<const float* const> samples,
                           std::span<const std::uint8_t> labels, DropoutStream* dropout,
                           std::span<const float* const> sides = {},
                           const Teaching& teaching = {}, GraphRounding* rounding = nullptr);
    /// One step of Adam. Weights (not biases, not batch norm) decay by settings.weightDecay times
    /// the learning rate, which is settings.learningRate * rateFactor.
    void applyGradient(const TrainingSettings& settings, double rateFactor);

    /// Runs layers [first, end) for at most `largestBatch` samples that enter() has set, with batch
    /// norm by its running statistics.
    void enter(std::span<const float* const> samples, std::span<const float* const> sides = {});
    void infer(std::size_t samples, std::size_t first, std::size_t end);
    void predict(std::span<const float* const> samples, std::span<std::uint8_t> classes,
                 std::span<const float* const> sides = {});
    void readClasses(std::span<std::uint8_t> classes) const;

    [[nodiscard]] const GraphPlan& plan() const { return m_plan; }
    [[nodiscard]] std::size_t largestBatch() const { return m_largestBatch; }
    [[nodiscard]] std::size_t classCount() const { return m_plan.values.back().channels; }
    /// Activation `index` (0: the input) of a sample, position by position.
    [[nodiscard]] float* activation(std::size_t index, std::size_t sample);
    /// The gradient of the same, once one was computed; there is none of the input.
    [[nodiscard]] float* activationGradient(std::size_t index, std::size_t sample);
    [[nodiscard]] const float* scores(std::size_t sample) const;

private:
    /// Samples of a batch that a step of the backward pass takes together, so that what one kernel
    /// writes is in the nearest cache when the next reads it.
    struct Part {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    struct Norm {
        AlignedBuffer<float> raw; ///< before the normalisation, [sample][position][pitch]
        AlignedBuffer<float> mean;
        AlignedBuffer<float> variance;
        AlignedBuffer<float> runningMean;
        AlignedBuffer<float> runningVariance;
    };

    /// From sample `first` on.
    [[nodiscard]] Values valuesOf(std::size_t activation, std::size_t first = 0);
    [[nodiscard]] Values gradientOf(std::size_t activation, std::size_t first = 0);
    [[nodiscard]] ConstValues rawOf(std::size_t layer, std::size_t first = 0) const;
    [[nodiscard]] ChannelShape channelShape(std::size_t activation, std::size_t samples) const;
    [[nodiscard]] SlideShape slideShape(std::size_t layer, std::size_t samples) const;
    [[nodiscard]] WindowShape windowShape(std::size_t layer, std::size_t samples) const;

    void fold();
    void forwardLayer(std::size_t index, std::size_t samples, bool training);
    void product(std::size_t index, std::size_t samples, const float* parameters, Values out,
                 bool withBias, bool withRelu);
    void addSides(std::size_t index, std::size_t samples, const float* parameters, Values out);
    void sideGradient(std::size_t index, Part part, bool accumulate);
    void normalise(std::size_t index, std::size_t samples);
    void updateRunning(std::size_t index, std::size_t values);
    void drop(std::size_t index, std::size_t samples, DropoutStream& dropout);
    double lossGradient(std::span<const std::uint8_t> labels, const Teaching& teaching,
                        float scale);
    void backwardLayer(std::size_t index, std::size_t samples, float dropoutScale, bool accumulate);
    void backwardPart(std::size_t index, Part part, bool accumulate);
    void normaliseGradient(std::size_t index, std::size_t samples, float dropoutScale);
    void weightGradient(std::size_t index, Part part, bool accumulate);
    void inputGradient(std::size_t index, Part part);
    [[nodiscard]] std::size_t partOf(std::size_t index) const;
    template <typename Visit>
    void visitScales(const Visit& visit) const;

    GraphPlan m_plan;
    const Kernels& m_kernels;
    const GraphKernels& m_graph;
    std::size_t m_largestBatch;
    std::vector<AlignedBuffer<float>> m_values;
    std::vector<float> m_sides; ///< [sample][side], of the samples that enter() has set
    std::vector<AlignedBuffer<float>> m_gradients; ///< empty until a gradient is asked for
    std::vector<Norm> m_norms; ///< by layer; empty without batch norm
    AlignedBuffer<float> m_parameters;
    AlignedBuffer<float> m_folded; ///< what infer() runs on
    AlignedBuffer<float> m_gradient;
    AlignedBuffer<float> m_firstMoment;
    AlignedBuffer<float> m_secondMoment;
    AlignedBuffer<float> m_reversed;
    AlignedBuffer<float> m_row; ///< one bias repeated for every tap of a transposed convolution
    AlignedBuffer<float> m_channels[5]; ///< scratch, a float a channel
    AlignedBuffer<std::int16_t> m_keep;
    bool m_foldedIsOld = true;
    std::int64_t m_steps = 0; ///< batches in the running statistics
    double m_beta1Power = 1.0;
    double m_beta2Power = 1.0;
};

} // namespace splitscape::train::native
