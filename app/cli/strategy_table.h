// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/table_search.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::cli {

/// What tables 3 and 6 search, and for how long.
struct StrategyTableRequest {
    std::string task; ///< "arrhythmia", "seizure", or "synthetic" for a trial
    std::string data; ///< folder of recordings; not for "synthetic"
    std::uint64_t seed = 1; ///< the first one
    int seeds = 1; ///< of table 6: it and those behind it, a search with each
    std::optional<double> limit_mJ; ///< absent: that of the task
    int trainings = 200; ///< of each search of table 6
    std::optional<int> generations; ///< of each search of table 3; absent: the paper's
    std::optional<int> epochs; ///< of each training; absent: the task's
    /// Of table 6; empty: all, zero-shot with parameters and with MACs. "zero-shot:flops" names one
    /// with a proxy.
    std::vector<std::string> strategies;
};

/// One search of table 3 (with and without layers that may be skipped) or 6 (strategies, with and
/// without joint partitioning).
struct TableSearch {
    std::string strategy; ///< with its proxy where the table has several of it
    bool layersMayBeSkipped = true;
    bool isPartitioned = true;
    std::string stem; ///< of its file
    study::StudySpec spec;
    std::optional<double> published; ///< the paper's test accuracy for it, 0..1
};

/// The limit in mJ at which they search.
[[nodiscard]] double limitOf(const StrategyTableRequest& request);

/// The searches of table 3 or 6, in the order of the table.
/// Errors: UsageInvalid for a strategy or a proxy that nobody has.
[[nodiscard]] Result<std::vector<TableSearch>> searchesOf(int table,
                                                          const StrategyTableRequest& request);

/// A search and what it found.
struct SearchedRow {
    TableSearch search;
    std::string file;
    std::int64_t trained = 0; ///< networks
    std::optional<double> mean; ///< test accuracy, 0..1; nothing where nothing was found
    std::optional<double> deviation; ///< over the repeated trainings
    std::optional<metrics::Interval> interval; ///< 95 %, for want of test samples
    std::optional<double> processor_s; ///< of the search
    std::optional<double> baseline; ///< test accuracy of the best baseline within the limit
    std::optional<double> energy_mJ; ///< what follows: of the network found
    std::int64_t parameters = 0;
    std::int64_t multiplyAccumulates = 0;
    std::int64_t edgeParameters = 0; ///< of the part on the edge
    std::int64_t edgeMultiplyAccumulates = 0;
};

[[nodiscard]] SearchedRow rowOf(const TableSearch& search, std::string file, const TableRun& run);

} // namespace splitscape::cli
