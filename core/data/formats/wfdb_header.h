// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::data {

/// One signal line of a WFDB header.
struct WfdbSignal {
    std::string fileName; ///< beside the header; "~" for a signal without samples
    int format = 16; ///< 0 (no samples), 8, 16, 24, 32, 61, 80, 160, 212, 310, 311
    int samplesPerFrame = 1;
    int skew = 0; ///< frames by which this signal is stored late
    std::int64_t byteOffset = 0;
    double gain = 200.0; ///< ADC units per physical unit
    int baseline = 0; ///< ADC value of physical zero
    std::string unit = "mV";
    int adcZero = 0;
    int initialValue = 0;
    std::optional<int> checksum; ///< sum of all samples modulo 65536
    std::string label;

    friend bool operator==(const WfdbSignal&, const WfdbSignal&) = default;
};

/// One segment line of a multi-segment header.
struct WfdbSegment {
    std::string name; ///< "~" for a gap
    std::int64_t frames = 0;

    friend bool operator==(const WfdbSegment&, const WfdbSegment&) = default;
};

/// A WFDB record's header. [WfdbHeader]
struct WfdbHeader {
    std::filesystem::path path;
    std::string name;
    double rateHz = 250.0; ///< frames per second
    std::int64_t frames = 0; ///< stated, or derived from the signal files' sizes
    std::string startTime; ///< base time, then base date where stated
    /// Of a multi-segment record: those of the layout segment, or of the first real one.
    std::vector<WfdbSignal> channels;
    std::vector<WfdbSegment> segments; ///< empty for a single-segment record; no layout segment
    bool variableLayout = false;
    std::string layout{}; ///< the layout segment, where the layout is variable
    std::vector<std::string> comments; ///< without '#' and the space after it
    std::vector<std::string> repairs{}; ///< what was read otherwise than the header says

    friend bool operator==(const WfdbHeader&, const WfdbHeader&) = default;
};

/// Reads `path` (NAME.hea), no samples. Noted in WfdbHeader::repairs and read all the same: a path
/// of another machine before a file's name, a file whose name differs in case, a decimal comma. The signal files need not exist unless the length is
/// missing. Errors: FileMissing, NotAFile, FileEmpty, FileTooLarge; FileFormatUnknown for binary
/// content or a first line that is no record line; FileDamaged (the detail names the line) for a
/// bad field; FileUnsupported for a format Splitscape does not read, or file names outside the
/// record's folder.
[[nodiscard]] Result<WfdbHeader> readWfdbHeader(const std::filesystem::path& path);

} // namespace splitscape::data
