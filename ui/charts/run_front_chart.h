// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/run_chart.h"

class QCPGraph;
class QCPItemText;

namespace splitscape::ui {

/// Pareto fronts of a few runs: the accuracy that can be had for an energy. The limit is drawn
/// where it is the same in all of them.
class RunFrontChart final : public RunChart {
    Q_OBJECT

public:
    explicit RunFrontChart(QWidget* parent = nullptr);

    /// The limit all runs share, in one scenario.
    [[nodiscard]] std::optional<Energy> commonLimit() const;

protected:
    [[nodiscard]] QVector<QPointF> pointsOf(const ComparedRun& run) const override;
    [[nodiscard]] QString textOf(const ComparedRun& run, qsizetype point) const override;
    [[nodiscard]] QString emptyText() const override;
    void describe() override;
    void draw() override;

private:
    void drawLimit(double lowest, double highest);
    void fillTable();
    void summarise();
    [[nodiscard]] QString energyName() const;

    QCPGraph* m_limit;
    std::array<QCPGraph*, kMostComparedRuns> m_fronts{}; ///< those not needed are empty
    std::array<QCPGraph*, kMostComparedRuns> m_marks{}; ///< the candidates on them
    QCPItemText* m_limitLabel;
};

} // namespace splitscape::ui
