// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demo_study.h"

namespace splitscape::study {

StudySpec demoStudy()
{
    data::DatasetSpec dataset;
    dataset.kind = data::DatasetKind::SyntheticEcg;
    dataset.samplesPerClass = 600;
    StudySpec spec = defaultStudy(dataset);
    spec.name = "Demo: five kinds of synthetic heartbeats";
    spec.rules.limits.energy = Energy::millijoules(0.27);
    spec.search.generations = 8;
    spec.search.population = 24;
    spec.search.parentsMating = 12;
    spec.training.epochs = 12;
    return spec;
}

} // namespace splitscape::study
