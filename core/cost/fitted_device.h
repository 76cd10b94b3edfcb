// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/latency_fit.h"

#include <filesystem>
#include <optional>
#include <string>

namespace splitscape::cost {

/// From measured layers to a device.
struct DeviceFitRequest {
    MeasuredTable table;
    std::filesystem::path file; ///< that the table came from; the device's sources say its name
    DeviceProfile base; ///< the device that was measured: its memory, and what was not measured
    FitOptions options{FitTerms::Board, true, 1000, 1};
};

struct FittedDevice {
    LatencyFit fit;
    DeviceProfile device;

    friend bool operator==(const FittedDevice&, const FittedDevice&) = default;
};

/// fitLatency() and applyFit(); the sources say "fitted to layers.csv, 18 rows".
/// Thread: any; pure.
[[nodiscard]] FittedDevice fitDevice(const DeviceFitRequest& request);

/// The fitted device as the user completes it.
/// @param name  empty: the device keeps that of the one that was measured
/// @param power  while computing; counts where none was measured
[[nodiscard]] DeviceProfile completed(const FittedDevice& fitted, const std::string& name,
                                      std::optional<Power> power, const std::string& powerSource);

} // namespace splitscape::cost
