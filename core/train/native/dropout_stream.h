// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/kernels.h"

#include <cstdint>

namespace splitscape::train::native {

/// The dropout masks of one training. Both trainers draw them from here in the same order - batch
/// after batch, kBlock samples at a time, hidden layer after hidden layer - so that they drop
/// alike.
class DropoutStream {
public:
    /// Nothing is dropped when `probability` rounds to 0 of 65536.
    DropoutStream(double probability, std::uint64_t seed, const Kernels& kernels);

    [[nodiscard]] bool active() const { return m_threshold > 0; }
    /// 1 / (1 - p): what a kept value is multiplied by.
    [[nodiscard]] float scale() const;
    /// Writes `count` masks, rounded up to kKeepGroup: -1 keeps, 0 drops.
    void fill(std::size_t count, std::int16_t* keep)
    {
        m_kernels->fillKeep(m_state, m_threshold, count, keep);
    }

private:
    const Kernels* m_kernels;
    DropoutState m_state;
    std::uint16_t m_threshold = 0;
};

/// Samples that pass through the network together; a batch is worked off in blocks.
inline constexpr std::size_t kBlock = 8;

} // namespace splitscape::train::native
