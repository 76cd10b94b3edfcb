// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/base/result.h"
#include "core/cost/measured_layers.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::calibrate {

inline constexpr NumberRange kVoltage_V{.low = 0.1, .high = 60.0}; ///< of a supply

/// The files of one measurement.
struct MeasurementFiles {
    std::filesystem::path plan; ///< plan.csv of the firmware project
    std::filesystem::path log; ///< what the board printed; empty: none
    std::filesystem::path power; ///< the power analyser's CSV; empty: none
    std::string pin; ///< name of the digital channel; empty: see parsePowerTrace()
    std::optional<double> voltage_V; ///< of the supply, where the CSV has none
};

/// What the files say.
struct ImportedMeasurement {
    std::vector<cost::MeasuredLayer> layers;
    std::string remark; ///< how they were measured, one line
    bool estimate = false; ///< instructions were counted; no board was measured

    friend bool operator==(const ImportedMeasurement&, const ImportedMeasurement&) = default;
};

/// Reads plan, log and trace, and joins them into measured layers.
/// Errors: those of readFile(), readPlan(), parseUartLog(), parsePowerTrace(), pulsesOf() and
/// measuredLayers(), each with the path of the file, and the line where there is one; UsageInvalid,
/// subject "log", without log and trace.   Thread: any; asks `stop` at every line of the trace.
[[nodiscard]] Result<ImportedMeasurement> importMeasurement(const MeasurementFiles& files,
                                                            const std::stop_token& stop = {});

/// Names of the digital channels that a power analyser's CSV has; the pin may be on any of them.
/// Errors: those of readFile() and digitalChannels(), with the path.
[[nodiscard]] Result<std::vector<std::string>>
digitalChannelsOf(const std::filesystem::path& power);

} // namespace splitscape::calibrate
