// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/drawing.h"

#include <array>
#include <string_view>

namespace splitscape::ui {

/// The figures of a report; each also leaves on its own.
enum class FigureKind { Accuracy, Population, Points, Split, FogSweep, Confusion, Latency };
inline constexpr std::array<std::string_view, 7> kFigureNames{
    "accuracy", "population", "points", "split", "fog-sweep", "confusion", "latency"};

/// Least and greatest width and height, and what is usual, in points.
inline constexpr QSizeF kLeastFigure{200, 120};
inline constexpr QSizeF kLargestFigure{2000, 2000};
[[nodiscard]] QSizeF usualSize(FigureKind kind);

/// Draws a figure. Errors: ValueOutOfRange, subject the run's name, where the run has nothing to
/// show in it (no generation yet, no valid candidate, no extraction). Needs a QGuiApplication.
/// Thread: any.
[[nodiscard]] Result<Drawing> drawFigure(FigureKind kind, const report::Report& report,
                                         const QSizeF& size);

/// The single figures; the report must hold the facts that each needs.
[[nodiscard]] Drawing drawAccuracy(const report::Report& report, const QSizeF& size);
[[nodiscard]] Drawing drawPopulation(const report::Report& report, const QSizeF& size);
[[nodiscard]] Drawing drawLatency(const report::Report& report, const QSizeF& size);
[[nodiscard]] Drawing drawPoints(const report::Report& report, const QSizeF& size);
[[nodiscard]] Drawing drawSplit(const report::Report& report, const QSizeF& size);
[[nodiscard]] Drawing drawFogSweep(const report::Report& report, const QSizeF& size);
[[nodiscard]] Drawing drawConfusion(const report::Report& report, const QSizeF& size);

} // namespace splitscape::ui
