// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/teaching.h"

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

/// The same with a teacher's share; w the weight, T the temperature, q what it says of the sample:
///                                                                    [Hinton2015, section 2]
///   loss = (1 - w) * softmaxLoss + w * T^2 * sum_c q_c log(q_c / softmax(z / T)_c)
///   g_c  = (1 - w) * softmaxLoss' + scale * w * T * (softmax(z / T)_c - q_c)
///
/// @param sample  in `teaching`
[[nodiscard]] inline double taughtLoss(std::span<const float> scores, std::uint8_t label,
                                       float scale, const Teaching& teaching, std::size_t sample,
                                       float* gradient)
{
    const float own = 1.0f - teaching.weight;
    const double labelled = softmaxLoss(scores, label, scale * own, gradient);
    const float* said = teaching.likelihoods[sample];
    const float soft = 1.0f / teaching.temperature;
    const float highest = *std::max_element(scores.begin(), scores.end());
    float sum = 0.0f;
    for (const float score : scores)
        sum += std::exp((score - highest) * soft);
    const float logarithm = std::log(sum);
    const float share = scale * teaching.weight * teaching.temperature;
    double divergence = 0.0;
    for (std::size_t c = 0; c < scores.size(); ++c) {
        const float told = (scores[c] - highest) * soft - logarithm; // log softmax(z / T)_c
        gradient[c] += share * (std::exp(told) - said[c]);
        if (said[c] > 0.0f)
            divergence += static_cast<double>(said[c] * (std::log(said[c]) - told));
    }
    return static_cast<double>(own) * labelled
        + static_cast<double>(teaching.weight * teaching.temperature * teaching.temperature)
        * divergence;
}

} // namespace splitscape::train::native
