// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/run_view.h"

#include <filesystem>
#include <string_view>

namespace splitscape::cli {

/// What lies in a bundle, a folder that another machine verifies.
inline constexpr std::string_view kBundledRun = "run.splitscape";
inline constexpr std::string_view kBundledStudy = "study.json";
inline constexpr std::string_view kBundledEnvironment = "environment.json";
inline constexpr std::string_view kBundledSums = "SHA256SUMS"; ///< as `sha256sum -c` reads it

/// Copies a run, its study and what it ran with into a new folder, with the SHA-256 of each file.
/// Errors: CannotWrite, also where the folder is there; DiskFull; those of store::copyRun.
[[nodiscard]] Result<void> writeBundle(const std::filesystem::path& run,
                                       const record::RunView& view,
                                       const std::filesystem::path& folder);

/// Whether every file of a bundle is what its sums say.
/// Errors: FileDamaged; FileFormatUnknown where it is no bundle; those of reading.
[[nodiscard]] Result<void> checkSums(const std::filesystem::path& folder);

/// Whether the study of a bundle is that of its run. Errors: FileDamaged; those of reading.
[[nodiscard]] Result<void> checkStudy(const std::filesystem::path& folder,
                                      const record::RunView& view);

} // namespace splitscape::cli
