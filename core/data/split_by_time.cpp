// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split_by_time.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace splitscape::data {

namespace {

constexpr std::size_t kLeastSamples = 8; // four parts and three gaps between them, and one more

/// The parts of `count` samples in a row.
std::vector<TimePart> partsInOrder(std::size_t count, const SplitSpec& spec)
{
    std::vector<TimePart> parts(count, TimePart::Train);
    if (count < kLeastSamples)
        return parts;
    const double all = spec.train + spec.validation + spec.test;
    const auto upTo = [&](double share) {
        return static_cast<std::size_t>(std::lround(share / all * static_cast<double>(count)));
    };
    const std::array<std::size_t, 3> starts{upTo(spec.train),
                                            upTo(spec.train + spec.validation / 2),
                                            upTo(spec.train + spec.validation)};
    constexpr std::array<TimePart, 3> kFollowing{TimePart::Selection, TimePart::HeldBack,
                                                 TimePart::Test};
    for (std::size_t i = 0; i < starts.size(); ++i)
        std::fill(parts.begin() + static_cast<std::ptrdiff_t>(starts[i]), parts.end(),
                  kFollowing[i]);
    const auto gap = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::lround(spec.gap * static_cast<double>(count))));
    for (const std::size_t start : starts) {
        const std::size_t from = start - std::min(start, gap / 2);
        const std::size_t to = std::min(count, from + gap);
        std::fill(parts.begin() + static_cast<std::ptrdiff_t>(from),
                  parts.begin() + static_cast<std::ptrdiff_t>(to), TimePart::Gap);
    }
    return parts;
}

} // namespace

std::vector<TimePart> partsByTime(const Dataset& dataset, const SplitSpec& spec,
                                  work::StopCheck& stop)
{
    std::vector<std::vector<std::size_t>> samplesOf(dataset.groupNames.size());
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
        samplesOf[dataset.groups[i]].push_back(i);
    std::vector<TimePart> parts(dataset.sampleCount(), TimePart::Train);
    for (const std::vector<std::size_t>& samples : samplesOf) {
        const std::vector<TimePart> own = partsInOrder(samples.size(), spec);
        for (std::size_t i = 0; i < samples.size() && !stop.ends(); ++i)
            parts[samples[i]] = own[i];
    }
    return parts;
}

} // namespace splitscape::data
