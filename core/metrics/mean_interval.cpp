// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/mean_interval.h"

#include <array>
#include <cmath>

namespace splitscape::metrics {

namespace {

// t(0.975) for 1, 2, 3, ... degrees of freedom.
constexpr std::array<double, 30> kT975{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306,
                                       2.262,  2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
                                       2.110,  2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064,
                                       2.060,  2.056, 2.052, 2.048, 2.045, 2.042};

double tQuantile(std::size_t freedom)
{
    if (freedom <= kT975.size())
        return kT975[freedom - 1];
    // The first two terms of the expansion for large n.
    return kZ95 + (kZ95 * kZ95 * kZ95 + kZ95) / (4.0 * static_cast<double>(freedom));
}

} // namespace

std::optional<Interval> meanInterval(std::span<const double> figures)
{
    const auto spread = spreadOf(figures);
    if (!spread || !spread->deviation)
        return std::nullopt;
    const double half = tQuantile(figures.size() - 1) * *spread->deviation
        / std::sqrt(static_cast<double>(figures.size()));
    return Interval{spread->mean - half, spread->mean + half};
}

} // namespace splitscape::metrics
