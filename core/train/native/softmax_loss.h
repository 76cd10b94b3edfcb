// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace splitscape::train::native {

/// Cross-entropy of one sample's softmax, and its gradient:
///
///   loss = log(sum_c e^z_c) - z_label;   g_c = scale * (softmax(z)_c - [c = label])
///
/// @param scores    z, [class]
/// @param gradient  g, [class], written
/// @param scale     the sample's share of the mean
[[nodiscard]] inline double softmaxLoss(std::span<const float> scores, std::uint8_t label,
                                        float scale, float* gradient)
{
    const float highest = *std::max_element(scores.begin(), scores.end());
    float sum = 0.0f;
    for (std::size_t c = 0; c < scores.size(); ++c) {
        gradient[c] = std::exp(scores[c] - highest);
        sum += gradient[c];
    }
    const float factor = scale / sum;
    for (std::size_t c = 0; c < scores.size(); ++c)
        gradient[c] *= factor;
    gradient[label] -= scale;
    return static_cast<double>(std::log(sum) - (scores[label] - highest));
}

} // namespace splitscape::train::native
