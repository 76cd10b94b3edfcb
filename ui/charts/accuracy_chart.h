// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/tested_mark.h"
#include "ui/models/candidate_set.h"

#include <optional>

class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace splitscape::ui {

class PlotNavigation;
struct HoverHit;

/// Accuracy per generation: best, mean and the spread around it on the half of the validation data
/// that guides the search; after extraction the best held-back accuracies as diamonds. A click
/// selects the best candidate of a generation.
class AccuracyChart : public ChartFrame {
    Q_OBJECT

public:
    AccuracyChart(CandidateSet* candidates, Selection* selection, QWidget* parent = nullptr);

    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }
    /// Marks the candidate that was chosen and tested, with its test figure; null: none is.
    void setTested(const evaluate::CandidatePtr& candidate, const QString& text);
    [[nodiscard]] const TestedMark& testedMark() const { return m_tested; }

protected:
    void applyTheme() override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fillTable();
    void writeLabels();
    void placeLabels();
    [[nodiscard]] std::optional<HoverHit> lookup(const QPointF& pixel) const;
    /// Null where no candidate of it has a training.
    [[nodiscard]] const record::GenerationAccuracy* figuresOf(int generation) const;
    void select(int generation);

    CandidateSet* m_candidates;
    Selection* m_selection;
    QCustomPlot* m_plot;
    PlotNavigation* m_navigation;
    FigureTable* m_numbers;
    QCPGraph* m_lower;
    QCPGraph* m_upper;
    QCPGraph* m_mean;
    QCPGraph* m_best;
    QCPGraph* m_heldBack;
    QCPItemText* m_meanLabel;
    QCPItemText* m_bestLabel;
    QCPItemText* m_heldBackLabel;
    TestedMark m_tested;
    std::vector<record::GenerationAccuracy> m_shown;
    bool m_stale = true; ///< drawn while hidden: placed anew when shown
};

} // namespace splitscape::ui
