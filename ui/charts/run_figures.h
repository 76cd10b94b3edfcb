// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/compared_run.h"
#include "ui/charts/figure_table.h"

#include <span>

namespace splitscape::ui {

/// Fill `table` with a row for each figure and a column for each run: what the runs found, and how
/// they were searched.
void fillFoundFigures(FigureTable& table, std::span<const ComparedRun> runs);
void fillSearchFigures(FigureTable& table, std::span<const ComparedRun> runs);

/// Fills `table` with the settings in which the studies of the runs differ, as `splitscape-cli
/// compare` lists them; no row where they differ in none.
void fillDifferingSettings(FigureTable& table, std::span<const ComparedRun> runs);

} // namespace splitscape::ui
