// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"

#include <filesystem>
#include <iosfwd>
#include <stop_token>

namespace splitscape::cli {

/// Writes everything a run's file holds but the weights as one JSON object: what runJson() gives,
/// the indices of the split under "split", and with each candidate its genome and its learning
/// curve. Candidates are written one at a time. Errors: those of store::RunReader;
/// Cancelled.
[[nodiscard]] Result<void> writeStudy(const std::filesystem::path& file,
                                      const record::RunView& view, std::ostream& out,
                                      std::stop_token stop);

} // namespace splitscape::cli
