// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/benchmark_table.h"
#include "core/data/cache_folder.h"
#include "core/study/study_spec.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace splitscape::benchmark {

struct BuildRequest {
    study::StudySpec spec; ///< data, training, space and seed; costs and search do not matter
    std::filesystem::path file; ///< goes on with what it has, where it is a table of this study
    int trainings = 3; ///< of each architecture
    int threads = 1;
    std::optional<std::size_t> most; ///< only so many architectures more, for a first look
    data::CacheFolder cache; ///< of prepared data
};

/// Trains every architecture of the space of a study and keeps each in the file as it is done, so
/// that a build that was stopped goes on. `progress(done, all)` is called once before the first and
/// after each architecture, one call at a time. Returns the table as it is in the file at the end,
/// sorted when it is complete.
/// Errors: those of the study, its data and the file; ChecksumMismatch where the file is of another
/// study or data; Cancelled. An architecture whose training fails scores nothing.
[[nodiscard]] Result<BenchmarkTable>
buildTable(const BuildRequest& request,
           const std::function<void(std::size_t, std::size_t)>& progress, std::stop_token stop);

} // namespace splitscape::benchmark
