// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ordered_training.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

namespace splitscape::evaluate {

void OrderedTraining::train(std::span<const TrainingJob> jobs, const Done& done,
                            std::stop_token stop)
{
    const auto promiseOf = [&](std::size_t job) {
        const auto found = m_promises.find(jobs[job].architecture);
        return found == m_promises.end() ? -std::numeric_limits<double>::infinity()
                                         : found->second;
    };
    std::vector<std::size_t> order(jobs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, promiseOf);
    std::vector<TrainingJob> ordered;
    ordered.reserve(jobs.size());
    for (const std::size_t job : order)
        ordered.push_back(jobs[job]);
    m_backend->train(
        ordered,
        [&](std::size_t job, TrainingOutcome outcome) { done(order[job], std::move(outcome)); },
        std::move(stop));
}

} // namespace splitscape::evaluate
