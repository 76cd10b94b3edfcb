// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/compared_run.h"
#include "ui/charts/figure_table.h"

#include <QPointF>
#include <QVector>
#include <array>
#include <optional>
#include <vector>

class QCustomPlot;

namespace splitscape::ui {

class LineEndLabels;
class PlotNavigation;
struct HoverHit;

/// A line for each of a few runs, accuracy in percent upwards. Derived charts say what the points of
/// a run are.
class RunChart : public ChartFrame {
    Q_OBJECT

public:
    /// At most four.
    void setRuns(std::vector<ComparedRun> runs);
    [[nodiscard]] const std::vector<ComparedRun>& runs() const { return m_runs; }

protected:
    RunChart(const QString& title, const QString& plotName, QWidget* parent);

    /// In the units of the axes, by rising x.
    [[nodiscard]] virtual QVector<QPointF> pointsOf(const ComparedRun& run) const = 0;
    /// One of them under the pointer, one fact a line.
    [[nodiscard]] virtual QString textOf(const ComparedRun& run, qsizetype point) const = 0;
    /// One sentence on what appears here, and when.
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// Of the runs that are shown: the numbers, the summary and what names the axes.
    virtual void describe() = 0;
    /// Data of the lines, their labels and the axes.
    virtual void draw() = 0;

    void applyTheme() override;
    /// "A: heart".
    [[nodiscard]] static QString titleOf(const ComparedRun& run);
    /// From 5 % to 5 % around the values of all runs.
    [[nodiscard]] std::array<double, 2> accuracyRange() const;

    QCustomPlot* m_plot;
    PlotNavigation* m_navigation;
    LineEndLabels* m_labels;
    FigureTable m_numbers;

private:
    [[nodiscard]] std::optional<HoverHit> lookup(const QPointF& pixel) const;

    std::vector<ComparedRun> m_runs;
};

} // namespace splitscape::ui
