// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace splitscape::train::native {

/// What a teacher says of the samples of a batch; see Distillation.
struct Teaching {
    std::span<const float* const> likelihoods; ///< [sample], each [class]; empty: nobody teaches
    float weight = 0.0f;
    float temperature = 1.0f;

    /// The same for some of the samples.
    [[nodiscard]] Teaching of(std::size_t first, std::size_t count) const
    {
        if (likelihoods.empty())
            return {};
        return {likelihoods.subspan(first, count), weight, temperature};
    }
};

} // namespace splitscape::train::native
