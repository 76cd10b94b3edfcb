// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/strategy_table.h"
#include "core/metrics/interval.h"

#include <iosfwd>
#include <nlohmann/json.hpp>

namespace splitscape::cli {

/// What the searches of one strategy, cut or uncut, came to: a line of table 6.
struct StrategySummary {
    std::string strategy;
    bool isPartitioned = true;
    std::size_t searches = 0;
    std::size_t found = 0; ///< of them, those that found a network
    std::optional<metrics::Spread> test; ///< over the searches; over the trainings where it is one
    /// 95 %: of the mean over the searches; for want of test samples where it is one.
    std::optional<metrics::Interval> interval;
    std::optional<double> baseline; ///< mean over the searches that measured one
    /// Medians over what follows: of the searches, then of those that found a network.
    double trained = 0.0;
    std::optional<double> processor_s;
    double energy_mJ = 0.0;
    double parameters = 0.0;
    double edgeParameters = 0.0;
    double multiplyAccumulates = 0.0;
    double edgeMultiplyAccumulates = 0.0;
};

/// One line for each strategy, cut and uncut, in the order of the rows.
[[nodiscard]] std::vector<StrategySummary> summariesOf(const std::vector<SearchedRow>& rows);

void printStrategyTable(std::ostream& out, int table, const StrategyTableRequest& request,
                        const std::vector<SearchedRow>& rows);
[[nodiscard]] nlohmann::ordered_json strategyTableJson(int table,
                                                       const StrategyTableRequest& request,
                                                       const std::vector<SearchedRow>& rows);

} // namespace splitscape::cli
