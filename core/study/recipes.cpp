// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/recipes.h"

#include "core/study/demo_study.h"

namespace splitscape::study {

namespace {

constexpr double kLooseLimit_mJ = 0.27;
constexpr double kTightLimit_mJ = 0.1;

StudySpec studyOn(data::DatasetKind kind, std::string name)
{
    data::DatasetSpec dataset;
    dataset.kind = kind;
    StudySpec spec = defaultStudy(dataset);
    spec.name = std::move(name);
    spec.search.strategy = kNewStudyStrategy;
    return spec;
}

StudySpec limited(StudySpec spec, double limit_mJ)
{
    spec.rules.limits.energy = Energy::millijoules(limit_mJ);
    return spec;
}

} // namespace

StudySpec studyOf(Recipe recipe)
{
    using data::DatasetKind;
    switch (recipe) {
    case Recipe::Demo:
        return demoStudy();
    case Recipe::Seizures:
        return limited(studyOn(DatasetKind::Chbmit, "Seizures within 0.27 mJ"), kLooseLimit_mJ);
    case Recipe::SeizuresTight:
        return limited(studyOn(DatasetKind::Chbmit, "Seizures within 0.1 mJ"), kTightLimit_mJ);
    case Recipe::Arrhythmia:
        return limited(studyOn(DatasetKind::Mitbih, "Arrhythmia within 0.27 mJ"), kLooseLimit_mJ);
    case Recipe::ArrhythmiaTight:
        return limited(studyOn(DatasetKind::Mitbih, "Arrhythmia within 0.1 mJ"), kTightLimit_mJ);
    case Recipe::Unpartitioned: {
        StudySpec spec = studyOn(DatasetKind::Mitbih, "Arrhythmia, all on the wearable");
        spec.rules.judging.partitioning = false;
        return spec;
    }
    case Recipe::ByPatient: {
        StudySpec spec
            = limited(studyOn(DatasetKind::Mitbih, "Arrhythmia by patient"), kLooseLimit_mJ);
        spec.dataset.split.by = data::SplitBy::Patient;
        return spec;
    }
    case Recipe::OwnTable:
        return studyOn(DatasetKind::Csv, "Own data");
    case Recipe::Paper: {
        StudySpec spec
            = limited(studyOn(DatasetKind::Mitbih, "The paper's arrhythmia study"), kLooseLimit_mJ);
        spec.search.strategy = search::SearchSettings{}.strategy;
        return spec;
    }
    case Recipe::Defaults:
        break;
    }
    return defaultStudy({});
}

} // namespace splitscape::study
