// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/run_chart.h"

class QCPGraph;

namespace splitscape::ui {

/// Best accuracy on the selection half per generation, one line for each of a few runs; the first
/// is the heavy one.
class RunAccuracyChart final : public RunChart {
    Q_OBJECT

public:
    explicit RunAccuracyChart(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVector<QPointF> pointsOf(const ComparedRun& run) const override;
    [[nodiscard]] QString textOf(const ComparedRun& run, qsizetype point) const override;
    [[nodiscard]] QString emptyText() const override;
    void describe() override;
    void draw() override;

private:
    void fillTable();
    void summarise();

    std::array<QCPGraph*, kMostComparedRuns> m_lines{}; ///< those not needed are empty
};

} // namespace splitscape::ui
