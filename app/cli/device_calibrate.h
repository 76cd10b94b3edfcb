// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `device plan`: which layers to measure, and the firmware that does.
[[nodiscard]] int planDevice(const std::vector<std::string>& arguments, const Streams& streams,
                             const std::stop_token& stop);

/// `device import`: from the firmware's log and a power analyser's CSV to measured layers.
[[nodiscard]] int importMeasurements(const std::vector<std::string>& arguments,
                                     const Streams& streams, const std::stop_token& stop);

} // namespace splitscape::cli
