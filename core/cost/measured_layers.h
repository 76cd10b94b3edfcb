// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/network/number_format.h"
#include "core/space/architecture.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::cost {

/// One row of a table of measured layers.
struct MeasuredLayer {
    int line = 0; ///< in the file, from 1
    network::Layer layer;
    Seconds latency{0.0};
    std::optional<Power> power; ///< while the layer ran
    network::NumberFormat format = network::NumberFormat::Float32; ///< that it computes in

    friend bool operator==(const MeasuredLayer&, const MeasuredLayer&) = default;
};

/// A table of measured layers.
struct MeasuredTable {
    std::vector<MeasuredLayer> rows;
    /// What a remark "# Estimate: ..." says of the table, e.g. "instructions under QEMU". Nothing:
    /// the rows were measured on the device.
    std::optional<std::string> estimate;
};

/// Reads CSV with the columns kind (conv, tconv or fc), in_length, in_channels, out_length,
/// out_channels, latency_ms and, if wanted, energy_mJ or power_mW and format (float32 or int8;
/// without, float32), in any order, named in the first line. Empty lines and lines that begin with # are passed over.
///
/// All bad rows are collected as RowInvalid problems with subject "name:line"; a header that cannot
/// be used gives one problem (UnknownKey, RowInvalid). Rows that are good are returned.
[[nodiscard]] MeasuredTable parseMeasuredLayers(std::string_view csv, const std::string& name,
                                                Problems& problems);

/// The same from a file of at most 16 MiB.
[[nodiscard]] MeasuredTable readMeasuredLayers(const std::filesystem::path& path,
                                               Problems& problems);

} // namespace splitscape::cost
