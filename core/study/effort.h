// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <cstdint>

namespace splitscape::study {

/// What a search will take, before it runs.
struct Effort {
    std::int64_t trainings = 0; ///< at most: no network proves invalid and none comes twice
    Seconds duration{0.0}; ///< of search and test, a rough figure

    friend bool operator==(const Effort&, const Effort&) = default;
};

/// Trainings: as the strategy counts them (search::SearchSettings::mostTrainings). Time: samples
/// passed through, at the speed of the native trainer on networks of the default space, shared by
/// the threads; a time budget bounds it. Looks at no file: the samples of a class are taken to be
/// as many as the study wants.
[[nodiscard]] Effort estimateEffort(const StudySpec& spec, int threads);

} // namespace splitscape::study
