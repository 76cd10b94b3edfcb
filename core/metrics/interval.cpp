// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <vector>

namespace splitscape::metrics {

namespace {

struct Group {
    std::int64_t right = 0;
    std::int64_t samples = 0;
};

std::vector<Group> groupsOf(std::span<const std::uint8_t> correct,
                            std::span<const std::uint32_t> groups)
{
    std::map<std::uint32_t, Group> byNumber; // in order of number, whatever the order of samples
    for (std::size_t i = 0; i < correct.size(); ++i) {
        Group& group = byNumber[groups[i]];
        group.right += correct[i] != 0 ? 1 : 0;
        ++group.samples;
    }
    std::vector<Group> all;
    all.reserve(byNumber.size());
    for (const auto& [number, group] : byNumber)
        all.push_back(group);
    return all;
}

// The value below which `share` of the sorted values lie, between two neighbours linearly.
double quantile(const std::vector<double>& sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double rest = position - static_cast<double>(below);
    return sorted[below] + rest * (sorted[above] - sorted[below]);
}

} // namespace

std::optional<Interval> wilsonInterval(std::int64_t successes, std::int64_t trials, double z)
{
    if (trials < 1 || successes < 0 || successes > trials)
        return std::nullopt;
    const auto n = static_cast<double>(trials);
    const double p = static_cast<double>(successes) / n;
    const double scale = 1.0 + z * z / n;
    const double middle = (p + z * z / (2.0 * n)) / scale;
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n)) / scale;
    return Interval{std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

std::optional<Interval> groupBootstrap(std::span<const std::uint8_t> correct,
                                       std::span<const std::uint32_t> groups, std::uint64_t seed,
                                       int resamples)
{
    if (correct.size() != groups.size() || resamples < 1)
        return std::nullopt;
    const std::vector<Group> all = groupsOf(correct, groups);
    if (all.size() < 2)
        return std::nullopt;
    Random random(seed);
    std::vector<double> accuracies;
    accuracies.reserve(static_cast<std::size_t>(resamples));
    for (int i = 0; i < resamples; ++i) {
        Group drawn;
        for (std::size_t j = 0; j < all.size(); ++j) {
            const Group& group = all[random.index(all.size())];
            drawn.right += group.right;
            drawn.samples += group.samples;
        }
        accuracies.push_back(static_cast<double>(drawn.right) / static_cast<double>(drawn.samples));
    }
    std::sort(accuracies.begin(), accuracies.end());
    return Interval{quantile(accuracies, 0.025), quantile(accuracies, 0.975)};
}

std::optional<Spread> spreadOf(std::span<const double> figures)
{
    if (figures.empty())
        return std::nullopt;
    const auto count = static_cast<double>(figures.size());
    Spread spread;
    for (const double figure : figures)
        spread.mean += figure / count;
    if (figures.size() < 2)
        return spread;
    double squares = 0.0;
    for (const double figure : figures)
        squares += (figure - spread.mean) * (figure - spread.mean);
    spread.deviation = std::sqrt(squares / (count - 1.0));
    return spread;
}

} // namespace splitscape::metrics
