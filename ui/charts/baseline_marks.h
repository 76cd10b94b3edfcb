// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/population_axis.h"

#include <QString>
#include <optional>
#include <vector>

class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace splitscape::ui {

/// Crosses with a name each, of what the candidates are measured against, in a plot of accuracy (%)
/// against a figure.
class BaselineMarks {
public:
    struct Baseline {
        QString name;
        double energy_mJ = 0.0;
        double accuracy = 0.0; ///< on the selection half, 0..1
        std::optional<double> latency_s = {};
        std::optional<double> power_W = {};

        friend bool operator==(const Baseline&, const Baseline&) = default;
    };

    explicit BaselineMarks(QCustomPlot* plot);

    void set(std::vector<Baseline> baselines);
    [[nodiscard]] const std::vector<Baseline>& baselines() const { return m_baselines; }
    /// Draws those whose figure is known, or none.
    void show(PopulationAxis axis, bool shown);
    /// Widens the range of the figure, as the axis has it, and that of accuracies, in percent, to
    /// hold every mark that is shown.
    void widen(double& least, double& most, double& low, double& high) const;
    void applyTheme();

private:
    struct Place {
        double across = 0.0;
        double accuracy = 0.0; ///< percent
    };

    QCustomPlot* m_plot;
    QCPGraph* m_marks;
    std::vector<Baseline> m_baselines;
    std::vector<QCPItemText*> m_labels; ///< of the plot
    std::vector<Place> m_places; ///< of the marks that are shown
};

} // namespace splitscape::ui
