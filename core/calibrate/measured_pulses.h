// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibrate/measurement_plan.h"
#include "core/calibrate/power_trace.h"
#include "core/calibrate/uart_log.h"
#include "core/cost/measured_layers.h"

#include <optional>
#include <string>
#include <vector>

namespace splitscape::calibrate {

/// The time that the firmware's pin was high, and what was drawn meanwhile.
struct Pulse {
    Seconds length{0.0};
    Power power; ///< mean, of everything that was supplied
    std::size_t samples = 0;

    friend bool operator==(const Pulse&, const Pulse&) = default;
};

/// Fewer samples than that in a pulse say too little of its length: 1 in 20 is 5 %.
inline constexpr std::size_t kLeastSamplesOfPulse = 20;

/// The pulses of a trace, in order.
/// @param voltage_V  where the trace has none
/// Errors, one sentence each: ValueOutOfRange (the pin never changes; no voltage is known; a pulse
/// is too short for the rate), FileTruncated (it begins or ends while the pin is high).
[[nodiscard]] Result<std::vector<Pulse>> pulsesOf(const PowerTrace& trace,
                                                  std::optional<double> voltage_V);

/// Measured layers: the latency from the log's clock where there is a log, else from the pulses; the
/// power from the pulses.
/// @param pulses  one for nothing, then one a layer; empty without an analyser
/// Errors: ValueOutOfRange where the numbers of layers differ, naming both, or where neither a log
/// nor pulses are given.
[[nodiscard]] Result<std::vector<cost::MeasuredLayer>>
measuredLayers(const MeasurementPlan& plan, const std::optional<UartLog>& log,
               const std::vector<Pulse>& pulses);

/// The table that `device fit` reads. `remark` is one line, without a line end; where `estimate` is
/// set, it says so.
[[nodiscard]] std::string toCsv(const std::vector<cost::MeasuredLayer>& layers,
                                const std::string& remark, bool estimate);

} // namespace splitscape::calibrate
