// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/recording.h"
#include "core/data/formats/wfdb_group_reader.h"
#include "core/data/formats/wfdb_header.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// Which part of a WFDB record to read. By default all of it.
struct WfdbSelection {
    std::vector<std::string> labels{}; ///< each selects the first signal of that label
    std::vector<int>
        channels{}; ///< positions in WfdbHeader::channels; after `labels` in the result
    std::int64_t firstFrame = 0;
    std::optional<std::int64_t> endFrame{}; ///< one past the last; default: the record's end
    /// False: a wrong checksum is noted in Recording::repairs, as others do, samples behind the
    /// end of a file are missing, and a segment that cannot be read is a gap that is noted.
    bool strict = true;
};

/// Stands for an invalid sample among raw ones.
inline constexpr std::int32_t kInvalidRawSample = std::numeric_limits<std::int32_t>::min();

/// Samples in ADC units. A signal with several samples per frame holds them all.
struct WfdbRawSignals {
    WfdbHeader header;
    std::vector<int> channels; ///< positions in header.channels
    std::vector<std::vector<std::int32_t>> samples; ///< [signal][frame * samplesPerFrame + k]
};

/// Reads the selected signals of the record whose header is at `path`, in physical units and with
/// skew removed. Gaps and invalid samples are NaN. No annotations: see readWfdbAnnotations.
///
/// Where a whole signal is read, its checksum is verified. Checks `stop` once per 100,000 samples.
/// Errors: those of readWfdbHeader; SignalMissing; ValueOutOfRange for a range outside the record;
/// FileMissing and FileTruncated for a signal file; ChecksumMismatch naming record and signal;
/// FileTooLarge beyond kMaximumSamplesRead, and where gaps make up nearly all of it; Cancelled.
/// Memory: what the files hold is checked before; 8 bytes a sample stored or in a gap, of which
/// there are at most 16 a sample stored, and 10 million.
[[nodiscard]] Result<Recording> readWfdbRecord(const std::filesystem::path& path,
                                               const WfdbSelection& selection,
                                               std::stop_token stop);

/// Frames for which no file holds one of the signals at `channels`: gaps between segments, segments
/// without the signal, signals without a file, and segments that cannot be read; `faults` takes the
/// reasons of these, as Recording::repairs of a reading that is not strict. In order. Headers and
/// sizes of files tell.
[[nodiscard]] std::vector<FrameRange> framesWithoutSamples(const WfdbHeader& header,
                                                           const std::vector<int>& channels,
                                                           std::vector<std::string>& faults);

/// As readWfdbRecord(), in ADC units. Errors: also FileUnsupported for a multi-segment record, whose segments
/// may differ in gain.
[[nodiscard]] Result<WfdbRawSignals> readWfdbRaw(const std::filesystem::path& path,
                                                 const WfdbSelection& selection,
                                                 std::stop_token stop);

} // namespace splitscape::data
