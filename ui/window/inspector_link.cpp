// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspector_link.h"

#include "ui/models/candidate_set.h"
#include "ui/models/selection.h"
#include "ui/pages/inspector.h"

namespace splitscape::ui {

namespace {

InspectedCandidate inspected(const evaluate::CandidateResult& candidate)
{
    InspectedCandidate shown;
    shown.id = candidate.id;
    shown.architecture = candidate.architecture;
    if (candidate.training)
        shown.accuracy = candidate.training->selectionAccuracy;
    shown.heldBackAccuracy = candidate.heldBackAccuracy;
    shown.generation = candidate.generation;
    return shown;
}

} // namespace

InspectorLink::InspectorLink(Inspector& inspector, CandidateSet& candidates, Selection& selection)
    : QObject(&inspector)
    , m_inspector(inspector)
    , m_candidates(candidates)
    , m_selection(selection)
{
    connect(&m_candidates, &CandidateSet::opened, this, [this] {
        m_inspector.setStudyRules(m_candidates.studyRules());
        showSelected();
        showConsequence();
    });
    connect(&m_candidates, &CandidateSet::snapshotChanged, this, [this] {
        showSelected();
        showConsequence();
    });
    connect(&m_candidates, &CandidateSet::rulesChanged, this,
            [this] { m_inspector.setRules(m_candidates.rules()); });
    connect(&m_selection, &Selection::selectedChanged, this, &InspectorLink::showSelected);
    connect(&m_selection, &Selection::pinnedChanged, this, &InspectorLink::showSelected);
    connect(&m_inspector, &Inspector::rulesChanged, this,
            [this](const partition::Rules& rules) { m_candidates.setRules(rules); });
    connect(&m_inspector, &Inspector::pinToggled, this,
            [this](std::uint64_t id) { m_selection.togglePin(id); });
    m_inspector.setStudyRules(m_candidates.studyRules());
    showSelected();
}

void InspectorLink::showSelected()
{
    const std::optional<CandidateId> selected = m_selection.selected();
    const evaluate::CandidatePtr candidate = selected ? m_candidates.candidate(*selected) : nullptr;
    const std::optional<InspectedCandidate> shown
        = candidate ? std::optional(inspected(*candidate)) : std::nullopt;
    if (m_inspector.candidate() != shown)
        m_inspector.setCandidate(shown);
    m_inspector.setPinned(selected && m_selection.isPinned(*selected));
}

void InspectorLink::showConsequence()
{
    if (!m_candidates.isWhatIf()) {
        m_inspector.setConsequence({});
        return;
    }
    const CandidateSnapshot& snapshot = *m_candidates.snapshot();
    const auto gained = static_cast<int>(snapshot.summary.becameFeasible);
    const auto lost = static_cast<int>(snapshot.summary.becameInfeasible);
    if (gained == 0 && lost == 0)
        m_inspector.setConsequence(tr("The same candidates keep all limits as in the search."));
    else
        m_inspector.setConsequence(
            tr("%n candidate(s) keep all limits now that did not in the search.", nullptr, gained)
            + u' ' + tr("%n no longer do(es).", nullptr, lost));
}

} // namespace splitscape::ui
