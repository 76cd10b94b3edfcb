// SPDX-License-Identifier: GPL-3.0-or-later
// What the population shows of a what-if until all candidates are judged.
#include "ui/charts/population_chart.h"

#include "ui/models/candidate_sample.h"

#include <qcustomplot.h>

namespace splitscape::ui {

bool PopulationChart::isJudged() const
{
    return m_candidates->snapshot()->rules == m_candidates->rules();
}

const SnapshotPtr& PopulationChart::shown() const
{
    return m_sample && !isJudged() ? m_sample : m_candidates->snapshot();
}

void PopulationChart::requestSample()
{
    const SnapshotPtr& whole = m_candidates->snapshot();
    if (!isVisible() || isEmpty() || isJudged() || !isWorthSampling(*whole))
        return;
    SampleRequest request;
    request.rows.previous = whole;
    request.rows.rules = m_candidates->rules();
    request.rows.judgedAsRun = !m_candidates->isWhatIf();
    request.rows.filter = m_candidates->filter().rule();
    request.rows.sort = whole->sort;
    request.view = presentRequest();
    request.view.snapshot.reset();
    m_sampleTask.start(std::move(request));
    m_candidates->giveHeadStart();
}

CloudPicturePtr PopulationChart::paintSample(const SampleRequest& request)
{
    CloudRequest view = request.view;
    view.snapshot = makeSample(request.rows);
    return paintCloud(view);
}

void PopulationChart::takeSample(const CloudPicturePtr& picture)
{
    m_candidates->endHeadStart();
    if (isJudged())
        return; // all of them were sooner there
    m_sample = picture->request.snapshot;
    m_task.forget(); // a picture of other rules
    m_picture = picture;
    m_asked = picture->request;
    refreshFigures();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<CandidateRow> PopulationChart::shownRow(CandidateId id) const
{
    const CandidateSnapshot& drawn = *shown();
    const std::size_t row = drawn.table.find(id);
    if (row < drawn.table.size())
        return drawn.table.row(row);
    const evaluate::CandidatePtr candidate = m_candidates->candidate(id);
    if (!candidate)
        return std::nullopt;
    return RowJudge(drawn.rules, drawn.judgedAsRun).row(*candidate); // the sample is without it
}

} // namespace splitscape::ui
