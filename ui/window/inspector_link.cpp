// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspector_link.h"

#include "core/record/board_answers.h"
#include "core/record/kept_forecast.h"
#include "ui/jobs/turns.h"
#include "ui/models/candidate_set.h"
#include "ui/models/selection.h"
#include "ui/pages/inspector.h"
#include "ui/run/run_controller.h"
#include "ui/text/boards.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

namespace splitscape::ui {

namespace {

InspectedCandidate inspected(const evaluate::CandidateResult& candidate)
{
    InspectedCandidate shown;
    shown.id = candidate.id;
    shown.architecture = candidate.architecture;
    if (candidate.training)
        shown.accuracy = candidate.training->selectionAccuracy;
    shown.hasFailed = candidate.standing == search::Standing::Failed;
    if (candidate.failure)
        shown.failure = sentence(*candidate.failure);
    shown.heldBackAccuracy = candidate.heldBackAccuracy;
    shown.generation = candidate.generation;
    if (candidate.training)
        shown.deployment = candidate.best;
    return shown;
}

} // namespace

InspectorLink::InspectorLink(Inspector& inspector, CandidateSet& candidates, Selection& selection,
                             RunController& run)
    : QObject(&inspector)
    , m_inspector(inspector)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_run(run)
{
    connect(&m_run, &RunController::runChanged, this, &InspectorLink::readFormats);
    connect(&m_run, &RunController::stateChanged, this, &InspectorLink::readFormats);
    readFormats();
    connect(&m_candidates, &CandidateSet::opened, this, [this] {
        m_inspector.setStudyRules(m_candidates.studyRules());
        showSelected();
        showConsequence();
    });
    // In a later turn: the candidates themselves come first.
    const auto follow = [this] {
        Turns::instance().putOff(this, [this] {
            readForecast();
            m_inspector.setRules(m_candidates.rules());
            showSelected();
            showConsequence();
        });
    };
    connect(&m_candidates, &CandidateSet::snapshotChanged, this, follow);
    connect(&m_candidates, &CandidateSet::rulesChanged, this, follow);
    connect(&m_selection, &Selection::selectedChanged, this, [this] {
        m_typed.reset(); // whatever is selected last is inspected
        showSelected();
    });
    connect(&m_inspector, &Inspector::networkTyped, this, &InspectorLink::showTyped);
    connect(&m_selection, &Selection::pinnedChanged, this, &InspectorLink::showSelected);
    connect(&m_selection, &Selection::pinRefused, this, &InspectorLink::showSelected);
    connect(&m_inspector, &Inspector::rulesChanged, this,
            [this](const partition::Rules& rules) { m_candidates.setRules(rules); });
    connect(&m_inspector, &Inspector::pinToggled, this,
            [this](std::uint64_t id) { m_selection.togglePin(id); });
    m_inspector.setStudyRules(m_candidates.studyRules());
    showSelected();
}

void InspectorLink::showTyped(const space::Architecture& architecture)
{
    // Even what was selected before can then be selected again.
    m_selection.select(std::nullopt);
    m_typed = architecture;
    showSelected();
}

QString InspectorLink::placeOf(const space::Architecture& architecture) const
{
    const CandidateSnapshot& snapshot = *m_candidates.snapshot();
    const partition::Rules& rules = snapshot.rules;
    if (snapshot.front.empty() || !rules.device.hasEnergyModel())
        return {};
    const partition::Partition judged
        = partition::judge(architecture, rules);
    if (judged.verdict != partition::Verdict::Valid)
        return {};
    const double energy
        = partition::scenarioEnergy(*judged.best(), rules.judging.scenario).inMillijoules();
    // By rising energy the front rises in accuracy: the last that needs no more is the one to beat.
    const CandidateRow* toBeat = nullptr;
    for (const std::uint32_t row : snapshot.front) {
        if (snapshot.table.row(row)[CandidateColumn::ScenarioEnergy] <= energy)
            toBeat = &snapshot.table.row(row);
    }
    if (!toBeat)
        return tr("It needs less energy than any candidate of this run that keeps all limits: it "
                  "would be on the Pareto front with any accuracy.");
    return tr("To be on the Pareto front of this run it would have to be right in more than %1: so "
              "often candidate #%2 is, which needs no more energy.")
        .arg(percentText((*toBeat)[CandidateColumn::Accuracy]))
        .arg(static_cast<std::uint64_t>((*toBeat)[CandidateColumn::Id]));
}

void InspectorLink::showSelected()
{
    if (m_typed) {
        InspectedCandidate typed;
        typed.architecture = *m_typed;
        typed.isTyped = true;
        if (m_inspector.candidate() != typed)
            m_inspector.setCandidate(typed);
        m_inspector.setPinned(false);
        m_inspector.setPlace(placeOf(*m_typed));
        showBoards();
        return;
    }
    m_inspector.setPlace({});
    const std::optional<CandidateId> selected = m_selection.selected();
    const evaluate::CandidatePtr candidate = selected ? m_candidates.candidate(*selected) : nullptr;
    std::optional<InspectedCandidate> shown
        = candidate ? std::optional(inspected(*candidate)) : std::nullopt;
    if (shown && m_forecast) {
        shown->expected = m_forecast->of(shown->id);
        if (shown->expected && m_forecast->quality.forecasts > 0)
            shown->forecastQuality = m_forecast->quality;
    }
    for (const evaluate::FormatRecord& record : m_formats)
        if (shown && record.candidate == shown->id)
            shown->formats = record;
    if (m_inspector.candidate() != shown)
        m_inspector.setCandidate(shown);
    m_inspector.setPinned(selected && m_selection.isPinned(*selected));
    showBoards();
}

void InspectorLink::showBoards()
{
    const auto& shown = m_inspector.candidate();
    study::StudySpec spec = m_run.view().spec;
    spec.rules = m_candidates.rules();
    m_inspector.setBoards(shown ? boardSentences(record::boardAnswers(spec, shown->architecture))
                                : QStringList());
}

void InspectorLink::readForecast()
{
    const auto& documents = m_run.view().documents;
    const auto document = documents.find(std::string(evaluate::kForecastDocument));
    const bool isThere = document != documents.end();
    if (isThere ? document->second == m_forecastText : m_forecastText.empty())
        return;
    m_forecastText = isThere ? document->second : std::string();
    m_forecast = record::keptForecast(m_run.view());
}

void InspectorLink::readFormats()
{
    readForecast();
    const auto& documents = m_run.view().documents;
    const auto document = documents.find(std::string(evaluate::kFormatsDocument));
    const std::string text = document == documents.end() ? std::string() : document->second;
    if (text == m_formatsText)
        return;
    m_formatsText = text;
    m_formats.clear();
    if (auto records = evaluate::readFormatRecords(text))
        m_formats = std::move(*records);
    showSelected();
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
