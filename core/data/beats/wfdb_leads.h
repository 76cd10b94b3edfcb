// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/wfdb_header.h"
#include "core/data/notes.h"

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
};

/// The files that a header names: its signal files, and those of its segments with their headers.
void addNamedFiles(const WfdbHeader& header, std::set<std::filesystem::path>& files);

/// The samples of the leads, [lead][sample], in physical units. What had to be put right joins the
/// notes under `name`. Errors: those of readWfdbRecord; FileDamaged without samples;
/// FileUnsupported for leads of different rates.
[[nodiscard]] Result<std::vector<std::vector<float>>> readWfdbLeads(const WfdbLeads& leads,
                                                                    const std::string& name,
                                                                    Notes& notes,
                                                                    const std::stop_token& stop);

} // namespace splitscape::data
