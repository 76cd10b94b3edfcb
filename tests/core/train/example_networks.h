// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/space/architecture.h"

#include <cmath>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

namespace splitscape::test {

struct ExampleNetwork {
    const char* name;
    space::Architecture architecture;
};

/// Every layer kind in every shape class the kernels tell apart.
inline std::vector<ExampleNetwork> exampleNetworks()
{
    return {
        {"SD-1", {{2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}}},
        {"SD-2", {{2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}}},
        {"AC-1", {{2048, 64, 256, 512, 4, 16, 16, 256, 5}, {1, 1, 1, 3, 2, 4, 4, 1, 1}}},
        {"AC-2", {{2048, 32, 8, 128, 256, 1024, 5}, {1, 4, 3, 4, 4, 2, 1}}},
        {"only fully connected", {{2048, 5}, {1, 1}}},
        {"fully connected to more classes than values", {{64, 2, 7}, {1, 1, 1}}},
        {"kernel 2 on the samples themselves", {{64, 32, 3}, {1, 3, 1}}},
        {"kernel 4 on two-channel samples", {{64, 16, 3}, {2, 4, 1}}},
        {"kernel 8 on the samples themselves", {{64, 8, 3}, {1, 2, 1}}},
        {"kernel 3, no multiple of any vector", {{63, 21, 7, 3}, {3, 2, 3, 1}}},
        {"kernel 1 between one and four channels", {{32, 32, 32, 32, 32, 2}, {1, 1, 4, 3, 2, 1}}},
        {"samples stretched at once", {{8, 64, 16, 3}, {1, 2, 4, 1}}},
        {"stretched by 2 into 1 to 4 channels", {{64, 4, 8, 16, 32, 64, 3}, {1, 4, 1, 2, 3, 4, 1}}},
        {"stretched by 3 into 3 and 4 channels", {{48, 4, 12, 36, 108, 2}, {2, 3, 3, 4, 1, 1}}},
        {"stretched from a single value", {{64, 1, 16, 1, 64, 3}, {1, 1, 4, 3, 1, 1}}},
        {"steps of 8 values", {{9, 18, 9, 18, 9, 18, 9, 18, 9, 3}, {1, 4, 2, 4, 3, 4, 4, 4, 1, 1}}},
        {"steps of 6 values", {{9, 18, 9, 18, 9, 18, 9, 18, 9, 3}, {1, 3, 2, 3, 3, 3, 4, 3, 1, 1}}},
        {"steps of 12 values",
         {{9, 36, 9, 36, 9, 36, 9, 36, 9, 3}, {1, 3, 2, 3, 3, 3, 4, 3, 1, 1}}},
        {"steps of 16 values",
         {{9, 36, 9, 36, 9, 36, 9, 36, 9, 3}, {1, 4, 2, 4, 3, 4, 4, 4, 1, 1}}},
        {"six and nine channels", {{64, 16, 64, 8, 8, 3}, {1, 6, 9, 9, 7, 1}}},
    };
}

/// Noise with a trace of the class in it: sample i is of class i mod classes.
inline data::Dataset exampleDataset(const space::Architecture& architecture, int samples,
                                    std::uint64_t seed)
{
    data::Dataset dataset;
    dataset.name = "example";
    dataset.length = architecture.lengths.front();
    dataset.channels = architecture.channels.front();
    const int classes = architecture.lengths.back();
    for (int c = 0; c < classes; ++c)
        dataset.classNames.push_back("class " + std::to_string(c));
    Random random(seed);
    const auto values = std::make_shared<std::vector<float>>();
    for (int i = 0; i < samples; ++i) {
        dataset.labels.push_back(static_cast<std::uint8_t>(i % classes));
        for (std::size_t j = 0; j < dataset.sampleValues(); ++j) {
            const double phase
                = static_cast<double>(j) / static_cast<double>(dataset.sampleValues());
            values->push_back(static_cast<float>(
                0.5 * random.normal() + std::sin(6.283185307 * (1 + i % classes) * phase)));
        }
    }
    dataset.groups.assign(static_cast<std::size_t>(samples), 0);
    dataset.groupNames = {"all"};
    dataset.values = *values;
    dataset.owner = values;
    return dataset;
}

inline std::vector<std::uint32_t> indicesFrom(std::uint32_t first, std::uint32_t count)
{
    std::vector<std::uint32_t> indices(count);
    std::iota(indices.begin(), indices.end(), first);
    return indices;
}

} // namespace splitscape::test
