// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/series.h"
#include "ui/report/article.h"

namespace splitscape::ui {

/// Puts the searches of one study into words, tables and figures. It leads with what another seed
/// would give: mean, spread and interval over the searches. What is missing (searches that were not
/// tested, baselines) is said. Needs a QGuiApplication.   Thread: any.
[[nodiscard]] Article articleOf(const report::Series& series);

/// The tables of the report.
struct SeriesTables {
    ArticleTable spread; ///< a row for each limit, over its searches
    ArticleTable networks; ///< a row for each limit with a network to show, as in Table II
    ArticleTable searches; ///< a row for each search, limit after limit
};
[[nodiscard]] SeriesTables tablesOf(const report::Series& series);

/// "96.9 ± 0.8 %": the mean over searches and how much they differ; without the spread of one.
[[nodiscard]] QString spreadText(const metrics::Spread& spread);
/// "95.1 % to 97.9 %".
[[nodiscard]] QString rangeText(const metrics::Interval& interval);
/// What the searches with one limit came to, one sentence. No HTML.
[[nodiscard]] QString leadText(const report::SeriesGroup& group, const study::StudySpec& spec);
/// "completed", "not begun".
[[nodiscard]] QString searchStateText(const report::SeriesRun& run);

} // namespace splitscape::ui
