// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"

#include <filesystem>
#include <stop_token>

namespace splitscape::cli {

/// Writes prepared samples and their split into a folder, as arrays that NumPy reads and a
/// `dataset.json` that names them (docs/exported-data.md). The folder is made where it is missing.
/// Checks `stop` per array and per 16 MiB.
/// Errors: CannotWrite, also for an array that is there already; DiskFull; Cancelled.
[[nodiscard]] Result<void> writeSamples(const data::Dataset& dataset, const data::Split& split,
                                        const std::filesystem::path& folder, std::stop_token stop);

} // namespace splitscape::cli
