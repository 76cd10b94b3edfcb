// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/series_runner.h"

#include "ui/run/run_controller.h"

namespace splitscape::ui {

SeriesRunner::SeriesRunner(BackgroundJobs& jobs, RunController& run, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_run(run)
{
    // Queued: whoever else listens shows the end of this search before the next one begins.
    connect(
        &m_run, &RunController::ended, this, [this] { searchEnded(); }, Qt::QueuedConnection);
}

void SeriesRunner::start(const study::StudySpec& spec, const std::filesystem::path& folder)
{
    if (m_underWay)
        return;
    m_folder = folder;
    look(spec, 0);
}

void SeriesRunner::goOn(const std::filesystem::path& folder)
{
    if (m_underWay)
        return;
    m_folder = folder;
    look({}, 0);
}

void SeriesRunner::look(std::optional<study::StudySpec> begin, std::size_t place)
{
    if (!m_underWay) {
        m_hasFailed = false;
        m_failure.reset();
    }
    m_underWay = true;
    m_current.reset();
    emit changed();
    const bool isNew = begin.has_value();
    m_jobs.start<Due>(
        [begin = std::move(begin), folder = m_folder, place](std::stop_token,
                                                             JobProgress&) -> Result<Due> {
            if (begin) {
                if (const auto made = report::makeSeriesFolder(*begin, folder); !made)
                    return made.error();
            }
            return report::dueSearch(folder, place);
        },
        [this, isNew](const Result<Due>& due) {
            if (isNew && due)
                emit begun();
            take(due);
        });
}

void SeriesRunner::take(const Result<Due>& due)
{
    if (!due)
        return end(false, due.error());
    if (!*due)
        return end(!m_hasFailed, m_failure);
    if (m_run.isActive()) // the user began another search meanwhile
        return end(false);
    m_current = **due;
    emit searchDue(*m_current);
    if (!m_run.isActive())
        return end(false);
    emit changed();
}

void SeriesRunner::searchEnded()
{
    if (!m_underWay || !m_current || m_run.isActive())
        return;
    const auto& ending = m_run.view().ending;
    if (ending && ending->outcome == store::RunOutcome::Cancelled)
        return end(false);
    m_hasFailed = m_hasFailed || !ending || ending->outcome == store::RunOutcome::Failed;
    if (ending && !m_failure)
        m_failure = ending->error;
    look({}, m_current->place + 1);
}

void SeriesRunner::end(bool completed, const std::optional<Error>& error)
{
    m_underWay = false;
    m_current.reset();
    emit changed();
    emit ended(completed, error);
}

} // namespace splitscape::ui
