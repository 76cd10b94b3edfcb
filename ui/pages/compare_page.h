// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison_model.h"

#include <QWidget>
#include <vector>

class QAction;
class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace splitscape::ui {

class EnergyBars;
class KeptPanel;
class RadarChart;
class SplitView;

/// Two to four pinned candidates side by side: figures with their differences from the first,
/// shares of the limits, energy by where it is spent, and the splits one under the other.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(CandidateSet* candidates, Selection* selection, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] RadarChart* radar() const { return m_radar; }
    [[nodiscard]] EnergyBars* bars() const { return m_bars; }
    [[nodiscard]] const std::vector<SplitView*>& splits() const { return m_splits; }
    [[nodiscard]] ComparisonModel* model() const { return m_model; }

    /// Candidates of earlier runs that were kept.
    [[nodiscard]] KeptPanel* kept() const { return m_kept; }

    /// Writes figures and candidates as CSV; a line under the table says how it went.
    void saveTo(const QString& path);

signals:
    /// "Choose candidates" of the empty page.
    void candidatesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBody();
    void makeTable();
    void refresh();
    void refreshRadar();
    void refreshSplits();
    void fitTable();
    void columnMenu(const QPoint& place);
    void copyTable();
    void askPath();

    CandidateSet* m_candidates;
    Selection* m_selection;
    ComparisonModel* m_model;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_notice;
    QTableView* m_table;
    RadarChart* m_radar;
    EnergyBars* m_bars;
    KeptPanel* m_kept;
    QBoxLayout* m_chartLayout = nullptr;
    QBoxLayout* m_splitLayout = nullptr;
    std::vector<SplitView*> m_splits; ///< four, those not needed are hidden
};

} // namespace splitscape::ui
