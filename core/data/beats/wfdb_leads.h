// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/wfdb_header.h"
#include "core/data/notes.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// The chosen leads of one record.
struct WfdbLeads {
    std::filesystem::path header;
    std::vector<int> signals; ///< positions in WfdbHeader::channels
    std::int64_t frames = 0; ///< to read, from the first on
};

/// The files that a header names: its signal files, and those of its segments with their headers.
void addNamedFiles(const WfdbHeader& header, std::set<std::filesystem::path>& files);

/// Frames that the files of the leads hold, at most those that the header states; a file that ends
/// early is noted. A multi-segment record is taken at its word.
/// Errors: those of checkReadableFile; FileFormatUnknown for a file that is no signal file, saying
/// what it is; FileTruncated for less than a second.
[[nodiscard]] Result<std::int64_t> usableFrames(const WfdbHeader& header,
                                                const std::vector<int>& leads, Notes& notes);

/// The samples of the leads, [lead][sample], in physical units. What had to be put right joins the
/// notes under `name`. Errors: those of readWfdbRecord; FileDamaged without samples;
/// FileUnsupported for leads of different rates.
[[nodiscard]] Result<std::vector<std::vector<float>>> readWfdbLeads(const WfdbLeads& leads,
                                                                    const std::string& name,
                                                                    Notes& notes,
                                                                    const std::stop_token& stop);

} // namespace splitscape::data
