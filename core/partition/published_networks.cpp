// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/published_networks.h"

#include <array>

namespace splitscape::partition {

const std::vector<PublishedNetwork>& publishedNetworks()
{
    static const std::vector<PublishedNetwork> all{
        {"SD-1", {{2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}}, 3, 0.091, 0.071, 0.020, 0.192, 0.3, 8.5},
        {"SD-2",
         {{2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}},
         3,
         0.212,
         0.205,
         0.008,
         0.884,
         1.3,
         9.5},
        {"AC-1",
         {{2048, 64, 256, 512, 4, 16, 16, 256, 5}, {1, 1, 1, 3, 2, 4, 4, 1, 1}},
         2,
         0.096,
         0.055,
         0.041,
         0.775,
         0.1,
         8.2},
        {"AC-2",
         {{2048, 32, 8, 128, 256, 1024, 5}, {1, 4, 3, 4, 4, 2, 1}},
         3,
         0.253,
         0.238,
         0.015,
         2.323,
         1.2,
         8.5},
    };
    return all;
}

const std::vector<PublishedAccuracy>& publishedAccuracies()
{
    static const std::vector<PublishedAccuracy> all{
        {"arrhythmia", 0.270, 0.880}, {"arrhythmia", 0.253, 0.838}, {"arrhythmia", 0.096, 0.395},
        {"arrhythmia", 0.065, 0.199}, {"seizure", 0.375, 0.873},    {"seizure", 0.212, 0.860},
        {"seizure", 0.091, 0.841},    {"seizure", 0.059, 0.593},
    };
    return all;
}

const std::vector<PublishedComparison>& publishedComparisons()
{
    constexpr double kThousand = 1e3;
    constexpr double kMillion = 1e6;
    static const std::vector<PublishedComparison> all{
        {"seizure", "NASNet", "reinforce", false, 0.843, 15.9 * kThousand, 4.09 * kMillion},
        {"seizure", "DARTS", "differentiable", false, 0.777, 382 * kThousand, 121 * kMillion},
        {"seizure", "SPOS", "one-shot", false, 0.815, 6923 * kThousand, 352 * kMillion},
        {"seizure", "CNN-GA", "cnn-ga", false, 0.796, 914 * kThousand, 1612 * kMillion},
        {"seizure", "Zero-Shot (#Params)", "zero-shot", false, 0.866, 2480, 0.104 * kMillion},
        {"seizure", "Zero-Shot (#FLOPs)", "zero-shot:flops", false, 0.853, 1470, 0.124 * kMillion},
        {"seizure", "the paper's, uncut", "genetic", false, 0.873, 540, 0.017 * kMillion},
        {"seizure", "the paper's, cut", "genetic", true, 0.873, 340, 0.015 * kMillion},
        {"arrhythmia", "NASNet", "reinforce", false, 0.898, 14.9 * kThousand, 0.55 * kMillion},
        {"arrhythmia", "DARTS", "differentiable", false, 0.948, 346 * kThousand, 15.7 * kMillion},
        {"arrhythmia", "SPOS", "one-shot", false, 0.929, 6923 * kThousand, 46.9 * kMillion},
        {"arrhythmia", "CNN-GA", "cnn-ga", false, 0.915, 3240 * kThousand, 1061 * kMillion},
        {"arrhythmia", "Zero-Shot (#Params)", "zero-shot", false, 0.889, 3790, 0.54 * kMillion},
        {"arrhythmia", "Zero-Shot (#FLOPs)", "zero-shot:flops", false, 0.824, 1320, 0.62 * kMillion},
        {"arrhythmia", "the paper's, uncut", "genetic", false, 0.897, 1670, 0.11 * kMillion},
        {"arrhythmia", "the paper's, cut", "genetic", true, 0.897, 290, 0.03 * kMillion},
    };
    return all;
}

network::Network vgg11(int classes)
{
    struct Stage {
        int channels;
        int convolutions;
    };
    constexpr std::array kStages{Stage{16, 1}, Stage{32, 1}, Stage{64, 2}, Stage{128, 2},
                                 Stage{128, 2}};
    constexpr int kDense = 4096;
    network::NetworkBuilder builder({2048, 1}, classes);
    for (const Stage& stage : kStages) {
        for (int i = 0; i < stage.convolutions; ++i)
            builder.convolution(stage.channels, {3, 1, 1}, false, true);
        builder.pool(network::LayerKind::MaximumPool, {2, 2, 0});
    }
    // A dense layer is a convolution whose kernel is as long as its input.
    const int length = builder.lastShape().length;
    builder.convolution(kDense, {length, length, 0}, false, true);
    builder.fullyConnected();
    return builder.network();
}

} // namespace splitscape::partition
