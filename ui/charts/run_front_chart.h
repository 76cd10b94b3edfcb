// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/compared_run.h"
#include "ui/charts/figure_table.h"

#include <array>
#include <optional>
#include <vector>

class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace splitscape::ui {

class LineEndLabels;
class PlotNavigation;
struct HoverHit;

/// Pareto fronts of a few runs: the accuracy that can be had for an energy. The limit is drawn
/// where it is the same in all of them.
class RunFrontChart : public ChartFrame {
    Q_OBJECT

public:
    explicit RunFrontChart(QWidget* parent = nullptr);

    /// At most four.
    void setRuns(std::vector<ComparedRun> runs);
    [[nodiscard]] const std::vector<ComparedRun>& runs() const { return m_runs; }
    /// The limit all runs share, in one scenario.
    [[nodiscard]] std::optional<Energy> commonLimit() const;

protected:
    void applyTheme() override;

private:
    void drawFronts();
    void drawLimit(double lowest, double highest);
    void fillTable();
    void summarise();
    [[nodiscard]] QString energyName() const;
    [[nodiscard]] std::optional<HoverHit> lookup(const QPointF& pixel) const;

    QCustomPlot* m_plot;
    PlotNavigation* m_navigation;
    LineEndLabels* m_labels;
    FigureTable m_numbers;
    std::vector<ComparedRun> m_runs;
    std::array<QCPGraph*, kMostComparedRuns> m_fronts{}; ///< those not needed are empty
    std::array<QCPGraph*, kMostComparedRuns> m_marks{}; ///< the candidates on them
    QCPGraph* m_limit;
    QCPItemText* m_limitLabel;
};

} // namespace splitscape::ui
