// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table_run.h"
#include "ui/report/article.h"

#include <QLocale>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::ui {

/// The paper's tables II to VI, as far as runs fill them.
enum class PaperTable : std::uint8_t {
    Accuracy, ///< II: what was found within a limit
    FogFactors, ///< III: the least total energy by how much more efficient the fog is
    Cut, ///< IV: what the cut saves
    LargeNetwork, ///< V: beside a 1-D VGG11
    Strategies ///< VI: how it was searched, and the size of the network and of its edge part
};
inline constexpr std::array kPaperTables{PaperTable::Accuracy, PaperTable::FogFactors,
                                         PaperTable::Cut, PaperTable::LargeNetwork,
                                         PaperTable::Strategies};
inline constexpr std::array<double, 3> kPaperFogFactors{1, 2, 10};

/// "Table II: accuracy within a limit".
[[nodiscard]] QString paperTableTitle(PaperTable table);

/// A table of these runs, in their order; rows of what a run does not have hold a dash. The caption
/// names the protocol where all runs share it, and runs of damaged files.   Thread: any.
/// @param fogFactors  of table III, positive
/// @param locale  of the numbers: with a decimal point for LaTeX and CSV in every language, the
///                window's own for a table on a screen
[[nodiscard]] ArticleTable paperTable(PaperTable table, std::span<const report::TableRun> runs,
                                      std::span<const double> fogFactors = kPaperFogFactors,
                                      const QLocale& locale = QLocale::c());

} // namespace splitscape::ui
