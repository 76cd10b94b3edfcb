// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/cache_folder.h"
#include "core/data/progress.h"
#include "core/evaluate/jitter_curve.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>

namespace splitscape::run {

/// Scores the answer of a run on its test part, prepared anew with the R peaks moved, without
/// training: how much a network depends on a detector that hits every peak. The weights are those of
/// the search, sent in the format of the answer.
/// @param levels    in samples of the recordings, rising; what the study itself has (0, unless it
///                  jitters) is scored in any case
/// @param dataPath  where the data is now; empty: where the study says
/// Errors: those of record::readDeployment and of preparing; ValueOutOfRange for data without R
/// peaks; ChecksumMismatch for other data than the run began
/// with; Cancelled.
[[nodiscard]] Result<evaluate::JitterCurve>
measureJitter(const std::filesystem::path& file, std::span<const int> levels,
              const std::string& dataPath, const data::CacheFolder& cache,
              const data::Progress& progress, std::stop_token stop);

/// Keeps the curve with the run, in place of an earlier one.
/// Errors: those of store::RunLock::acquire and store::RunStore::annotate.
[[nodiscard]] Result<void> keepJitter(const std::filesystem::path& file,
                                      const evaluate::JitterCurve& curve);

} // namespace splitscape::run
