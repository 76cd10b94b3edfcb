// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_set.h"

#include <QWidget>
#include <array>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace splitscape::ui {

class FlowLayout;

/// The shared filter as a line of controls: text, one switch a status with its count, a chip for
/// each range with its ends, and how many candidates pass.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(CandidateSet* candidates, QWidget* parent = nullptr);

    /// Moves the keyboard into the text field.
    void focusText();

private:
    void addStandings();
    void fillRangeMenu();
    void editRange(CandidateColumn column);
    void showRule();
    void showCounts();
    void rebuildChips();

    CandidateSet* m_candidates;
    QLineEdit* m_text;
    std::array<QToolButton*, kStandings> m_standings{};
    QToolButton* m_copies;
    QToolButton* m_addRange;
    QMenu* m_rangeMenu;
    FlowLayout* m_flow;
    QList<QWidget*> m_chips;
    QToolButton* m_clear;
    QLabel* m_count;
};

/// "Accuracy 84.0 to 100.0 %".
[[nodiscard]] QString rangeText(CandidateColumn column, const ValueRange& range);

} // namespace splitscape::ui
