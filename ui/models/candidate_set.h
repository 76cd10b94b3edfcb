// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_snapshot.h"
#include "ui/jobs/latest_task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace splitscape::ui {

/// The finished candidates of the open study as all views show them. Candidates, rules, filter and
/// order go in on the UI thread; one worker makes a CandidateSnapshot of them; the views follow
/// snapshotChanged(). A user's change is worked on at once; live candidates as often as leaves the
/// worker idle nine tenths of the time.   Thread: UI.
class CandidateSet : public QObject {
    Q_OBJECT

public:
    /// `filter` must outlive this.
    explicit CandidateSet(CandidateFilter* filter, QObject* parent = nullptr);

    /// Begins another study without candidates, judged by the rules its search uses.
    void open(const partition::Rules& studyRules);
    /// Adds finished candidates. One whose id is there already replaces the earlier one.
    void append(std::vector<evaluate::CandidatePtr> candidates);

    /// What if: judges every candidate by other rules, those to come as well. The fog factor must
    /// be positive.
    void setRules(const partition::Rules& rules);
    /// Back to the rules of the study.
    void resetRules() { setRules(m_studyRules); }
    [[nodiscard]] const partition::Rules& rules() const { return m_rules; }
    [[nodiscard]] const partition::Rules& studyRules() const { return m_studyRules; }
    [[nodiscard]] bool isWhatIf() const { return m_rules != m_studyRules; }
    /// From a slot of rulesAsked(): all candidates are judged once endHeadStart() is called, or a frame
    /// of the screen later. A part that is judged beside all of them would wait for a core.
    void giveHeadStart();
    void endHeadStart();

    void setSort(const SortRule& sort);
    [[nodiscard]] const SortRule& sort() const { return m_sort; }
    [[nodiscard]] CandidateFilter& filter() const { return *m_filter; }

    /// Never null.
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// Null when it is not there (yet).
    [[nodiscard]] evaluate::CandidatePtr candidate(CandidateId id) const;
    /// Whether the snapshot holds everything that was asked for.
    [[nodiscard]] bool isUpToDate() const;

signals:
    /// Everything there was is gone; comes before the snapshotChanged() of the empty one.
    void opened();
    void snapshotChanged();
    /// The rules differ from those of the last snapshot: its counts say what a what-if changed.
    void rulesChanged();
    /// Other rules were asked for: a step of the user's, before any candidate is judged by them.
    void rulesAsked();

private:
    void startNow();
    void take(const SnapshotPtr& snapshot);

    CandidateFilter* m_filter;
    partition::Rules m_studyRules;
    partition::Rules m_rules;
    SortRule m_sort;
    SnapshotPtr m_snapshot = std::make_shared<CandidateSnapshot>();
    std::vector<evaluate::CandidatePtr> m_pending;
    bool m_changed = false; ///< rules, filter or order differ from what was last asked for
    QElapsedTimer m_clock;
    QTimer m_wait;
    QTimer m_headStart; ///< runs while a part of the candidates is judged before all of them
    LatestTask<SnapshotRequest, SnapshotPtr> m_task;
};

} // namespace splitscape::ui
