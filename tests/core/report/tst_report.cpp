// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/baselines_json.h"
#include "core/report/report.h"
#include "core/report/series.h"
#include "core/study/brief_study.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/support/made_candidates.h"
#include "tests/support/made_view.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>

using namespace splitscape;
using namespace splitscape::record;
using namespace splitscape::report;

namespace {

bool near(Energy energy, double millijoules)
{
    return std::abs(energy.inMillijoules() - millijoules) < 1e-6;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void answerIsJudgedAtEveryPoint();
    void fogSweepFollowsThePaper();
    void candidatesAreCounted();
    void runnersUpAreOtherArchitectures();
    void frontHasTheBestOfEachEnergy();
    void anotherCandidateWasNotTested();
    void baselinesStandBesideTheChosenOne();
    void missedRequirementsAreNoMatterOfCost();
    void aSeriesChoosesByAccuracyAlone();
    void bandsCountTheSearchesThatCameSoFar();
    void forecastsHaveTheirQuality();
    void tuningIsOfTheChosenNetwork();
    void anUnknownCandidateIsNamed();
    void aRunWithoutCandidatesHasNoAnswer();
    void hundredThousandCandidatesStayBounded();
    void briefStudyReadsBack_data();
    void briefStudyReadsBack();
};

void TestReport::answerIsJudgedAtEveryPoint()
{
    const auto report = makeReport(test::madeView(), "heart.splitscape");
    QVERIFY(report && report->answer && report->extraction);
    QCOMPARE(report->answer->candidate->id, std::uint64_t{0});
    const partition::Partition& partition = report->answer->partition;
    QCOMPARE(partition.points.size(), std::size_t{5});
    QCOMPARE(*partition.bestPoint, 3);
    // 2048 + 512 MACs at 27.6 nJ; 8 x 4 values of 4 bytes at 160.7666015625 nJ.
    QVERIFY(near(partition.best()->edgeCompute, 0.070656));
    QVERIFY(near(partition.best()->edgeTransmit, 0.020578125));
    QCOMPARE(partition.best()->flash.count(),
             std::int64_t{340}); // 16 + 1 and 64 + 4 parameters of 4 bytes
    QCOMPARE(partition.best()->ram.count(), std::int64_t{8704}); // 2048 + 128 values of 4 bytes
    QCOMPARE(report->className(1), std::string("seizure"));
    QCOMPARE(report->className(7), std::string("7"));
    QCOMPARE(report->split, (SplitSizes{3, 2, 1, 2}));
}

void TestReport::fogSweepFollowsThePaper()
{
    const auto report = makeReport(test::madeView(), "");
    const auto& sweep = report->answer->fogSweep;
    QCOMPARE(sweep.size(), std::size_t{7});
    QCOMPARE(sweep.front().factor, 1.0);
    QCOMPARE(sweep.back().factor, 1000.0);
    // The total is judged at every factor. At 1000 the fog's 4096 + 256 MACs cost 1/1000 of the
    // edge's.
    QVERIFY(sweep.back().best.has_value());
    QCOMPARE(sweep.back().best->point, 3);
    QVERIFY(near(sweep.back().best->total(), 0.070656 + 0.020578125 + 4352 * 27.6e-6 / 1000));
}

void TestReport::candidatesAreCounted()
{
    const auto report = makeReport(test::madeView(), "");
    QCOMPARE(report->counts, (StatusCounts{3, 1, 0, 0, 2}));
    QCOMPARE(report->counts.total(), std::int64_t{4});
}

void TestReport::runnersUpAreOtherArchitectures()
{
    const auto report = makeReport(test::madeView(), "");
    // Not candidate 1, which is the answer's architecture, and not the invalid one.
    QCOMPARE(report->runnersUp.size(), std::size_t{1});
    QCOMPARE(report->runnersUp.front()->id, std::uint64_t{2});
}

void TestReport::frontHasTheBestOfEachEnergy()
{
    const auto report = makeReport(test::madeView(), "");
    // SD-1 takes less energy and is right more often, so it is the whole front.
    QCOMPARE(report->front.size(), std::size_t{1});
    QCOMPARE(report->front.front().accuracy, 0.884);
    // Equal candidates are one point; the invalid one takes least as a whole: 8192 + 8192 MACs, 2
    // values.
    QCOMPARE(report->population.valid.size(), std::size_t{2});
    QCOMPARE(report->population.invalid.size(), std::size_t{1});
    QVERIFY(near(report->population.invalid.front(), 16384 * 27.6e-6 + 8 * 160.7666015625e-6));
}

void TestReport::anotherCandidateWasNotTested()
{
    const auto report = makeReport(test::madeView(), "", 3);
    QVERIFY(report && report->answer);
    QCOMPARE(report->answer->candidate->id, std::uint64_t{3});
    QVERIFY(!report->extraction);
}

void TestReport::baselinesStandBesideTheChosenOne()
{
    RunView view = test::madeView();
    evaluate::Baseline baseline;
    baseline.architecture = {{2048, 2}, {1, 1}};
    baseline.deployment.point = 1;
    baseline.testAccuracies = {0.9};
    view.documents[std::string(evaluate::kBaselinesDocument)]
        = evaluate::toText(std::vector{baseline});
    QVERIFY(makeReport(view, "")->baselines);
    QVERIFY(makeReport(view, "", 0)->baselines); // the chosen one, by its number
    QVERIFY(!makeReport(view, "", 2)->baselines);
}

void TestReport::missedRequirementsAreNoMatterOfCost()
{
    QVERIFY(!makeReport(test::madeView(), "")->missesRequirements());
    RunView view = test::madeViewOfMissedRequirements();
    QVERIFY(makeReport(view, "")->missesRequirements());
    view.candidates = {view.candidates.back()}; // what breaks the limits of cost
    QVERIFY(!makeReport(view, "")->missesRequirements());
}

void TestReport::aSeriesChoosesByAccuracyAlone()
{
    SeriesGroup group;
    for (const double accuracy : {0.8, 0.9, 0.7}) {
        SeriesRun run{};
        run.heldBackMean = accuracy;
        group.runs.push_back(run);
    }
    QVERIFY(group.chosen() == &group.runs[1]);
    for (SeriesRun& run : group.runs)
        run.member.spec.search.metric.kind = metrics::MetricKind::MacroF1;
    QVERIFY(!group.chosen());
    for (SeriesRun& run : group.runs) {
        run.member.spec.search.metric = {};
        run.member.spec.rules.limits.required.macroF1 = 0.5;
    }
    QVERIFY(!group.chosen());
}

void TestReport::bandsCountTheSearchesThatCameSoFar()
{
    const auto after = [](int generation, double best) {
        record::GenerationAccuracy one;
        one.generation = generation;
        one.best = best;
        return one;
    };
    SeriesGroup group;
    QVERIFY(group.bands().empty());
    group.runs.resize(3); // the third has not begun
    group.runs[0].generations = {after(0, 0.50), after(1, 0.40), after(3, 0.75)};
    group.runs[1].generations = {after(1, 0.70)};
    // Generation 0: the first alone. 1: 0.50 is still its best. 2 and 3: the second is not there.
    const std::vector<GenerationBand> expected{{0, 1, 0.50, 0.50, 0.50},
                                               {1, 2, 0.50, 0.60, 0.70},
                                               {2, 1, 0.50, 0.50, 0.50},
                                               {3, 1, 0.75, 0.75, 0.75}};
    QCOMPARE(group.bands(), expected);
    // As a damaged file may say; what lies between is not counted one by one.
    const int highest = std::numeric_limits<int>::max();
    group.runs[0].generations = {after(0, 0.50), after(highest, 0.75)};
    group.runs[1].generations.clear();
    const std::vector<GenerationBand> far{{0, 1, 0.50, 0.50, 0.50},
                                          {highest - 1, 1, 0.50, 0.50, 0.50},
                                          {highest, 1, 0.75, 0.75, 0.75}};
    QCOMPARE(group.bands(), far);
}

void TestReport::forecastsHaveTheirQuality()
{
    record::RunView view = test::madeView();
    QVERIFY(!makeReport(view, "heart.splitscape")->forecast);
    const std::string name(evaluate::kForecastDocument);
    evaluate::ForecastRecord kept{.learnedFrom = 10, .quality = {}, .candidates = {}};
    view.documents[name] = evaluate::toText(kept);
    QVERIFY(!makeReport(view, "heart.splitscape")->forecast); // it learned, and foretold nothing
    kept.quality = {.forecasts = 8, .meanError = 0.25, .covered = 0.875};
    view.documents[name] = evaluate::toText(kept);
    QVERIFY(makeReport(view, "heart.splitscape")->forecast == kept.quality);
    view.documents[name] = "{}";
    QVERIFY(!makeReport(view, "heart.splitscape")->forecast);
}

void TestReport::tuningIsOfTheChosenNetwork()
{
    record::RunView view = test::madeView();
    QVERIFY(view.extraction.has_value());
    const std::string name(evaluate::kTuningDocument);
    evaluate::TuningRecord kept{10, 1e-4, {}, {}};
    kept.trainings.push_back({view.extraction->chosen + 1, 0, 3, {0.9, 0.8, 0.85, true}});
    view.documents[name] = evaluate::toText(kept);
    QVERIFY(!makeReport(view, "heart.splitscape")->tuning);
    kept.trainings.push_back({view.extraction->chosen, 1, 5, {0.75, 0.5, 0.75, true}});
    view.documents[name] = evaluate::toText(kept);
    const auto report = makeReport(view, "heart.splitscape");
    QVERIFY(report->tuning.has_value());
    QCOMPARE(*report->tuning->trainings, (evaluate::TuningSummary{1, 1, 0.25, 0.0}));
    view.documents[name] = "{}";
    QVERIFY(!makeReport(view, "heart.splitscape")->tuning);
}

void TestReport::anUnknownCandidateIsNamed()
{
    const auto report = makeReport(test::madeView(), "", 9);
    QVERIFY(!report);
    QCOMPARE(report.error(),
             (Error{ErrorCode::ValueOutOfRange, "candidate 9", "the run has candidates 0 to 3"}));
}

void TestReport::aRunWithoutCandidatesHasNoAnswer()
{
    RunView view = test::madeView();
    view.candidates.clear();
    view.generations.clear();
    view.extraction.reset();
    view.ending.reset();
    const auto report = makeReport(view, "");
    QVERIFY(report && !report->answer && !report->extraction);
    QCOMPARE(report->counts.total(), std::int64_t{0});
    QVERIFY(report->front.empty() && report->runnersUp.empty() && report->population.valid.empty());
}

void TestReport::hundredThousandCandidatesStayBounded()
{
    RunView view = test::madeView();
    view.extraction.reset();
    view.candidates = test::madeRun(100'000, 1000, 1);
    const auto report = makeReport(view, "");
    QVERIFY(report && report->answer);
    QCOMPARE(report->counts.total(), std::int64_t{100'000});
    QVERIFY(report->population.valid.size() > 500);
    QVERIFY(report->population.valid.size() <= std::size_t{80 * 120});
    QVERIFY(report->population.invalid.size() <= std::size_t{120});
    QCOMPARE(report->runnersUp.size(), kMostRunnersUp);
}

void TestReport::briefStudyReadsBack_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("absent");
    QTest::newRow("only what is not a default") << R"({"limits": {"energy_mJ": 0.27}})"
                                                << "beta1";
    QTest::newRow("a recording stays named")
        << R"({"dataset": {"kind": "mitbih", "path": "mitdb"}, "seed": 9})"
        << "limits";
    QTest::newRow("a device of one's own")
        << R"({"device": {"name": "Mine", "ram_KiB": 64, "compute_power_mW": 20}, "judging": {"scenario": "total"}})"
        << "training";
    QTest::newRow("defaults that follow from the task")
        << R"({"dataset": {"kind": "synthetic-eeg", "samples_per_class": 100}, "search": {"generations": 10}})"
        << "batch_size";
    QTest::newRow("another preset of the beat window")
        << R"({"dataset": {"kind": "mitbih", "path": "mitdb", "beats": {"preset": "kachuee", "length": 1024}},
               "space": {"input_length": 1024, "lengths": [512, 64, 8, 0]}})"
        << "epochs";
}

void TestReport::briefStudyReadsBack()
{
    QFETCH(QString, study);
    QFETCH(QString, absent);
    const study::StudyReading read = study::parseStudy(study.toStdString(), "study");
    QVERIFY2(read.ok(),
             read.ok() ? ""
                       : (read.problems.front().subject + read.problems.front().detail).c_str());
    const std::string brief = study::briefText(read.spec);
    const study::StudyReading again = study::parseStudy(brief, "brief");
    QVERIFY(again.ok());
    QVERIFY(again.spec == read.spec);
    QVERIFY2(brief.find(absent.toStdString()) == std::string::npos, brief.c_str());
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
