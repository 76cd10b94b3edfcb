// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/contest.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"

#include <QPen>
#include <memory>
#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;

namespace splitscape::ui {

class LineEndLabels;
class PlotNavigation;
struct HoverHit;

/// Regret after n trainings of strategies on a table: the median of each as a line, in the band of
/// its quartiles. In points of test accuracy.
class RegretChart : public ChartFrame {
    Q_OBJECT

public:
    /// Never null.
    using ContestPtr = std::shared_ptr<const benchmark::Contest>;

    explicit RegretChart(QWidget* parent = nullptr);

    void setContest(ContestPtr contest);
    /// What stands below a picture that is saved or copied, so that it says what it is of wherever it
    /// is taken. Its lines are no wider than `width` pixels, where their words are not.
    [[nodiscard]] QString pictureLabel(int width) const;
    [[nodiscard]] const ContestPtr& contest() const { return m_contest; } ///< null: none yet
    /// The line of a strategy, the same in every contest: by its place among those that tables are
    /// enough for, in colour and dashes.
    [[nodiscard]] static QPen pen(const std::string& strategy);

protected:
    void applyTheme() override;
    void drawFigure(QPainter& painter, QSize size) override;

private:
    void drawLines();
    void setHome();
    void fillTable();
    void summarise();
    [[nodiscard]] std::optional<HoverHit> lookup(const QPointF& pixel) const;

    struct Line {
        QCPGraph* lower;
        QCPGraph* upper; ///< filled down to `lower`
        QCPGraph* median;
    };

    QCustomPlot* m_plot;
    PlotNavigation* m_navigation;
    LineEndLabels* m_labels;
    FigureTable m_numbers;
    ContestPtr m_contest;
    std::vector<Line> m_lines; ///< [contestant]; those not needed are empty
};

} // namespace splitscape::ui
