// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evidence.h"

#include <algorithm>
#include <cmath>

namespace splitscape::evaluate {

std::optional<metrics::Interval> accuracyInterval(double mean, std::int64_t samples)
{
    if (samples <= 0)
        return std::nullopt;
    const auto correct
        = static_cast<std::int64_t>(std::llround(mean * static_cast<double>(samples)));
    return metrics::wilsonInterval(std::clamp<std::int64_t>(correct, 0, samples), samples);
}

std::optional<TestEvidence> testEvidence(const ExtractionResult& extraction)
{
    if (extraction.tests.empty())
        return std::nullopt;
    // The matrix holds every test sample once for each training.
    const std::int64_t samples
        = extraction.confusion.total() / static_cast<std::int64_t>(extraction.tests.size());
    const auto interval = accuracyInterval(extraction.testAccuracyMean, samples);
    if (!interval)
        return std::nullopt;
    return TestEvidence{samples, *interval};
}

} // namespace splitscape::evaluate
