// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/confusion_matrix.h"

#include <cstdint>
#include <vector>

namespace splitscape::ui {

/// One cell of a confusion matrix.
struct ConfusionCell {
    std::int64_t count = 0;
    double share = 0.0; ///< of the samples of its actual class, 0..1; 0 where there are none

    friend bool operator==(const ConfusionCell&, const ConfusionCell&) = default;
};

/// A confusion matrix as it is drawn.
struct ConfusionFigure {
    int classes = 0;
    std::vector<ConfusionCell> cells; ///< [actual * classes + predicted]

    [[nodiscard]] const ConfusionCell& at(int actual, int predicted) const
    {
        return cells[static_cast<std::size_t>(actual * classes + predicted)];
    }
    friend bool operator==(const ConfusionFigure&, const ConfusionFigure&) = default;
};

/// Thread: any; pure.
[[nodiscard]] ConfusionFigure confusionFigure(const metrics::ConfusionMatrix& matrix);

} // namespace splitscape::ui
