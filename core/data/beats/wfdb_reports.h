// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/recording.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace splitscape::data {

/// That a record has no annotation file of these endings, with the files that lie beside it.
[[nodiscard]] std::string withoutAnnotations(const std::filesystem::path& header,
                                             const std::vector<std::string>& endings);

/// That an annotation file has no beat, with the marks that it has and their counts.
[[nodiscard]] std::string withoutBeats(const std::filesystem::path& file,
                                       const std::map<std::string, int>& symbols);

/// An annotation's symbol, with the start of its text where it has one.
[[nodiscard]] std::string markOf(const Annotation& annotation);

/// Different marks of one file that are counted; further ones are not told.
inline constexpr std::size_t kMostMarks = 256;

} // namespace splitscape::data
