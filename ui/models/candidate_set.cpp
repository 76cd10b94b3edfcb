// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_set.h"

#include <algorithm>

namespace splitscape::ui {
namespace {

constexpr qint64 kIdleTimesBusy = 9;
constexpr qint64 kLongestWait = 1000; // ms
constexpr int kHeadStart = 16; // ms

} // namespace

CandidateSet::CandidateSet(CandidateFilter* filter, QObject* parent)
    : QObject(parent)
    , m_filter(filter)
    , m_task(makeSnapshot, [this](const SnapshotPtr& snapshot) { take(snapshot); })
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &CandidateSet::startNow);
    m_headStart.setSingleShot(true);
    connect(&m_headStart, &QTimer::timeout, this, &CandidateSet::startNow);
    connect(filter, &CandidateFilter::changed, this, [this] {
        m_changed = true;
        startNow();
    });
}

void CandidateSet::open(const partition::Rules& studyRules)
{
    m_task.forget();
    m_studyRules = studyRules;
    m_rules = studyRules;
    m_pending.clear();
    m_changed = false;
    m_wait.stop();
    m_headStart.stop();
    auto empty = std::make_shared<CandidateSnapshot>();
    empty->rules = m_rules;
    empty->filter = m_filter->rule();
    empty->sort = m_sort;
    m_snapshot = std::move(empty);
    emit opened();
    emit snapshotChanged();
    emit rulesChanged();
}

void CandidateSet::append(std::vector<evaluate::CandidatePtr> candidates)
{
    if (candidates.empty())
        return;
    if (m_pending.empty())
        m_pending = std::move(candidates);
    else
        m_pending.insert(m_pending.end(), candidates.begin(), candidates.end());
    if (!m_wait.isActive())
        startNow();
}

void CandidateSet::setRules(const partition::Rules& rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    m_changed = true;
    emit rulesAsked();
    if (!m_headStart.isActive())
        startNow();
}

void CandidateSet::giveHeadStart() { m_headStart.start(kHeadStart); }

void CandidateSet::endHeadStart()
{
    if (m_headStart.isActive())
        startNow();
}

void CandidateSet::setSort(const SortRule& sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    m_changed = true;
    startNow();
}

evaluate::CandidatePtr CandidateSet::candidate(CandidateId id) const
{
    const std::size_t row = m_snapshot->table.find(id);
    return row < m_snapshot->table.size() ? m_snapshot->table.candidate(row) : nullptr;
}

bool CandidateSet::isUpToDate() const { return !m_task.busy() && !m_changed && m_pending.empty(); }

void CandidateSet::startNow()
{
    if (m_task.busy())
        return; // take() goes on
    m_wait.stop();
    m_headStart.stop();
    m_changed = false;
    SnapshotRequest request;
    request.previous = m_snapshot;
    request.added = std::exchange(m_pending, {});
    request.rules = m_rules;
    request.judgedAsRun = !isWhatIf();
    request.filter = m_filter->rule();
    request.sort = m_sort;
    m_clock.start();
    m_task.start(std::move(request));
}

void CandidateSet::take(const SnapshotPtr& snapshot)
{
    const qint64 busy = m_clock.elapsed();
    const SnapshotPtr previous = std::exchange(m_snapshot, snapshot);
    // The worker goes on while the views draw this one.
    if (m_changed && !m_headStart.isActive())
        startNow();
    else if (!m_changed && !m_pending.empty())
        m_wait.start(int(std::min(kIdleTimesBusy * busy, kLongestWait)));
    emit snapshotChanged();
    if (!(previous->rules == snapshot->rules))
        emit rulesChanged();
}

} // namespace splitscape::ui
