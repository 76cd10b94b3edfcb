// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence.h"

#include "core/data/dataset_summary.h"
#include "core/evaluate/jitter_curve.h"
#include "core/evaluate/told_fitness.h"
#include "core/report/baseline_verdict.h"

#include <algorithm>
#include <string>

namespace splitscape::report {

namespace {

template <typename T, typename Read>
std::optional<T> documentOf(const record::RunView& view, std::string_view name, const Read& read)
{
    const auto found = view.documents.find(std::string(name));
    if (found == view.documents.end())
        return std::nullopt;
    auto value = read(found->second);
    if (!value)
        return std::nullopt;
    return *std::move(value);
}

bool isSynthetic(const record::RunView& view)
{
    return view.spec.dataset.kind == data::DatasetKind::SyntheticEcg
        || view.spec.dataset.kind == data::DatasetKind::SyntheticEeg;
}

bool isCompleted(const record::RunView& view)
{
    return view.ending && view.ending->outcome == record::RunOutcome::Completed;
}

void countDecisions(const record::RunView& view, const std::optional<BaselineVerdict>& baselines,
                    Evidence& evidence)
{
    evidence.trainedOnSelection = std::count_if(
        view.candidates.begin(), view.candidates.end(),
        [](const auto& one) { return one->source == evaluate::Source::Trained; });
    if (!view.extraction)
        return;
    evidence.scoredHeldBack = view.extraction->heldBack.size();
    evidence.chosenFrom = view.extraction->shortlist.size();
    evidence.testTrainings = view.extraction->tests.size();
    evidence.testedForJitter
        = view.documents.contains(std::string(evaluate::kJitterDocument));
    evidence.testedNetworks = 1 + (baselines ? baselines->baselines.size() : 0);
}

/// Of equally frequent ones the first.
std::optional<CommonestClass> commonestOf(const record::RunView& view)
{
    const metrics::ConfusionMatrix& confusion = view.extraction->confusion;
    const auto known = std::min(static_cast<int>(view.origin.classNames.size()), confusion.classes);
    if (known == 0 || confusion.total() == 0)
        return std::nullopt;
    int most = 0;
    for (int one = 1; one < known; ++one)
        if (confusion.actual(one) > confusion.actual(most))
            most = one;
    return CommonestClass{view.origin.classNames[static_cast<std::size_t>(most)],
                          static_cast<double>(confusion.actual(most))
                              / static_cast<double>(confusion.total())};
}

std::vector<Limitation> limitationsOf(const record::RunView& view,
                                      const std::optional<BaselineVerdict>& baselines,
                                      const Evidence& evidence, std::size_t searches)
{
    std::vector<Limitation> all;
    const auto add = [&all](bool holds, Limitation limitation) {
        if (holds)
            all.push_back(limitation);
    };
    const data::Leakage leakage = evidence.leakage.value_or(data::Leakage{});
    const std::size_t patients = evidence.leakage ? leakage.patients
        : evidence.figures                        ? evidence.figures->patients.size()
                                                  : 0;
    add(!isCompleted(view), Limitation::NotFinished);
    add(!evidence.missed.empty(), Limitation::RequirementsMissed);
    add(leakage.earlierTests > 0, Limitation::TestedBefore);
    add(isSynthetic(view), Limitation::SyntheticData);
    add(patients > 1 && leakage.training.patients > 0, Limitation::PatientsShared);
    add(leakage.training.overlapping > 0, Limitation::SamplesOverlap);
    add(leakage.training.identical > 0, Limitation::RowsIdentical);
    add(baselines && baselines->unbeaten, Limitation::BaselineUnbeaten);
    add(evidence.commonest && view.extraction->testAccuracyMean <= evidence.commonest->share,
        Limitation::CommonestUnbeaten);
    add(!baselines, Limitation::NoBaselines);
    add(view.origin.datasetName == data::kMitbihName, Limitation::DefaultsTunedHere);
    const auto* events = evidence.figures && evidence.figures->events
        ? &*evidence.figures->events
        : nullptr;
    add(events && events->recordings > 0 && events->minutesEach() < kShortRecording_min,
        Limitation::ShortRecordings);
    add(view.spec.dataset.split.balanceTest, Limitation::TestBalanced);
    add(view.spec.dataset.split.by == data::SplitBy::Time && evidence.leakage
            && !leakage.knowsTimes,
        Limitation::TimesUnknown);
    // One name for all is nobody's; a test of one patient who was not learnt from is somebody's.
    const bool isUnknown = patients == 1 && (!evidence.leakage || leakage.training.patients == 1);
    add(isUnknown, Limitation::PatientsUnknown);
    add(!isUnknown && patients > 0 && patients < kFewPatients, Limitation::FewPatients);
    const auto interval = evidence.interval();
    add(interval && interval->halfWidth() > kWideInterval, Limitation::WideInterval);
    add(searches < 2, Limitation::OneSearch);
    return all;
}

/// Two or three patients who happen to be alike give a bootstrap that is narrower than even
/// independent samples allow: it knows less of other patients, not more.
void dropNarrowBootstrap(Evidence& evidence)
{
    if (!evidence.figures || !evidence.figures->byPatient || !evidence.bySample)
        return;
    if (evidence.figures->byPatient->halfWidth() < evidence.bySample->interval.halfWidth())
        evidence.figures->byPatient.reset();
}

std::vector<PracticeAnswer> practicesOf(const record::RunView& view, std::size_t searches)
{
    const auto kept = [&](Practice practice) {
        switch (practice) {
        case Practice::TrainingCode:
        case Practice::SearchCode:
        case Practice::SameProtocol:
        case Practice::Confounders:
        case Practice::AllDetails:
            return Kept::Yes;
        case Practice::Ablations:
            return view.spec.search.layerOptimisation && view.spec.rules.judging.partitioning
                ? Kept::No
                : Kept::Partly;
        case Practice::RandomSearch:
            return view.spec.search.strategy == "random" ? Kept::NotApplicable : Kept::No;
        case Practice::SeveralSeeds:
            return searches > 1 ? Kept::Yes : Kept::No;
        case Practice::OverTime:
            return view.generations.empty() ? Kept::No : Kept::Yes;
        case Practice::TabularBenchmark:
            return Kept::NotApplicable;
        case Practice::Tuning:
            return Kept::Partly;
        case Practice::WholeTime:
            return isCompleted(view) ? Kept::Yes : Kept::No;
        }
        return Kept::No;
    };
    std::vector<PracticeAnswer> answers;
    for (std::size_t i = 0; i < kPractices; ++i) {
        const auto practice = static_cast<Practice>(i);
        answers.push_back({practice, kept(practice)});
    }
    return answers;
}

} // namespace

std::optional<metrics::Interval> Evidence::interval() const
{
    if (figures && figures->byPatient)
        return figures->byPatient;
    return bySample ? std::optional(bySample->interval) : std::nullopt;
}

bool Evidence::has(Limitation limitation) const
{
    return std::find(limitations.begin(), limitations.end(), limitation) != limitations.end();
}

Evidence evidenceOf(const record::RunView& view, std::size_t searches)
{
    Evidence evidence;
    const auto baselines = baselineVerdict(view);
    if (view.extraction) {
        evidence.bySample = evaluate::testEvidence(*view.extraction);
        evidence.commonest = commonestOf(view);
        evidence.missed = metrics::missedOf(
            view.spec.rules.limits.required, view.extraction->confusion, view.origin.classNames,
            evaluate::windowsPerDay(view.spec.dataset));
        const auto predictions = documentOf<evaluate::TestPredictions>(
            view, evaluate::kPredictionsDocument, evaluate::readPredictions);
        if (predictions
            && evaluate::belongTo(*predictions, view.origin.split.test.size(),
                                  view.origin.classNames.size()))
            evidence.figures = evaluate::figuresOf(*predictions, view.origin.classNames);
        dropNarrowBootstrap(evidence);
    }
    evidence.leakage
        = documentOf<data::Leakage>(view, data::kLeakageDocument, data::readLeakage);
    countDecisions(view, baselines, evidence);
    evidence.limitations = limitationsOf(view, baselines, evidence, searches);
    evidence.practices = practicesOf(view, searches);
    return evidence;
}

} // namespace splitscape::report
