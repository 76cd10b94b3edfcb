// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::calibrate {

/// The export of a power analyser: current, and one digital channel that the firmware's pin is on.
struct PowerTrace {
    std::string columns; ///< which ones were read, for people
    double start_s = 0.0; ///< time of the first sample
    double step_s = 0.0; ///< between samples
    std::vector<float> current_A; ///< [sample]
    std::vector<float> voltage_V; ///< [sample]; empty where the file has none
    std::vector<bool> pin; ///< [sample]

    friend bool operator==(const PowerTrace&, const PowerTrace&) = default;
};

/// Reads CSV of Nordic's Power Profiler (PPK2), of Otii or of Joulescope, or any that names its
/// columns as they do: a time ("Timestamp(ms)", "time (s)"), a current ("Current(uA)", "Main current
/// (A)"), if there is one a voltage, and digital channels, each by itself ("D0", "GPI 1", "gpi0") or
/// as one word of bits, the first one first ("D0-D7"). Units stand in brackets behind the names; a
/// time without one is in seconds, a current in ampere. Separators: comma, semicolon, tab. A decimal
/// comma is read where the separator is another sign.
///
/// @param pin  name of the channel; empty: the first one, and of a word of bits the first that ever
///             changes
/// Errors, one sentence each: FileFormatUnknown (a column is missing), ValueOutOfRange (no such
/// channel; more than 64 columns), RowInvalid (a decimal comma between commas; a cell that is no
/// number; times that run backwards or unevenly), FileTruncated (the last line breaks off),
/// FileEmpty, Cancelled.   Thread: any; pure.
[[nodiscard]] Result<PowerTrace> parsePowerTrace(std::string_view csv, std::string_view pin,
                                                 const std::stop_token& stop = {});

/// Names of the digital channels, as parsePowerTrace() takes them; a word of bits has eight. The
/// beginning of the file is enough.
/// Errors: those that the header of parsePowerTrace() can have.   Thread: any; pure.
[[nodiscard]] Result<std::vector<std::string>> digitalChannels(std::string_view beginning);

} // namespace splitscape::calibrate
