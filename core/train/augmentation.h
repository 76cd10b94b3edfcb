// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/train/training_settings.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace splitscape::train {

/// Changes training samples as the settings say. The same seed gives the same changes in the same
/// order.   Thread: one at a time.
class Augmenter {
public:
    /// @param channels  values of one position, which are shifted together
    Augmenter(const Augmentation& settings, std::size_t channels, std::uint64_t seed);

    [[nodiscard]] bool isActive() const { return m_settings != Augmentation{}; }
    /// One sample, [position][channel]; `changed` has its size.
    void change(std::span<const float> sample, std::span<float> changed);

private:
    Augmentation m_settings;
    std::ptrdiff_t m_channels;
    Random m_random;
};

} // namespace splitscape::train
