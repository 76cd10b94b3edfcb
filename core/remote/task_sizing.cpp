// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/task_sizing.h"

#include "core/space/architecture.h"

#include <algorithm>
#include <numeric>

namespace splitscape::remote {

namespace {

constexpr double kProductsPerMac = 3.0; // forward, gradient of the input, gradient of the weights
constexpr double kProductsPerLayer = 500.0;
constexpr double kPartOfShare = 0.5;
constexpr double kPartWhereAlike = 0.77; // three of four, in spite of rounding

} // namespace

double workOf(const evaluate::TrainingJob& job, std::size_t trainingSamples)
{
    const auto macs = static_cast<double>(space::multiplyAccumulates(job.architecture));
    const auto layers = static_cast<double>(space::layerCount(job.architecture));
    return static_cast<double>(trainingSamples) * job.epochs
        * (kProductsPerMac * macs + kProductsPerLayer * layers);
}

void WorkSpeed::add(double done, Seconds took)
{
    // What was measured long ago counts less: the networks of a search change.
    constexpr double kMemory = 0.99;
    work = kMemory * work + done;
    time = kMemory * time + took;
}

Seconds WorkSpeed::timeFor(double wanted) const
{
    return isKnown() ? time * (wanted / work) : Seconds(0.0);
}

std::size_t trainingsForTask(std::span<const double> waiting, const WorkSpeed& speed,
                             const TaskSizing& sizing)
{
    if (waiting.empty())
        return 0;
    if (!speed.isKnown())
        return 1;
    const double all = std::accumulate(waiting.begin(), waiting.end(), 0.0);
    const double part = sizing.areAlike ? kPartWhereAlike : kPartOfShare;
    const Seconds share = speed.timeFor(all) / std::max(sizing.cores, 1);
    const Seconds room = std::min(kTaskSeconds, part * share);
    std::size_t count = 0;
    double taken = 0.0;
    while (count < waiting.size() && count < sizing.most) {
        taken += waiting[count];
        if (count > 0 && speed.timeFor(taken) > room)
            break;
        ++count;
    }
    return count;
}

} // namespace splitscape::remote
