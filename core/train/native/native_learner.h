// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/side_values.h"
#include "core/train/augmentation.h"
#include "core/train/native/dropout_stream.h"
#include "core/train/native/kernels.h"
#include "core/train/native/teaching.h"
#include "core/train/training_loop.h"

#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::train::native {

/// What the learners on our own kernels have in common: samples, augmentation, a teacher's word.
class NativeLearner : public Learner {
public:
    NativeLearner(const data::Dataset& dataset, const TrainingSettings& settings,
                  std::uint64_t seed, const Kernels& kernels)
        : m_dataset(dataset)
        , m_settings(settings)
        , m_kernels(kernels)
        , m_dropout(settings.dropout, seedOf(SeedOf::Dropout, seed), kernels)
        , m_augmenter(augmenter(seed))
    {
        m_samples.reserve(static_cast<std::size_t>(settings.batchSize));
        m_labels.reserve(static_cast<std::size_t>(settings.batchSize));
    }

    void setRateFactor(double factor) override { m_rateFactor = factor; }

protected:
    void locate(std::span<const std::uint32_t> indices, std::vector<const float*>& samples) const
    {
        samples.clear();
        for (const std::uint32_t index : indices)
            samples.push_back(m_dataset.sample(index).data());
    }
    /// The side values beside those samples, where the network reads some. Augmentation does not
    /// change them.
    void locateSides(const network::Network& network, std::span<const std::uint32_t> indices)
    {
        m_sides.clear();
        for (std::size_t i = 0; network.sides > 0 && i < indices.size(); ++i)
            m_sides.push_back(data::sidesOf(m_dataset, indices[i]).data());
    }
    /// What the teacher of the data says of the samples; nothing where the settings have none.
    [[nodiscard]] Teaching teachingOf(std::span<const std::uint32_t> batch)
    {
        if (!m_settings.distillation)
            return {};
        const auto classes = static_cast<std::size_t>(m_dataset.classCount());
        m_told.clear();
        for (const std::uint32_t index : batch)
            m_told.push_back(m_dataset.teaching->data() + index * classes);
        return {m_told, static_cast<float>(m_settings.distillation->weight),
                static_cast<float>(m_settings.distillation->temperature)};
    }
    void locateBatch(std::span<const std::uint32_t> batch)
    {
        locate(batch, m_samples);
        if (m_augmenter.isActive())
            changeSamples(batch);
        m_labels.clear();
        for (const std::uint32_t index : batch)
            m_labels.push_back(m_dataset.labels[index]);
    }
    void restartStreams(std::uint64_t seed)
    {
        m_augmenter = augmenter(seed);
        m_dropout = DropoutStream(m_settings.dropout, seedOf(SeedOf::Dropout, seed), m_kernels);
        m_rateFactor = 1.0;
    }

private:
    [[nodiscard]] Augmenter augmenter(std::uint64_t seed) const
    {
        return {m_settings.augmentation, static_cast<std::size_t>(m_dataset.channels),
                seedOf(SeedOf::Augmentation, seed)};
    }
    /// Puts changed copies in the place of the samples of a batch.
    void changeSamples(std::span<const std::uint32_t> batch)
    {
        const std::size_t values = m_dataset.sampleValues();
        m_changed.resize(batch.size() * values);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const auto changed = std::span(m_changed).subspan(i * values, values);
            m_augmenter.change(m_dataset.sample(batch[i]), changed);
            m_samples[i] = changed.data();
        }
    }

protected:
    const data::Dataset& m_dataset;
    const TrainingSettings& m_settings;
    const Kernels& m_kernels;
    DropoutStream m_dropout;
    Augmenter m_augmenter;
    std::vector<float> m_changed; ///< samples of the batch
    double m_rateFactor = 1.0;
    std::vector<const float*> m_samples;
    std::vector<const float*> m_sides;
    std::vector<const float*> m_told; ///< by the teacher
    std::vector<std::uint8_t> m_labels;
};

} // namespace splitscape::train::native
