// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/compared_run.h"
#include "ui/charts/figure_table.h"

#include <array>
#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;

namespace splitscape::ui {

class LineEndLabels;
class PlotNavigation;
struct HoverHit;

/// Best accuracy on the selection half per generation, one line for each of a few runs; the first
/// is the heavy one.
class RunAccuracyChart : public ChartFrame {
    Q_OBJECT

public:
    explicit RunAccuracyChart(QWidget* parent = nullptr);

    /// At most four.
    void setRuns(std::vector<ComparedRun> runs);
    [[nodiscard]] const std::vector<ComparedRun>& runs() const { return m_runs; }

protected:
    void applyTheme() override;

private:
    void drawLines();
    void fillTable();
    void summarise();
    [[nodiscard]] std::optional<HoverHit> lookup(const QPointF& pixel) const;

    QCustomPlot* m_plot;
    PlotNavigation* m_navigation;
    LineEndLabels* m_labels;
    FigureTable m_numbers;
    std::vector<ComparedRun> m_runs;
    std::array<QCPGraph*, kMostComparedRuns> m_lines{}; ///< those not needed are empty
};

} // namespace splitscape::ui
