// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/presets.h"
#include "ui/models/split_scene.h"

namespace splitscape::tests {

/// SD-1 of the paper: point 3 is the best at 0.091 mJ.                        [Huang2024]
inline space::Architecture sd1() { return {{2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}}; }

/// AC-1 of the paper: eight layers, point 2 is the best.
inline space::Architecture ac1()
{
    return {{2048, 64, 256, 512, 4, 16, 16, 256, 5}, {1, 1, 1, 3, 2, 4, 4, 1, 1}};
}

/// The paper's device, radio and one energy limit for seizure detection.
inline ui::SplitScene sceneOf(space::Architecture architecture, double energyLimit_mJ = 0.1)
{
    partition::Limits limits;
    limits.energy = Energy::millijoules(energyLimit_mJ);
    return ui::SplitScene::judged(std::move(architecture),
                                  {cost::defaultDevice(), cost::defaultLink(), limits, {}});
}

} // namespace splitscape::tests
