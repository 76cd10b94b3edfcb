// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_summary.h"
#include "core/study/study_spec.h"

#include <filesystem>
#include <stop_token>

namespace splitscape::study {

/// The space with an input of another shape, its other settings as they are; lengths that cannot
/// divide it give way to those that can.
[[nodiscard]] space::SearchSpace fitted(space::SearchSpace space, int inputLength,
                                        int inputChannels);

/// Whether the samples of a source have the shape that the space expects.
[[nodiscard]] bool fits(const space::SearchSpace& space, const data::DatasetSummary& summary);

/// The default study of what lies at a path: its kind by a look, named after it, its space as long as
/// its samples. Where the samples cannot be listed, the study is that of the kind, and preparing
/// says why. Errors: those of data::kindAt.   Thread: any.
[[nodiscard]] Result<StudySpec> studyOfData(const std::filesystem::path& path,
                                            std::stop_token stop);

/// What a study is called after its data: the last part of the path.
[[nodiscard]] std::string nameOfData(const std::string& path);

} // namespace splitscape::study
