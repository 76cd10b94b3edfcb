// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/partition/rules.h"

class QLabel;

namespace splitscape::ui {

class NumberField;
class Preferences;
class Readout;

/// How many days a battery lasts at one inference a period; capacity, voltage and period are the
/// user's and remembered.
class BatteryPanel : public QWidget {
    Q_OBJECT

public:
    explicit BatteryPanel(Preferences& preferences, QWidget* parent = nullptr);
    /// Takes the inference period, where the rules state one, and the power between inferences.
    void setRules(const partition::Rules& rules);
    /// What the wearable spends per inference.
    void setEnergy(Energy perInference);

private:
    void refresh();

    Preferences& m_preferences;
    Energy m_energy;
    Power m_sleep;
    NumberField* m_capacity;
    NumberField* m_voltage;
    NumberField* m_period;
    Readout* m_days;
};

} // namespace splitscape::ui
