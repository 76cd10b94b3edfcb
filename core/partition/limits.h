// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>

namespace splitscape::partition {

enum class Scenario { EdgeEnergy, TotalEnergy }; ///< [Huang2024, eq. 2 and eq. 3]

/// What a candidate must keep. Absent Flash and RAM limits mean the device's own sizes.
struct Limits {
    std::optional<Bytes> flash;
    std::optional<Bytes> ram;
    std::optional<Energy> energy; ///< of the scenario, per inference

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// How costs are judged; everything a what-if can change without retraining, with Limits,
/// the device and the link.
struct Judging {
    Scenario scenario = Scenario::EdgeEnergy;
    double fogFactor = 10.0; ///< E_comp_fog = E_comp_edge / factor
    bool partitioning = true; ///< off: everything on the edge, the paper's ablation

    friend bool operator==(const Judging&, const Judging&) = default;
};

} // namespace splitscape::partition
