// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

#include <span>
#include <string>
#include <vector>

namespace splitscape::metrics {

/// One figure that is required.
struct RequiredFigure {
    std::string field; ///< as a study names it: "limits.macro_f1", "limits.sensitivity.V"
    double bound = 0.0; ///< least, or most where isMost
    bool isMost = false;
    double found = 0.0; ///< see missedOf

    friend bool operator==(const RequiredFigure&, const RequiredFigure&) = default;
};

/// All that is required; nothing is found yet.
[[nodiscard]] std::vector<RequiredFigure> listed(const Requirements& required);

/// What is required and missed, with what was found.
/// @param windowsPerDay  0 where samples are no windows; false alarms are then not judged
[[nodiscard]] std::vector<RequiredFigure> missedOf(const Requirements& required,
                                                   const ConfusionMatrix& matrix,
                                                   std::span<const std::string> classNames,
                                                   double windowsPerDay);

} // namespace splitscape::metrics
