// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/compared_run.h"
#include "ui/charts/figure_table.h"

#include <span>

namespace splitscape::ui {

/// Fills `table` with what a few runs found: a row for each figure, a column for each run.
void fillRunFigures(FigureTable& table, std::span<const ComparedRun> runs);

/// Fills `table` with the settings in which the studies of the runs differ, as `splitscape-cli
/// compare` lists them; no row where they differ in none.
void fillDifferingSettings(FigureTable& table, std::span<const ComparedRun> runs);

} // namespace splitscape::ui
