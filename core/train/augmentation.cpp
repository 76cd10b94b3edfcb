// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/augmentation.h"

#include <algorithm>
#include <cmath>

namespace splitscape::train {

Augmenter::Augmenter(const Augmentation& settings, std::size_t channels, std::uint64_t seed)
    : m_settings(settings)
    , m_channels(static_cast<std::ptrdiff_t>(std::max<std::size_t>(channels, 1)))
    , m_random(seed)
{
}

void Augmenter::change(std::span<const float> sample, std::span<float> changed)
{
    const auto positions = static_cast<std::ptrdiff_t>(sample.size()) / m_channels;
    const auto farthest
        = static_cast<std::ptrdiff_t>(std::llround(m_settings.shift * static_cast<double>(positions)));
    // All three are drawn, whatever they are: one setting does not change what another draws.
    const auto by = static_cast<std::ptrdiff_t>(
                        m_random.index(static_cast<std::size_t>(2 * farthest + 1)))
        - farthest;
    const auto factor = static_cast<float>(
        m_random.uniform(1.0 - m_settings.scale, 1.0 + m_settings.scale));
    for (std::ptrdiff_t position = 0; position < positions; ++position) {
        // Beyond the ends the first and the last value are repeated.
        const std::ptrdiff_t from = std::clamp<std::ptrdiff_t>(position + by, 0, positions - 1);
        for (std::ptrdiff_t c = 0; c < m_channels; ++c)
            changed[static_cast<std::size_t>(position * m_channels + c)]
                = factor * sample[static_cast<std::size_t>(from * m_channels + c)];
    }
    if (m_settings.noise > 0.0)
        for (float& value : changed)
            value += static_cast<float>(m_settings.noise * m_random.normal());
}

} // namespace splitscape::train
