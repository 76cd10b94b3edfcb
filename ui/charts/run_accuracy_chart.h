// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/run_chart.h"

class QCPGraph;
class QComboBox;

namespace splitscape::ui {

/// Best accuracy on the selection half per generation, one line for each of a few runs, against the
/// generation or the time that was searched up to its end; the first is the heavy one.
class RunAccuracyChart final : public RunChart {
    Q_OBJECT

public:
    explicit RunAccuracyChart(QWidget* parent = nullptr);

    /// Against seconds of searching instead of generations. Generations that have not ended are then
    /// left out.
    void setOverTime(bool overTime);

protected:
    [[nodiscard]] QVector<QPointF> pointsOf(const ComparedRun& run) const override;
    [[nodiscard]] QString textOf(const ComparedRun& run, qsizetype point) const override;
    [[nodiscard]] QString emptyText() const override;
    void describe() override;
    void draw() override;

private:
    void nameAxis();
    void fillTable();
    void summarise();

    std::array<QCPGraph*, kMostComparedRuns> m_lines{}; ///< those not needed are empty
    QComboBox* m_axisBox;
    bool m_overTime = false;
};

} // namespace splitscape::ui
