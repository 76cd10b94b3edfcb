// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace splitscape::study {

/// How a new study searches: by what loses little on both tables of the exact benchmark, with the
/// choice of finalists that a run makes (docs/strategies.md, its last section).
inline constexpr std::string_view kNewStudyStrategy = "bananas";

/// A study to start from. The limits of 0.1 and 0.27 mJ are those that the published networks keep
/// (SD-1 and AC-1; SD-2 and AC-2).                                         [Huang2024, tables]
enum class Recipe : std::uint8_t {
    Defaults, ///< synthetic beats, no energy limit
    Demo, ///< see demoStudy()
    Seizures, ///< CHB-MIT within 0.27 mJ
    SeizuresTight, ///< CHB-MIT within 0.1 mJ
    Arrhythmia, ///< MIT-BIH within 0.27 mJ
    ArrhythmiaTight, ///< MIT-BIH within 0.1 mJ
    Unpartitioned, ///< MIT-BIH, every layer on the wearable, to compare with
    ByPatient, ///< MIT-BIH; nobody's beats are in more than one part
    OwnTable, ///< samples in a CSV file
    Paper ///< MIT-BIH within 0.27 mJ, searched as the paper searches
};
inline constexpr std::array<std::string_view, 10> kRecipeNames{
    "defaults",         "demo",          "seizures",   "seizures-tight", "arrhythmia",
    "arrhythmia-tight", "unpartitioned", "by-patient", "own-table",  "paper"};

/// The study of a recipe. Those for real data search with kNewStudyStrategy, Paper with the paper's
/// genetic algorithm. Where its data are in files, its path is empty: the user chooses it.
/// Thread: any; pure.
[[nodiscard]] StudySpec studyOf(Recipe recipe);

} // namespace splitscape::study
