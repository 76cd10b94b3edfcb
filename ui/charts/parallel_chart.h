// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/parallel_density.h"
#include "ui/models/candidate_model.h"
#include "ui/jobs/latest_task.h"

namespace splitscape::ui {

class ParallelCanvas;

/// All candidates as lines over one axis a figure. A drag along an axis filters by that figure, in
/// every view; what is filtered out stays as grey lines. Click an axis to take its filter away.
/// Keys: left and right choose an axis, Return begins a range on it, up and down move it, plus and
/// minus widen and narrow it, Delete takes it away.
class ParallelChart : public ChartFrame {
    Q_OBJECT

public:
    ParallelChart(CandidateSet* candidates, Selection* selection, CandidateModel* table,
                  QWidget* parent = nullptr);

    /// Whether the lines on the screen are those of the present snapshot and size.
    [[nodiscard]] bool isUpToDate() const;
    /// Where a value is on the axis of a column, in pixels of canvas(); for tests.
    [[nodiscard]] QPointF placeOf(CandidateColumn column, double value) const;
    [[nodiscard]] QWidget* canvas() const;

protected:
    void applyTheme() override;
    void drawFigure(QPainter& painter, QSize size) override;
    void showEvent(QShowEvent* event) override;

private:
    friend class ParallelCanvas;
    void refresh();
    void requestPicture();
    [[nodiscard]] DensityRequest requestFor(QSize canvas, double scale) const;
    void paint(QPainter& painter, QSize size, const DensityPicture* picture, bool live) const;

    CandidateSet* m_candidates;
    Selection* m_selection;
    ParallelCanvas* m_canvas;
    std::vector<ParallelAxis> m_axes;
    DensityPicturePtr m_picture;
    std::optional<DensityRequest> m_asked;
    LatestTask<DensityRequest, DensityPicturePtr> m_task;
};

} // namespace splitscape::ui
