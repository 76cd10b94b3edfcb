// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undo_order.h"

#include "ui/models/candidate_set.h"
#include "ui/run/study_document.h"

#include <algorithm>
#include <utility>

namespace splitscape::ui {

namespace {
constexpr qint64 kOneStep_ms = 1000; // a slider that is dragged is one step
} // namespace

UndoOrder::UndoOrder(StudyDocument& document, CandidateSet& candidates, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_candidates(candidates)
    , m_rules(candidates.rules())
{
    connect(&m_document, &StudyDocument::changed, this, &UndoOrder::followDocument);
    connect(&m_candidates, &CandidateSet::rulesAsked, this, &UndoOrder::followRules);
    connect(&m_candidates, &CandidateSet::opened, this, [this] {
        const auto isWhatIf = [](const Step& step) { return step.kind == Kind::WhatIf; };
        std::erase_if(m_undo, isWhatIf);
        std::erase_if(m_redo, isWhatIf);
        m_rules = m_candidates.rules();
        emit changed();
    });
}

void UndoOrder::followDocument()
{
    if (m_moving)
        return;
    const auto isStudy = [](const Step& step) { return step.kind == Kind::Study; };
    const auto known = std::size_t(std::count_if(m_undo.begin(), m_undo.end(), isStudy));
    const std::size_t depth = m_document.undoDepth();
    if (depth < known) // another study
        std::erase_if(m_undo, isStudy);
    else if (depth > known || m_document.redoDepth() == 0)
        m_redo.clear();
    for (std::size_t i = depth < known ? 0 : known; i < depth; ++i)
        m_undo.push_back({Kind::Study, {}});
    emit changed();
}

void UndoOrder::followRules()
{
    const partition::Rules before = std::exchange(m_rules, m_candidates.rules());
    if (m_moving || before == m_rules)
        return;
    const bool sameStep = !m_undo.empty() && m_undo.back().kind == Kind::WhatIf
        && m_sinceRules.isValid() && m_sinceRules.elapsed() < kOneStep_ms;
    if (!sameStep)
        m_undo.push_back({Kind::WhatIf, before});
    m_redo.clear();
    m_sinceRules.start();
    emit changed();
}

void UndoOrder::move(std::vector<Step>& from, std::vector<Step>& to, bool isUndo)
{
    if (from.empty())
        return;
    Step step = std::move(from.back());
    from.pop_back();
    m_moving = true;
    m_sinceRules.invalidate();
    if (step.kind == Kind::WhatIf) {
        to.push_back({Kind::WhatIf, m_candidates.rules()});
        m_candidates.setRules(step.rules);
    } else {
        to.push_back(std::move(step));
        isUndo ? m_document.undo() : m_document.redo();
    }
    m_moving = false;
    emit changed();
}

void UndoOrder::undo() { move(m_undo, m_redo, true); }

void UndoOrder::redo() { move(m_redo, m_undo, false); }

} // namespace splitscape::ui
