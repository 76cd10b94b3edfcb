// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/confusion_figure.h"

namespace splitscape::ui {

ConfusionFigure confusionFigure(const metrics::ConfusionMatrix& matrix)
{
    ConfusionFigure figure;
    figure.classes = matrix.classes;
    figure.cells.resize(matrix.counts.size());
    const auto classes = static_cast<std::size_t>(matrix.classes);
    for (std::size_t actual = 0; actual < classes; ++actual) {
        std::int64_t samples = 0;
        for (std::size_t predicted = 0; predicted < classes; ++predicted)
            samples += matrix.counts[actual * classes + predicted];
        for (std::size_t predicted = 0; predicted < classes; ++predicted) {
            ConfusionCell& cell = figure.cells[actual * classes + predicted];
            cell.count = matrix.counts[actual * classes + predicted];
            if (samples > 0)
                cell.share = static_cast<double>(cell.count) / static_cast<double>(samples);
        }
    }
    return figure;
}

} // namespace splitscape::ui
