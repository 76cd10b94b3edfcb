// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rules_judge.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace splitscape::ui {

class NumberField;

/// The rules a what-if can change, as live sliders and fields; nothing is trained again.
class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    /// The rules of the study: what Reset returns to. Shows them, without emitting.
    void setStudyRules(const partition::Rules& rules);
    /// Shows rules without emitting.
    void setRules(const partition::Rules& rules);
    [[nodiscard]] const partition::Rules& rules() const { return m_rules; }
    [[nodiscard]] bool differsFromStudy() const { return !(m_rules == m_study); }
    /// "3 candidates became feasible, 5 infeasible." beside the state of the rules.
    void setConsequence(const QString& sentence);

public slots:
    void resetToStudy();

signals:
    /// By the user only; at most once an event, however fast a slider moves.
    void rulesChanged(const splitscape::partition::Rules& rules);
    /// The present rules are wanted for the next search.
    void rulesWanted(const splitscape::partition::Rules& rules);

private:
    void makeFields();
    void makeTimeFields();
    void show(const partition::Rules& rules);
    void fillPresets();
    void makeFormats();
    void showState();
    template <typename Change>
    void change(Change apply);

    partition::Rules m_study;
    partition::Rules m_rules;
    QComboBox* m_scenario;
    QComboBox* m_device;
    QComboBox* m_link;
    QComboBox* m_edgeFormat;
    QComboBox* m_linkFormat;
    NumberField* m_fogFactor;
    NumberField* m_energy;
    NumberField* m_flash;
    NumberField* m_ram;
    NumberField* m_latency;
    NumberField* m_power;
    NumberField* m_period;
    QLabel* m_state;
    QPushButton* m_use;
    QPushButton* m_reset;
    bool m_showing = false;
};

} // namespace splitscape::ui
