// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/series.h"
#include "ui/report/drawing.h"

namespace splitscape::ui {

/// Most energy limits that the figure of accuracy shows, each in its colour.
inline constexpr std::size_t kMostBands = 4;

/// Whether there is something to show in each figure.
[[nodiscard]] bool hasSeriesAccuracy(const report::Series& series);
[[nodiscard]] bool hasSeriesBudget(const report::Series& series); ///< two limits with a tested search

/// The best accuracy so far by generation: the mean over the searches with one limit, and a band
/// from the lowest to the highest of them. Of more than kMostBands limits some are shown, the first
/// and the last among them. Needs a QGuiApplication.   Thread: any.
[[nodiscard]] Drawing drawSeriesAccuracy(const report::Series& series, const QSizeF& size);

/// Test accuracy against the energy limit: every search, their mean with its interval, and the best
/// baseline. Needs a QGuiApplication.   Thread: any.
[[nodiscard]] Drawing drawSeriesBudget(const report::Series& series, const QSizeF& size);

} // namespace splitscape::ui
