// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/study_document.h"

#include <utility>

namespace splitscape::ui {

namespace {
constexpr qint64 kOneStep_ms = 1000;
constexpr std::size_t kMaximumSteps = 1000;
} // namespace

StudyDocument::StudyDocument(QObject* parent)
    : QObject(parent)
{
    m_problems = study::validate(m_spec);
}

void StudyDocument::take(study::StudySpec spec)
{
    m_spec = std::move(spec);
    m_problems = study::validate(m_spec);
    emit changed();
}

void StudyDocument::reset(study::StudySpec spec, const QString& path)
{
    m_undo.clear();
    m_redo.clear();
    m_path = path;
    m_saved = spec;
    emit replaced();
    take(std::move(spec));
}

void StudyDocument::edit(const QString& field, const Edit& change)
{
    study::StudySpec edited = m_spec;
    change(edited);
    if (edited == m_spec)
        return;
    const bool sameStep = !m_undo.empty() && m_undo.back().field == field && m_redo.empty()
        && m_sinceEdit.isValid() && m_sinceEdit.elapsed() < kOneStep_ms;
    if (!sameStep)
        m_undo.push_back({m_spec, field});
    if (m_undo.size() > kMaximumSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    m_sinceEdit.start();
    take(std::move(edited));
}

QString StudyDocument::undoField() const
{
    return m_undo.empty() ? QString() : m_undo.back().field;
}

QString StudyDocument::redoField() const
{
    return m_redo.empty() ? QString() : m_redo.back().field;
}

void StudyDocument::undo()
{
    if (m_undo.empty())
        return;
    Step step = std::move(m_undo.back());
    m_undo.pop_back();
    m_redo.push_back({m_spec, step.field});
    m_sinceEdit.invalidate();
    take(std::move(step.spec));
    emit fieldRestored(step.field);
}

void StudyDocument::redo()
{
    if (m_redo.empty())
        return;
    Step step = std::move(m_redo.back());
    m_redo.pop_back();
    m_undo.push_back({m_spec, step.field});
    m_sinceEdit.invalidate();
    take(std::move(step.spec));
    emit fieldRestored(step.field);
}

void StudyDocument::markSaved(const QString& path)
{
    m_path = path;
    m_saved = m_spec;
    emit changed();
}

} // namespace splitscape::ui
