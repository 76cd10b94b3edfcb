// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/wfdb_header.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace splitscape::data {

/// Consecutive signals that share a file: its samples alternate frame by frame.
struct WfdbGroup {
    std::size_t firstSignal = 0;
    std::size_t signalCount = 0;
    std::int64_t samplesPerFrame = 0; ///< of all its signals together
};

/// The groups that have samples, in order.
[[nodiscard]] std::vector<WfdbGroup> groupsOf(const std::vector<WfdbSignal>& channels);

/// Whole frames in the file of `group`. Errors: those of checkReadableFile.
[[nodiscard]] Result<std::int64_t> framesInFile(const std::filesystem::path& folder,
                                                const std::vector<WfdbSignal>& channels,
                                                const WfdbGroup& group);

/// Copied through FAT or a CD, A1.dat may have become A1.DAT: such a file is taken, and a repair
/// says so.
void findFilesAnyCase(WfdbHeader& header);

} // namespace splitscape::data
