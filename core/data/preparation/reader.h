// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/dataset_summary.h"
#include "core/data/progress.h"
#include "core/data/sample_rows.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::data {

/// What lies at a path, listed but not yet prepared. The summary counts exactly the samples that
/// build() draws from, and its notes say what was decided so far.
struct Source {
    DatasetSummary summary;
    std::vector<std::filesystem::path> files; ///< everything read from; empty for a generator
    /// Draws the samples to keep and prepares them.
    std::function<Result<SampleRows>(std::uint64_t draw, const Progress&, const std::stop_token&)>
        build;
};

/// One kind of data: all that the rest of the program asks of it.
struct Reader {
    DatasetKind kind = DatasetKind::SyntheticEcg;
    /// Lists what the specification names. Errors: those of the kind's source; Cancelled.
    Result<Source> (*open)(const DatasetSpec&, std::uint64_t seed, const std::stop_token&)
        = nullptr;
};

/// One of each DatasetKind, in its order. A new kind of data is a new line here, a DatasetKind with
/// its name, and what recognise.h knows it by.
[[nodiscard]] std::span<const Reader> readers();

/// The first of validate(), or the source opened by the reader of its kind.
[[nodiscard]] Result<Source> openSource(const DatasetSpec& spec, std::uint64_t seed,
                                        const std::stop_token& stop);

} // namespace splitscape::data
