// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/compared_run.h"
#include "ui/charts/figure_table.h"

#include <QScrollArea>
#include <vector>

class QLabel;
class QTableView;

namespace splitscape::ui {

class RunAccuracyChart;
class RunFrontChart;

/// Two or more runs side by side: figures, accuracy per generation, Pareto fronts, how they were
/// searched, and the settings that differ. The charts show the first four.   Thread: UI.
class RunComparison : public QScrollArea {
    Q_OBJECT

public:
    explicit RunComparison(QWidget* parent = nullptr);

    void setRuns(const std::vector<ComparedRun>& runs);
    [[nodiscard]] FigureTable* figures() { return &m_figures; }
    [[nodiscard]] FigureTable* settings() { return &m_settings; }
    [[nodiscard]] RunAccuracyChart* accuracy() const { return m_accuracy; }
    [[nodiscard]] RunFrontChart* fronts() const { return m_fronts; }

private:
    [[nodiscard]] QTableView* makeTable(FigureTable* table, const char* name,
                                        const QString& meaning);
    void fitTables();

    FigureTable m_figures;
    FigureTable m_searches;
    FigureTable m_settings;
    QTableView* m_figureView;
    QTableView* m_searchView;
    QTableView* m_settingView;
    QLabel* m_sameSettings;
    QLabel* m_drawn; ///< which runs the charts show, where there are more
    RunAccuracyChart* m_accuracy;
    RunFrontChart* m_fronts;
};

} // namespace splitscape::ui
