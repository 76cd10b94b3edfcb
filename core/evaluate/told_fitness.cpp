// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/told_fitness.h"

#include "core/base/day.h"
#include "core/evaluate/candidate_result.h"

namespace splitscape::evaluate {

bool isToldAccuracy(const EvaluationSetup& setup)
{
    return setup.metric.isAccuracy() && setup.rules.limits.required.empty();
}

double toldFitness(const EvaluationSetup& setup, const metrics::ConfusionMatrix& matrix)
{
    const auto& names = setup.dataset->classNames;
    const double metric = metrics::valueOf(setup.metric, matrix, names);
    const metrics::Requirements& required = setup.rules.limits.required;
    if (required.empty())
        return metric;
    return fitnessOf(metric, metrics::shortfall(required, matrix, names, setup.windowsPerDay));
}

double windowsPerDay(const data::DatasetSpec& dataset)
{
    return dataset.isEeg() ? kSecondsPerDay / dataset.eeg.stride_s : 0.0;
}

} // namespace splitscape::evaluate
