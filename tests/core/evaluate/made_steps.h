// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <memory>
#include <vector>

namespace splitscape::test {

/// 16 samples of 4 values; the class is 1 where the second half is larger than the first by 0.1.
inline std::shared_ptr<const data::Dataset> steps()
{
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = "steps";
    dataset->classNames = {"flat", "step"};
    dataset->length = 4;
    dataset->channels = 1;
    dataset->fingerprint = "00";
    dataset->groupNames = {"one"};
    auto values = std::make_shared<std::vector<float>>();
    for (int i = 0; i < 16; ++i) {
        const float level = static_cast<float>(i / 2) / 8.0F;
        const float step = i % 2 == 0 ? 0.0F : 0.1F;
        values->insert(values->end(), {level, level, level + step, level + step});
        dataset->labels.push_back(i % 2 == 0 ? 0 : 1);
        dataset->groups.push_back(0);
    }
    dataset->values = *values;
    dataset->owner = values;
    return dataset;
}

} // namespace splitscape::test
