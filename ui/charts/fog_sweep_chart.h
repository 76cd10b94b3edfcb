// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"
#include "ui/figures/fog_sweep_figure.h"

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace splitscape::ui {

/// Total energy of one network at its best point for rising efficiency of the fog node, stacked by
/// where it is spent; like the paper's total-energy figure.                      [Huang2024]
class FogSweepChart : public ChartFrame {
    Q_OBJECT

public:
    explicit FogSweepChart(QWidget* parent = nullptr);

    /// One without bars shows the empty state.
    void setFigure(FogSweepFigure figure);
    [[nodiscard]] const FogSweepFigure& figure() const { return m_figure; }

protected:
    void applyTheme() override;

private:
    void showBars();
    void hover(bool inside, int index);

    FogSweepFigure m_figure;
    FigureTable m_numbers;
    QChart* m_chart;
    QStackedBarSeries* m_series;
    QBarSet* m_compute;
    QBarSet* m_transmit;
    QBarSet* m_fog;
    QLineSeries* m_limit;
    QBarCategoryAxis* m_factorAxis;
    QValueAxis* m_energyAxis;
};

} // namespace splitscape::ui
