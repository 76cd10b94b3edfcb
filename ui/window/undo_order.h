// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rules_judge.h"

#include <QElapsedTimer>
#include <QObject>
#include <vector>

namespace splitscape::ui {

class CandidateSet;
class StudyDocument;

/// Undo and redo over both things a user changes: the study, which keeps its own steps, and the
/// rules of the what-if, whose steps are kept here. The last thing done is the first to be undone.
/// The steps of a what-if end with its run.   Thread: UI.
class UndoOrder : public QObject {
    Q_OBJECT

public:
    UndoOrder(StudyDocument& document, CandidateSet& candidates, QObject* parent = nullptr);

    /// `mayEdit`: the study can be changed now.
    [[nodiscard]] bool canUndo(bool mayEdit) const { return allows(m_undo, mayEdit); }
    [[nodiscard]] bool canRedo(bool mayEdit) const { return allows(m_redo, mayEdit); }
    void undo();
    void redo();

signals:
    void changed();

private:
    enum class Kind { Study, WhatIf };
    struct Step {
        Kind kind = Kind::Study;
        partition::Rules rules; ///< of a what-if: those that undoing, or redoing, brings back
    };

    [[nodiscard]] static bool allows(const std::vector<Step>& steps, bool mayEdit)
    {
        return !steps.empty() && (mayEdit || steps.back().kind == Kind::WhatIf);
    }
    void followDocument();
    void followRules();
    void move(std::vector<Step>& from, std::vector<Step>& to, bool isUndo);

    StudyDocument& m_document;
    CandidateSet& m_candidates;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    partition::Rules m_rules; ///< the last that were seen
    QElapsedTimer m_sinceRules;
    bool m_moving = false;
};

} // namespace splitscape::ui
