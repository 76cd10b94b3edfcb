// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/contest.h"
#include "ui/charts/figure_table.h"
#include "ui/jobs/background_jobs.h"

#include <QWidget>
#include <functional>
#include <map>
#include <memory>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace splitscape::ui {

class RegretChart;

/// Strategies against each other on the tables that ship with the program: regret after n
/// trainings, and ranks.   Thread: UI; the searches are a job.
class BenchmarkPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        BackgroundJobs& jobs;
        std::function<int()> threads; ///< searches at once
    };

    explicit BenchmarkPage(Parts parts, QWidget* parent = nullptr);

    /// Ticks a strategy and compares, where nothing was compared yet or it was not among them.
    void compareWith(const std::string& strategy);
    [[nodiscard]] bool isComparing() const { return m_comparing; }
    [[nodiscard]] RegretChart* chart() const { return m_chart; }

private:
    [[nodiscard]] QWidget* makeSettings();
    [[nodiscard]] QWidget* makeStrategies();
    void drawKey();
    void makeRanks();
    [[nodiscard]] std::vector<std::string> ticked() const;
    void updateButton();
    void start();
    void stop();
    void finish(Result<benchmark::Contest> outcome);
    void showRanks(const benchmark::Contest& contest);

    Parts m_parts;
    QComboBox* m_table;
    QSpinBox* m_trainings;
    QSpinBox* m_seeds;
    QPushButton* m_compare;
    QProgressBar* m_progress;
    std::map<std::string, QCheckBox*> m_boxes; ///< of the strategies that a table is enough for
    RegretChart* m_chart;
    QTableView* m_ranks;
    FigureTable m_numbers;
    QLabel* m_note;
    BackgroundJobs::JobId m_job = 0;
    bool m_comparing = false;
};

} // namespace splitscape::ui
