// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/dropout_stream.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace splitscape::train::native {

DropoutStream::DropoutStream(double probability, std::uint64_t seed, const Kernels& kernels)
    : m_kernels(&kernels)
    , m_threshold(
          static_cast<std::uint16_t>(std::clamp(std::round(probability * 65536.0), 0.0, 65535.0)))
{
    Random random(seed);
    for (auto& row : m_state.words)
        for (std::uint32_t& word : row)
            word = static_cast<std::uint32_t>(random.bits() >> 32);
}

float DropoutStream::scale() const
{
    return static_cast<float>(65536.0 / (65536.0 - static_cast<double>(m_threshold)));
}

} // namespace splitscape::train::native
