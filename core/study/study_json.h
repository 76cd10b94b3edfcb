// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace splitscape::study {

/// What reading a study gave: `spec` counts only where there is no problem.
struct StudyReading {
    StudySpec spec;
    Problems problems;

    [[nodiscard]] bool ok() const { return problems.empty(); }
};

/// Largest study file that is read.
inline constexpr std::uint64_t kMaximumStudyBytes = 4 << 20;

/// Reads a study strictly; everything has a default, so that
/// `{"dataset": {"kind": "mitbih", "path": "..."}, "limits": {"energy_mJ": 0.27}}` is complete.
/// Sections: name, dataset, space, device, link, compare, limits, judging, search, training, seed,
/// test_trainings, finalists, budgets {"seconds", "candidates"}. Every problem is reported: unknown
/// keys with the nearest known one, wrong types, values out of range. The paths of the
/// dataset, of a device and of a link, where relative, are taken from `folder`.
/// @param name  subject of a syntax error, e.g. the path
[[nodiscard]] StudyReading parseStudy(std::string_view text, const std::string& name,
                                      const std::filesystem::path& folder = {});

/// The study that a run file keeps, as toText wrote it. A file of before a setting was there was
/// run without what it does: without `training.quantization_aware` nothing was fine-tuned.
[[nodiscard]] StudyReading parseKeptStudy(std::string_view text, const std::string& name);
/// The same of the file that a folder of several searches keeps.
[[nodiscard]] StudyReading loadKeptStudy(const std::filesystem::path& path);

/// parseStudy of a file. Further problems: those of readFile.
[[nodiscard]] StudyReading loadStudy(const std::filesystem::path& path);

/// Every field, in a fixed order, as parseStudy reads it; ends with a line break.
[[nodiscard]] std::string toText(const StudySpec& spec);

} // namespace splitscape::study
