// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace splitscape::partition {
struct Rules;
}

namespace splitscape::ui {

class CandidateSet;
class RunController;
struct FilterRule;

/// What makes the pages show something else than the whole run as it was searched: an active
/// filter, an active what-if, a run that another program writes. Each is a chip that says so on
/// every page; a click takes the filter or the what-if away.   Thread: UI.
class ViewChips : public QWidget {
    Q_OBJECT

public:
    ViewChips(CandidateSet& candidates, RunController& run, QWidget* parent = nullptr);

private:
    void refresh();

    CandidateSet& m_candidates;
    RunController& m_run;
    QLabel* m_watching;
    QToolButton* m_whatIf;
    QToolButton* m_filter;
};

/// What a filter asks for, one condition a line.
[[nodiscard]] QString filterText(const FilterRule& rule);
/// In what the rules of a what-if differ from those of the study, one difference a line.
[[nodiscard]] QString whatIfText(const partition::Rules& rules, const partition::Rules& study);

} // namespace splitscape::ui
