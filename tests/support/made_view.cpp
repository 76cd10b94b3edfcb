// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_view.h"

#include "core/study/study_json.h"
#include "tests/support/made_candidates.h"

namespace splitscape::test {

record::RunView madeView()
{
    record::RunView view;
    data::DatasetSpec dataset;
    dataset.kind = data::DatasetKind::SyntheticEeg;
    view.spec = study::defaultStudy(dataset);
    view.spec.name = "Seizures & <sleep>";
    view.spec.rules.device = paperDevice();
    view.spec.rules.limits = paperLimits();
    view.origin.specification = study::toText(view.spec);
    view.origin.seed = 1;
    view.origin.programVersion = "0.1.0";
    view.origin.trainer = "native (x86-64-v3)";
    view.origin.datasetName = "Synthetic EEG";
    view.origin.datasetFingerprint = "00112233445566778899aabbccddeeff";
    view.origin.classNames = {"background", "seizure"};
    view.origin.split = {{0, 1, 2}, {3, 4}, {5}, {6, 7}};
    view.origin.startedUtc = "2026-03-01T12:00:00Z";
    view.generations = {{0, 0.80, 0.60, 2, 1, 0, 0, 1, Seconds(1.0)},
                        {1, 0.884, 0.70, 1, 0, 0, 0, 1, Seconds(1.0)}};
    view.candidates = {madeCandidate(0, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.884),
                       madeCandidate(1, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.884),
                       madeCandidate(2, {2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}, 0.860, 1),
                       madeCandidate(3, {2048, 1024, 2}, {1, 4, 1}, 0.0, 1)};
    evaluate::CandidateResult reused = *view.candidates[1];
    reused.source = evaluate::Source::Reused;
    view.candidates[1] = std::make_shared<const evaluate::CandidateResult>(std::move(reused));
    evaluate::ExtractionResult found;
    found.chosen = 0;
    found.heldBackAccuracy = 0.87;
    found.tests = {{11, 0.88, 0.87, 0.84}, {12, 0.87, 0.86, 0.86}};
    found.testAccuracyMean = 0.85;
    found.testAccuracyDeviation = 0.014;
    found.confusion = {2, {40, 10, 5, 45}};
    view.extraction = std::move(found);
    view.ending = store::RunEnding{store::RunOutcome::Completed, {}, Seconds(2.5)};
    return view;
}

record::RunView madeViewOfMissedRequirements()
{
    record::RunView view = madeView();
    view.extraction.reset();
    view.spec.rules.limits.required.macroF1 = 0.95;
    for (evaluate::CandidatePtr& one : view.candidates) {
        if (!one->training)
            continue;
        evaluate::CandidateResult missing = *one;
        missing.training->hasRequirements = true;
        missing.training->fitness = 0.06;
        one = std::make_shared<const evaluate::CandidateResult>(std::move(missing));
    }
    return view;
}

} // namespace splitscape::test
