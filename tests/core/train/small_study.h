// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/training_settings.h"
#include "tests/core/train/example_networks.h"

#include <cstdint>
#include <vector>

namespace splitscape::test {

inline const space::Architecture kNetwork{{64, 16, 4, 16, 3}, {1, 4, 3, 2, 1}};

/// Samples of three classes that the network can learn.
struct Study {
    data::Dataset dataset = exampleDataset(kNetwork, 240, 8);
    std::vector<std::uint32_t> training = indicesFrom(0, 150);
    std::vector<std::uint32_t> selection = indicesFrom(150, 90);
    train::TrainingSettings settings = [] {
        train::TrainingSettings some;
        some.dropout = 0.1;
        return some;
    }();
};

} // namespace splitscape::test
