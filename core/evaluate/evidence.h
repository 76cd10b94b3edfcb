// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/extraction.h"
#include "core/metrics/interval.h"

#include <cstdint>
#include <optional>

namespace splitscape::evaluate {

/// How sure a test accuracy is for want of test samples. The spread over trainings
/// (ExtractionResult::testAccuracyDeviation) is another thing and no substitute.
struct TestEvidence {
    std::int64_t samples = 0; ///< in the test part
    /// 95 %, of the mean accuracy, as if the samples were independent; the samples of one patient
    /// are not, so by patient the truth is wider.                                  [Wilson1927]
    metrics::Interval interval;

    friend bool operator==(const TestEvidence&, const TestEvidence&) = default;
};

/// 95 % interval of a mean accuracy over `samples` test samples, as if they were independent; nothing
/// where there are none.                                                        [Wilson1927]
[[nodiscard]] std::optional<metrics::Interval> accuracyInterval(double mean, std::int64_t samples);

/// Nothing where nothing was tested.   Thread: any; pure.
[[nodiscard]] std::optional<TestEvidence> testEvidence(const ExtractionResult& extraction);

} // namespace splitscape::evaluate
