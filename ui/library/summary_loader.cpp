// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/summary_loader.h"

#include "core/record/generation_time.h"
#include "ui/library/library_look.h"

#include <algorithm>

namespace splitscape::ui {

SummaryLoader::SummaryLoader(BackgroundJobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void SummaryLoader::setRuns(const QStringList& paths)
{
    std::vector<Loaded> runs;
    std::vector<std::optional<FileStamp>> stamps;
    for (const QString& path : paths) {
        const auto known = std::find_if(m_runs.begin(), m_runs.end(),
                                        [&](const Loaded& one) { return one.path == path; });
        runs.push_back(known == m_runs.end() ? Loaded{path, nullptr, std::nullopt, {}} : *known);
        stamps.push_back(known == m_runs.end() ? std::nullopt
                                               : m_stamps[std::size_t(known - m_runs.begin())]);
    }
    m_runs = std::move(runs);
    m_stamps = std::move(stamps);
    m_waiting = paths;
    if (m_job)
        m_jobs.cancel(*m_job);
    m_job.reset();
    readNext();
    emit changed();
}

void SummaryLoader::readNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString path = m_waiting.takeFirst();
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [&](const Loaded& one) { return one.path == path; });
    const auto position = std::size_t(found - m_runs.begin());
    const bool mayGoOn = !found->summary || found->summary->state == record::RunState::Running
        || found->summary->state == record::RunState::Interrupted;
    m_job = m_jobs.start<Reading>(
        [file = path.toStdString(), known = mayGoOn ? std::nullopt : m_stamps[position]](
            std::stop_token stop, JobProgress&) -> Result<Reading> {
            const Result<FileStamp> stamp = stampOf(file);
            if (!stamp)
                return stamp.error();
            if (known == *stamp)
                return Reading{*stamp, nullptr, {}};
            const Result<record::RunView> view = record::loadRun(file, std::move(stop));
            if (!view)
                return view.error();
            auto summary = std::make_shared<const record::RunSummary>(record::summarise(*view));
            return Reading{*stamp, summary, record::elapsedBy(*view, summary->generations)};
        },
        [this, path](Result<Reading> reading) { take(path, reading); });
}

void SummaryLoader::take(const QString& path, const Result<Reading>& reading)
{
    m_job.reset();
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].path != path)
            continue;
        if (!reading) {
            m_runs[i].summary.reset();
            m_runs[i].failure = reading.error();
        } else {
            m_stamps[i] = reading->stamp;
            m_runs[i].failure.reset();
            if (reading->summary) {
                m_runs[i].summary = reading->summary;
                m_runs[i].elapsed = reading->elapsed;
            }
        }
    }
    readNext();
    emit changed();
}

} // namespace splitscape::ui
