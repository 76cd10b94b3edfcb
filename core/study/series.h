// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <string>
#include <vector>

namespace splitscape::study {

/// One search of a study that stands for several (StudySpec::isSeries): a study of its own with one
/// seed and one energy limit.
struct SeriesMember {
    StudySpec spec;
    std::string stem; ///< of its file: "0.065-mJ-seed-2", "seed-2", "0.065-mJ"

    friend bool operator==(const SeriesMember&, const SeriesMember&) = default;
};

/// All of them: limit after limit, in the order of the study, and seed after seed within. A study
/// that is no series is its only member, with an empty stem.
[[nodiscard]] std::vector<SeriesMember> membersOf(const StudySpec& spec);

} // namespace splitscape::study
