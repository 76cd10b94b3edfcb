// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/mean_interval.h"

#include <cstdio>
#include <numeric>
#include <string>
#include <vector>

namespace splitscape::bench {

/// Two cells of a table in Markdown: the mean of some accuracies by seed in percent, and the mean
/// difference to those of the defaults with the same seeds, in points with its 95 % interval. The
/// second is empty for the defaults themselves.
inline std::string pairedCells(const std::vector<double>& figures,
                               const std::vector<double>& defaults)
{
    std::vector<double> differences(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i)
        differences[i] = figures[i] - defaults[i];
    const double count = double(figures.size());
    const double mean = std::accumulate(figures.begin(), figures.end(), 0.0) / count;
    const double difference = std::accumulate(differences.begin(), differences.end(), 0.0) / count;
    const auto interval = metrics::meanInterval(differences);
    char text[128];
    if (&figures == &defaults || !interval)
        std::snprintf(text, sizeof(text), " %.1f | |", 100.0 * mean);
    else
        std::snprintf(text, sizeof(text), " %.1f | %+.1f (%+.1f to %+.1f) |", 100.0 * mean,
                      100.0 * difference, 100.0 * interval->low, 100.0 * interval->high);
    return text;
}

} // namespace splitscape::bench
