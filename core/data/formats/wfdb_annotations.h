// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/recording.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// Reads an annotation file in MIT format, in file order. [WfdbAnnot]
///
/// The notes at sample 0 that define the time resolution and types of the file's own are applied
/// and left out; so are placeholders (code 0).
/// @param rateHz  frame rate of the record; gives Annotation::seconds where the file states no time
///                resolution of its own. Annotation::sample always counts the file's own ticks.
/// @param repairs  where given, a missing end mark is noted there and what was read is kept
/// Errors: FileMissing, NotAFile, FileEmpty, FileTooLarge; FileTruncated when the end mark is
/// missing; FileDamaged for an undefined code or a time before the record's start; ValueOutOfRange
/// when `rateHz` is not positive; Cancelled. Checks `stop` once per 10,000 annotations.
[[nodiscard]] Result<std::vector<Annotation>>
readWfdbAnnotations(const std::filesystem::path& path, double rateHz, std::stop_token stop,
                    std::vector<std::string>* repairs = nullptr);

/// The same, one annotation after the other, each given to `visit` without its time in seconds: a
/// list of them is some 50 times the file. Memory: the file's size.
/// @return  ticks per second of Annotation::sample
/// Errors: the same; what was visited before an error does not count.
[[nodiscard]] Result<double> visitWfdbAnnotations(
    const std::filesystem::path& path, double rateHz,
    const std::function<void(const Annotation&)>& visit, std::stop_token stop,
    std::vector<std::string>* repairs = nullptr);

} // namespace splitscape::data
