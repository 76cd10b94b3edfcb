// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"
#include "core/study/study_spec.h"

#include <string>
#include <vector>

namespace splitscape::record {

/// Where an architecture is best cut on one device, by one radio.
struct BoardAnswer {
    std::string device;
    std::string link;
    partition::Partition partition; ///< at all its points, by the limits of the study

    friend bool operator==(const BoardAnswer&, const BoardAnswer&) = default;
};

/// The study's own device first, then those it names to compare; nothing where it names none.
/// A Flash or RAM limit that the study leaves out is the other device's own size.
/// Thread: any; pure.
[[nodiscard]] std::vector<BoardAnswer> boardAnswers(const study::StudySpec& spec,
                                                    const space::Architecture& architecture);

} // namespace splitscape::record
