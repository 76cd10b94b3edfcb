// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/forecast_record.h"
#include "ui/charts/population_axis.h"
#include "ui/models/candidate_snapshot.h"

#include <QPointF>
#include <cstdint>
#include <optional>
#include <vector>

class QCPErrorBars;
class QCPGraph;
class QCustomPlot;

namespace splitscape::ui {

/// Hollow marks at the accuracy that is expected of networks without a whole training, each with
/// the bar of its 90 % interval, in a plot of accuracy (%) against a figure.
class ForecastMarks {
public:
    /// More would hide each other: then so many, evenly from all.
    static constexpr std::size_t kMost = 500;

    struct Mark {
        std::uint32_t row = 0; ///< of the snapshot
        double across = 0.0; ///< as the axis has it
        search::ExpectedAccuracy expected;
    };

    explicit ForecastMarks(QCustomPlot* plot);

    /// Of candidates that pass the filter. @param forecast  null: none
    void set(const CandidateSnapshot& snapshot, const evaluate::ForecastRecord* forecast,
             PopulationAxis axis);
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    /// Widens a range of accuracies, in percent, to hold every mark, though not every bar.
    void widen(double& low, double& high) const;
    /// The mark nearest to a pixel of the plot.
    [[nodiscard]] std::optional<Mark> nearest(const QPointF& pixel, double reach) const;
    [[nodiscard]] QPointF pixelOf(const Mark& mark) const;
    void applyTheme();

private:
    QCustomPlot* m_plot;
    QCPGraph* m_means;
    QCPErrorBars* m_bars;
    std::vector<Mark> m_marks;
};

} // namespace splitscape::ui
