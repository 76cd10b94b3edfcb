// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/recording.h"

#include <filesystem>
#include <string>
#include <vector>

namespace splitscape::data {

/// Seizures of one recording, as a CHB-MIT summary lists them.
struct SummaryEntry {
    std::string fileName; ///< "chb01_03.edf"
    std::vector<TimeSpan> seizures; ///< seconds from that file's start; empty for none
    std::string problem{}; ///< a bad time, a count that does not match: why and at which line

    friend bool operator==(const SummaryEntry&, const SummaryEntry&) = default;
};

/// Reads a NAME.edf.seizures file (WFDB annotations, 256 ticks per second unless it says
/// otherwise). Errors: those of readWfdbAnnotations; FileDamaged when '[' and ']' do not pair up.
[[nodiscard]] Result<std::vector<TimeSpan>> readSeizureFile(const std::filesystem::path& path);

/// Reads a chbNN-summary.txt in any of the published spellings and in any case, entries in file
/// order; times are seconds or h:mm:ss. What is wrong in an entry is its SummaryEntry::problem.
/// Errors: FileMissing, NotAFile, FileEmpty, FileTooLarge; FileFormatUnknown when no file is
/// listed; FileDamaged (the detail names the line) for a seizure of no file.
[[nodiscard]] Result<std::vector<SummaryEntry>>
readChbMitSummary(const std::filesystem::path& path);

} // namespace splitscape::data
