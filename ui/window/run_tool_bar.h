// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QLabel;
class QProgressBar;

namespace splitscape::ui {

class Commands;
class RunController;

/// Files, the run's controls, how far it is, and the theme.
class RunToolBar : public QToolBar {
    Q_OBJECT

public:
    /// `chips` stand beside the progress and become the bar's.
    RunToolBar(const Commands& commands, RunController& run, QWidget* chips,
               QWidget* parent = nullptr);

private:
    void refresh();

    RunController& m_run;
    QProgressBar* m_bar;
    QLabel* m_text;
};

/// The line at the bottom: what became of the candidates, generation, seed.
class RunStatus : public QWidget {
    Q_OBJECT

public:
    explicit RunStatus(RunController& run, QWidget* parent = nullptr);

private:
    void refresh();

    RunController& m_run;
    QLabel* m_counts;
    QLabel* m_place;
};

} // namespace splitscape::ui
