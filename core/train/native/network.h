// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/aligned_buffer.h"
#include "core/train/native/dropout_stream.h"
#include "core/train/native/kernels.h"
#include "core/train/native/layer_plan.h"
#include "core/train/native/teaching.h"
#include "core/train/native/upcoming_samples.h"
#include "core/train/trainer.h"

#include <span>
#include <vector>

namespace splitscape::train::native {

/// One network in training: its parameters, gradients, moments and workspace, all allocated here
/// and never again. Thread: one at a time.
class Network {
public:
    /// `architecture` is valid.
    Network(const space::Architecture& architecture, const Kernels& kernels);

    /// In the layout of TrainedNetwork::weights.
    void setWeights(std::span<const float> weights);
    [[nodiscard]] std::vector<float> weights() const;
    [[nodiscard]] std::vector<float> gradient() const;

    /// Gradient of the mean cross-entropy over a batch, worked off in blocks. `dropout` may be
    /// null.
    /// @param upcoming  the samples of the next call, where known: they are brought closer
    /// meanwhile
    /// @param teaching  of these samples
    /// @return the summed loss, nats
    double computeGradient(std::span<const float* const> samples,
                           std::span<const std::uint8_t> labels, DropoutStream* dropout,
                           std::span<const float* const> upcoming = {},
                           const Teaching& teaching = {});

    /// One Adam step along the computed gradient.                          [Kingma2015, algorithm
    /// 1]
    void applyGradient(const TrainingSettings& settings, double rateFactor = 1.0);

    /// The class with the highest score for each of at most kBlock samples; `upcoming` as above.
    void predict(std::span<const float* const> samples, std::span<std::uint8_t> classes,
                 std::span<const float* const> upcoming = {});

    /// Scores before the softmax of the last predict() or computeGradient() block: [sample, class].
    [[nodiscard]] const float* scores() const { return m_outputs.back().data(); }
    [[nodiscard]] std::size_t classCount() const { return m_plan.layers.back().outValues(); }

private:
    void decay(float kept); ///< every weight times this
    void refreshBiasRows();
    void forward(std::span<const float* const> samples, DropoutStream* dropout);
    void forwardRows(const LayerPlan& plan, std::size_t rows, const float* in, float* out,
                     const Epilogue& epilogue);
    double lossGradient(std::span<const std::uint8_t> labels, const Teaching& teaching,
                        float scale);
    void backward(std::span<const float* const> samples, float dropoutScale, bool accumulate);
    void weightGradient(const LayerPlan& plan, std::size_t rows, const float* in,
                        const float* outGradient, bool accumulate);
    void inputGradient(const LayerPlan& plan, std::size_t rows, const float* outGradient,
                       float* inGradient, const Epilogue& gate);
    [[nodiscard]] const float* inPlace(const float* sample);

    const Kernels* m_kernels;
    NetworkPlan m_plan;
    AlignedBuffer<float> m_parameters;
    AlignedBuffer<float> m_gradient;
    AlignedBuffer<float> m_firstMoment;
    AlignedBuffer<float> m_secondMoment;
    AlignedBuffer<float> m_biasRows;
    std::vector<AlignedBuffer<float>> m_outputs; ///< per layer [sample, position, channel]
    AlignedBuffer<float> m_backward[2]; ///< gradients of the layer outputs, in turns
    AlignedBuffer<std::int16_t> m_keep;
    AlignedBuffer<float> m_sampleCopy; ///< only where samples cannot be read by whole vectors
    UpcomingSamples m_upcoming;
    double m_beta1Power = 1.0;
    double m_beta2Power = 1.0;
};

} // namespace splitscape::train::native
