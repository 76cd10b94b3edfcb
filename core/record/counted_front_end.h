// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"

#include <optional>
#include <string_view>

namespace splitscape::record {

/// What the front end takes for the data of a study, as the program counts it; nothing where it is
/// not known. A new run keeps this in its rules where its study says nothing of it.
[[nodiscard]] std::optional<cost::FrontEndWork> countedFrontEnd(const study::StudySpec& spec,
                                                                std::string_view datasetName);

/// Rules of a run, to search by anew: without what was counted for the data of that run, since it
/// is counted for those of the new one. What a user gave stays, "off" too.
[[nodiscard]] partition::Rules rulesToSearchBy(partition::Rules rules, const RunView& run);

/// The study of a run, to search by anew; see rulesToSearchBy().
[[nodiscard]] study::StudySpec studyToSearchBy(const RunView& run);

} // namespace splitscape::record
