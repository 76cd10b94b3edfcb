// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/wfdb_header.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// Frames [first, end) of a record.
struct FrameRange {
    std::int64_t first = 0;
    std::int64_t end = 0;

    [[nodiscard]] std::int64_t count() const { return end - first; }
};

/// Fails with FileTruncated when a file of the signals at `places` is shorter than `header` says.
[[nodiscard]] Result<void> checkFiles(const WfdbHeader& header, const std::vector<int>& places);

/// Frames that the header states and the files of the signals at `places` hold; fewer than stated
/// where a file was cut. Errors: those of checkReadableFile.
[[nodiscard]] Result<std::int64_t> framesThere(const WfdbHeader& header,
                                               const std::vector<int>& places);

/// Raw samples of the signals at `places` in a single-segment record, skew removed, checksums
/// verified when `range` is the whole record. Only the files of those signals are opened.
/// @param mismatches  where given, takes the wrong checksums as facts, and they are no error; nor is
///                    a file that ends early, whose missing samples are invalid
/// Errors: those of checkFiles; ChecksumMismatch; FileUnreadable; Cancelled.
[[nodiscard]] Result<std::vector<std::vector<std::int32_t>>>
readFrames(const WfdbHeader& header, const std::vector<int>& places, FrameRange range,
           std::vector<std::string>* mismatches, const std::stop_token& stop);

} // namespace splitscape::data
