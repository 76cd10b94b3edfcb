// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibrate/measurement_plan.h"
#include "core/export/firmware_folders.h"

#include <filesystem>
#include <string>
#include <vector>

namespace splitscape::calibrate {

/// A C project that runs the layers of a plan with the exported kernels, raises a pin while each
/// runs, and prints what uart_log.h reads:
///
///     measure.h, measure.c          the layers; board.h says what a board must do
///     boards/host/                  any computer, to try it
///     boards/zephyr/                an application for Zephyr (pin: alias mark)
///     boards/stm32-hal/             hooks for a project made by STM32CubeMX
///     boards/qemu-mps2-an386/       an emulated Cortex-M4, which counts instructions
///     plan.csv, README.md
///
/// One set of weights serves all layers, so Flash holds the largest layer only; a linear kernel
/// takes the same time for any weights.
[[nodiscard]] std::vector<exporting::ExportedText> firmwareProject(const MeasurementPlan& plan,
                                                                   const std::string& version);

/// Writes the project into a folder, which is made where it is missing; all files appear together.
/// Errors: CannotWrite for a file that is there already, unless `replace`, and where a file or the
/// folder cannot be made; DiskFull.
[[nodiscard]] Result<void> writeFirmwareProject(const MeasurementPlan& plan,
                                                const std::string& version,
                                                const std::filesystem::path& folder,
                                                bool replace);

} // namespace splitscape::calibrate
