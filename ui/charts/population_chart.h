// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/baseline_marks.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/forecast_marks.h"
#include "ui/charts/population_cloud.h"
#include "ui/charts/tested_mark.h"
#include "ui/models/candidate_model.h"
#include "ui/jobs/latest_task.h"

class QAction;
class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QComboBox;
class QCustomPlot;

namespace splitscape::ui {

class PlotNavigation;
struct HoverHit;

/// All candidates as accuracy against the scenario's energy, the latency or the average power, with
/// the limit on it and the Pareto front. Valid ones are filled, invalid ones hollow, what the filter leaves out is a grey dot;
/// candidates that were never trained stand in a strip below and, where asked for, with a bar at the
/// accuracy that is expected of them. The selected one is ringed, pinned
/// ones have a diamond. The cloud is painted beside the UI thread. Of many candidates a what-if shows
/// a sample first, and all of them when they are judged.
class PopulationChart : public ChartFrame {
    Q_OBJECT

public:
    /// `table` is the text alternative, the model of all views.
    PopulationChart(CandidateSet* candidates, Selection* selection, CandidateModel* table,
                    QWidget* parent = nullptr);

    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }
    /// Marks the candidate that was chosen and tested, with its test figure; null: none is.
    void setTested(const evaluate::CandidatePtr& candidate, const QString& text);
    [[nodiscard]] const TestedMark& testedMark() const { return *m_tested; }
    [[nodiscard]] PopulationAxis axis() const { return m_axis; }
    void setAxis(PopulationAxis axis);
    [[nodiscard]] QAction* logarithmicAction() const { return m_logarithmic; }
    /// What the search expects of networks it has not trained; null: nothing is known.
    void setForecast(std::shared_ptr<const evaluate::ForecastRecord> forecast);
    /// Whether the forecasts are drawn; off at first.
    [[nodiscard]] QAction* forecastAction() const { return m_forecastAction; }
    [[nodiscard]] const ForecastMarks& forecastMarks() const { return *m_forecastMarks; }
    /// Whether the cloud on the screen is that of the present snapshot, or of a sample of it, and of
    /// the present view.
    [[nodiscard]] bool isUpToDate() const;
    /// The candidates of the picture in sight; null before the first one.
    [[nodiscard]] SnapshotPtr shownSnapshot() const
    {
        return m_picture ? m_picture->request.snapshot : nullptr;
    }
    /// Where a candidate is, in pixels of the plot; nothing where it is not in the view.
    [[nodiscard]] std::optional<QPointF> placeOf(CandidateId id) const;

    /// Something to measure the candidates against.
    using Baseline = BaselineMarks::Baseline;
    /// Marks of their own, each with its name. By the rules of the study: hidden during a what-if.
    void setBaselines(std::vector<Baseline> baselines);

protected:
    void applyTheme() override;
    void showEvent(QShowEvent* event) override;

private:
    class Cloud;
    struct SampleRequest {
        SnapshotRequest rows;
        CloudRequest view; ///< without its snapshot
    };

    [[nodiscard]] static CloudPicturePtr paintSample(const SampleRequest& request);
    void addAxisBox();
    void addItems();
    void refresh();
    void redraw();
    void refreshFigures();
    void requestSample();
    void takeSample(const CloudPicturePtr& picture);
    /// The sample while the candidates are not yet judged by the rules that were asked for, else all.
    [[nodiscard]] const SnapshotPtr& shown() const;
    [[nodiscard]] bool isJudged() const; ///< the snapshot, by the rules that were asked for
    [[nodiscard]] std::optional<CandidateRow> shownRow(CandidateId id) const;
    void refreshRange();
    void placeMarks();
    void refreshLimit();
    bool requestCloud(); ///< whether one will come that was not asked for yet
    [[nodiscard]] CloudRequest presentRequest() const;
    void refreshForecast();
    [[nodiscard]] std::optional<HoverHit> lookup(const QPointF& pixel) const;
    [[nodiscard]] QString hoverText(const CandidateRow& row) const;
    void setLogarithmicAxis(bool logarithmic);

    CandidateSet* m_candidates;
    Selection* m_selection;
    QCustomPlot* m_plot;
    PlotNavigation* m_navigation;
    QAction* m_logarithmic;
    QAction* m_forecastAction;
    std::shared_ptr<const evaluate::ForecastRecord> m_forecast;
    std::optional<ForecastMarks> m_forecastMarks; ///< made with the other items of the plot
    Cloud* m_cloud = nullptr;
    QCPGraph* m_front = nullptr;
    QCPGraph* m_selected = nullptr;
    QCPGraph* m_hovered = nullptr;
    QCPGraph* m_pinned = nullptr;
    std::optional<TestedMark> m_tested; ///< once the plot has its other items
    std::optional<CandidateId> m_testedId;
    std::optional<BaselineMarks> m_baselines; ///< made with the other items of the plot
    PopulationAxis m_axis = PopulationAxis::Energy;
    QComboBox* m_axisBox;
    QCPItemStraightLine* m_limit = nullptr;
    QCPItemText* m_limitLabel = nullptr;
    QCPItemText* m_stripLabel = nullptr;
    CloudPicturePtr m_picture;
    SnapshotPtr m_sample; ///< null: none is shown
    std::optional<CloudRequest> m_asked;
    LatestTask<CloudRequest, CloudPicturePtr> m_task;
    LatestTask<SampleRequest, CloudPicturePtr> m_sampleTask;
};

} // namespace splitscape::ui
