// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace splitscape::data {

/// A stretch of a recording with a label, seconds from its start.
struct LabelledEvent {
    double start_s = 0.0;
    double end_s = 0.0;
    std::uint8_t label = 0; ///< into Dataset::classNames

    friend bool operator==(const LabelledEvent&, const LabelledEvent&) = default;
};

/// A recording, or a table, that samples were cut from.
struct RecordingOrigin {
    std::string name;
    double duration_s = 0.0; ///< 0: not known
    std::vector<LabelledEvent> events; ///< of a continuous recording: what its labels say

    friend bool operator==(const RecordingOrigin&, const RecordingOrigin&) = default;
};

/// Where each sample of a Dataset comes from, so that a prediction can be found again.
struct SampleOrigins {
    std::vector<RecordingOrigin> recordings;
    std::vector<std::uint32_t> recordingOf; ///< [sample]
    /// [sample], seconds from the start of the recording: of a beat its R peak, of a window its
    /// start. Of a table the number of the row or file instead, from 1.
    std::vector<double> times;
    bool areNumbers = false; ///< `times` are numbers of rows
    double window_s = 0.0; ///< length of a window; 0 where samples are not windows

    friend bool operator==(const SampleOrigins&, const SampleOrigins&) = default;
};

} // namespace splitscape::data
