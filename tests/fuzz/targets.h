// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace splitscape::fuzz {

using Bytes = std::span<const std::uint8_t>;

/// One reader, given bytes that somebody else wrote. It ends the program where the reader breaks a
/// promise of its header; a refusal is right.
struct Target {
    std::string_view name; ///< of its folder of inputs
    void (*take)(Bytes input);
    std::size_t longest = 4096; ///< bytes of an input that are worth trying
};

/// Readers of single files: recordings and tables.
[[nodiscard]] std::span<const Target> formatTargets();
/// Readers of folders of data, of devices and of links.
[[nodiscard]] std::span<const Target> dataTargets();
/// Readers of studies, packages and runs; with them comes all that searches.
[[nodiscard]] std::span<const Target> runTargets();

void takeWfdbHeader(Bytes input);
void takeWfdbSamples(Bytes input);
void takeWfdbAnnotations(Bytes input);
void takeEdf(Bytes input);
void takeTable(Bytes input);
void takeLabels(Bytes input);
void takeFolder(Bytes input);
void takeStudy(Bytes input);
void takeDevice(Bytes input);
void takeLink(Bytes input);
void takeMeasuredLayers(Bytes input);
void takeTrainingJob(Bytes input);
void takeRunFile(Bytes input);
void takeTaskPackage(Bytes input);
void takeWorkerResults(Bytes input);
void takeSamplePackage(Bytes input);
void takePowerTrace(Bytes input);
void takeUartLog(Bytes input);
void takeMeasurementPlan(Bytes input);

} // namespace splitscape::fuzz
