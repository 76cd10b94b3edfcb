// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/population_axis.h"

#include "ui/charts/plot_style.h"

#include <QCoreApplication>

namespace splitscape::ui {

namespace {

struct AxisText {
    Q_DECLARE_TR_FUNCTIONS(PopulationAxis)
};

} // namespace

CandidateColumn columnOf(PopulationAxis axis)
{
    switch (axis) {
    case PopulationAxis::Latency:
        return CandidateColumn::Latency;
    case PopulationAxis::Power:
        return CandidateColumn::AveragePower;
    case PopulationAxis::Energy:
        break;
    }
    return CandidateColumn::ScenarioEnergy;
}

QString populationTitle(PopulationAxis axis)
{
    switch (axis) {
    case PopulationAxis::Latency:
        return AxisText::tr("Accuracy against latency");
    case PopulationAxis::Power:
        return AxisText::tr("Accuracy against average power");
    case PopulationAxis::Energy:
        break;
    }
    return AxisText::tr("Accuracy against energy");
}

QString populationAxisName(PopulationAxis axis)
{
    switch (axis) {
    case PopulationAxis::Latency:
        return AxisText::tr("Latency");
    case PopulationAxis::Power:
        return AxisText::tr("Average power");
    case PopulationAxis::Energy:
        break;
    }
    return AxisText::tr("Energy");
}

QString populationAxisTitle(PopulationAxis axis, partition::Scenario scenario)
{
    const QString unit = QString::fromUtf8(infoOf(columnOf(axis)).unit);
    switch (axis) {
    case PopulationAxis::Latency:
        return axisTitle(AxisText::tr("Latency of one inference"), unit);
    case PopulationAxis::Power:
        return axisTitle(AxisText::tr("Average power of the wearable"), unit);
    case PopulationAxis::Energy:
        break;
    }
    return axisTitle(scenario == partition::Scenario::EdgeEnergy
                         ? AxisText::tr("Energy on the edge per inference")
                         : AxisText::tr("Total energy per inference"),
                     unit);
}

QString populationAxisLack(PopulationAxis axis)
{
    if (axis == PopulationAxis::Power)
        return AxisText::tr("No average power is known: state the time from one inference to the "
                            "next among the limits of the study.");
    if (axis == PopulationAxis::Latency)
        return AxisText::tr("No latency is known: the device needs a power and times, and "
                            "inferences that share a packet the time from one to the next.");
    return AxisText::tr("No energy is known: the device needs a power and times.");
}

std::optional<double> limitOn(PopulationAxis axis, const partition::Limits& limits)
{
    switch (axis) {
    case PopulationAxis::Latency:
        return limits.latency ? std::optional(limits.latency->count()) : std::nullopt;
    case PopulationAxis::Power:
        return limits.averagePower ? std::optional(limits.averagePower->inWatts()) : std::nullopt;
    case PopulationAxis::Energy:
        break;
    }
    return limits.energy ? std::optional(limits.energy->inMillijoules()) : std::nullopt;
}

} // namespace splitscape::ui
