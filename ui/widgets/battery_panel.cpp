// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/battery_panel.h"

#include "core/cost/cost_model.h"
#include "ui/preferences/preferences.h"
#include "ui/text/quantities.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/readout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace splitscape::ui {

BatteryPanel::BatteryPanel(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_capacity(new NumberField({.label = tr("Battery"),
                                  .unit = tr("mAh"),
                                  .low = 0,
                                  .high = 1e6,
                                  .exclusiveLow = true,
                                  .explanation = tr("Capacity of the wearable's battery.")}))
    , m_voltage(new NumberField({.label = tr("Voltage"),
                                 .unit = tr("V"),
                                 .low = 0,
                                 .high = 100,
                                 .exclusiveLow = true,
                                 .explanation = tr("At which the battery gives its capacity.")}))
    , m_period(new NumberField({.label = tr("One inference every"),
                                .unit = tr("s"),
                                .low = 0,
                                .high = 1e7,
                                .exclusiveLow = true,
                                .explanation = tr("Time from one inference to the next.")}))
    , m_days(new Readout(tr("Battery life")))
{
    m_capacity->edit()->setObjectName(QStringLiteral("batteryCapacity"));
    m_voltage->edit()->setObjectName(QStringLiteral("batteryVoltage"));
    m_period->edit()->setObjectName(QStringLiteral("inferencePeriod"));
    m_days->setObjectName(QStringLiteral("batteryDays"));
    m_capacity->setValue(m_preferences.batteryCapacity());
    m_voltage->setValue(m_preferences.batteryVoltage());
    m_period->setValue(m_preferences.inferencePeriod());
    auto* fields = new QVBoxLayout;
    fields->setSpacing(kSpace / 2);
    for (NumberField* field : {m_capacity, m_voltage, m_period}) {
        field->setLabelWidth(17 * kSpace);
        fields->addWidget(field);
        connect(field, &NumberField::valueChanged, this, [this, field](std::optional<double> value) {
            if (!value)
                return;
            m_preferences.setBatteryCapacity(m_capacity->value().value_or(0.0));
            m_preferences.setBatteryVoltage(m_voltage->value().value_or(0.0));
            if (field == m_period) // else it may be that of the study
                m_preferences.setInferencePeriod(*value);
            refresh();
        });
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace, 0, kSpace, 0);
    layout->setSpacing(4 * kSpace);
    layout->addWidget(m_days, 2);
    layout->addLayout(fields, 3);
}

void BatteryPanel::setRules(const partition::Rules& rules)
{
    m_sleep = rules.device.sleepPower;
    const auto period = rules.inferencePeriod();
    const QSignalBlocker quiet(m_period); // the user's own period stays what is remembered
    m_period->setValue(period ? period->count() : m_preferences.inferencePeriod());
    refresh();
}

void BatteryPanel::setEnergy(Energy perInference)
{
    m_energy = perInference;
    refresh();
}

void BatteryPanel::refresh()
{
    const Result<double> days = cost::batteryLifeDays(
        m_energy, Seconds(m_period->value().value_or(0.0)), m_capacity->value().value_or(0.0),
        m_voltage->value().value_or(0.0), m_sleep);
    if (!days) {
        m_days->setFigure({}, {});
        m_days->setNote(sentence(days.error()));
        return;
    }
    m_days->setFigure(numberText(*days, 3, QLocale()), tr("days"));
    m_days->setNote(
        m_sleep > Power{}
            ? tr("computing, sending and sleeping only: sensor and regulator come on top")
            : tr("computing and sending only: sleep, sensor and regulator come on top"));
}

} // namespace splitscape::ui
