// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of what was measured on a board: exports of power analysers, logs of the firmware, plans.
#include "core/calibrate/measured_pulses.h"
#include "core/calibrate/measurement_plan.h"
#include "core/calibrate/power_trace.h"
#include "core/calibrate/uart_log.h"
#include "tests/fuzz/scratch_folder.h"

#include <cmath>

namespace splitscape::fuzz {

void takePowerTrace(Bytes input)
{
    const auto trace = calibrate::parsePowerTrace(textOf(input), "");
    static_cast<void>(calibrate::parsePowerTrace(textOf(input), "D1"));
    if (!trace)
        return;
    require(trace->pin.size() == trace->current_A.size(), "a sample has a current and a pin");
    require(trace->voltage_V.empty() || trace->voltage_V.size() == trace->current_A.size(),
            "a sample has a voltage");
    require(std::isfinite(trace->step_s) && trace->step_s > 0.0, "samples follow each other");
    static_cast<void>(calibrate::pulsesOf(*trace, 3.0));
}

void takeUartLog(Bytes input)
{
    const auto log = calibrate::parseUartLog(textOf(input));
    if (!log)
        return;
    for (std::size_t i = 0; i < log->layers.size(); ++i)
        require(std::isfinite(log->latencyOf(i).count()), "a layer took some time");
}

void takeMeasurementPlan(Bytes input)
{
    const auto plan = calibrate::readPlan(textOf(input));
    if (!plan)
        return;
    const auto again = calibrate::readPlan(calibrate::toCsv(*plan));
    require(again && again->layers == plan->layers, "a plan stays what it is");
}

} // namespace splitscape::fuzz
