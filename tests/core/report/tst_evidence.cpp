// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/jitter_curve.h"
#include "core/report/evidence.h"
#include "tests/support/made_view.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::report;

namespace {

bool near(double a, double b) { return std::abs(a - b) < 1e-4; }

/// The made view with two test samples of two patients, of class 0 and 1, in the one training.
record::RunView viewWithPredictions(std::vector<std::uint8_t> predicted = {0, 1})
{
    record::RunView view = test::madeView();
    evaluate::TestPredictions predictions;
    predictions.classes = 2;
    predictions.patients = {"A", "B"};
    predictions.labels = {0, 1};
    predictions.patientOf = {0, 1};
    predictions.trainings = {{11, std::move(predicted), {60000, 5535, 1000, 64535}}};
    view.documents[std::string(evaluate::kPredictionsDocument)] = evaluate::toText(predictions);
    return view;
}

/// The same as two windows of one recording that is so long.
record::RunView viewWithRecording(double duration_s)
{
    record::RunView view = test::madeView();
    evaluate::TestPredictions predictions;
    predictions.classes = 2;
    predictions.patients = {"A"};
    predictions.recordings = {{"a", duration_s, {{duration_s / 2.0, duration_s, 1}}}};
    predictions.window_s = duration_s / 2.0;
    predictions.labels = {0, 1};
    predictions.patientOf = {0, 0};
    predictions.recordingOf = {0, 0};
    predictions.times = {0.0, duration_s / 2.0};
    predictions.trainings = {{11, {0, 1}, {60000, 5535, 1000, 64535}}};
    view.documents[std::string(evaluate::kPredictionsDocument)] = evaluate::toText(predictions);
    return view;
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void decisionsAreCounted();
    void intervalIsOverPatientsWhereTheyAreKnown();
    void limitationsFollowFromTheFacts_data();
    void limitationsFollowFromTheFacts();
    void practicesAreAnsweredOnce();
    void damagedDocumentsSayNothing();
};

void TestEvidence::decisionsAreCounted()
{
    const Evidence evidence = evidenceOf(test::madeView());
    // Candidates 0 and 2 were trained, 1 reused 0, 3 was not trained.
    QCOMPARE(evidence.trainedOnSelection, std::int64_t{2});
    QCOMPARE(evidence.testedNetworks, std::size_t{1});
    QCOMPARE(evidence.testTrainings, std::size_t{2});
    QVERIFY(!evidence.figures);
    QVERIFY(!evidence.leakage);
    QCOMPARE(*evidence.commonest, (CommonestClass{"background", 0.5})); // 50 of 100, the first
    QVERIFY(!evidence.testedForJitter);
    record::RunView again = test::madeView();
    again.documents[std::string(evaluate::kJitterDocument)] = "{}";
    QVERIFY(evidenceOf(again).testedForJitter);
    record::RunView untested = test::madeView();
    untested.extraction.reset();
    QCOMPARE(evidenceOf(untested).testedNetworks, std::size_t{0});
    QVERIFY(!evidenceOf(untested).interval());
}

void TestEvidence::intervalIsOverPatientsWhereTheyAreKnown()
{
    // 43 of 50 by Wilson: 0.7381 to 0.9305.
    const auto bySample = evidenceOf(test::madeView()).interval();
    QVERIFY(bySample);
    QVERIFY(near(bySample->low, 0.73814) && near(bySample->high, 0.93049));
    // One patient is right and one wrong: 0 to 1.
    const auto byPatient = evidenceOf(viewWithPredictions({0, 0})).interval();
    QVERIFY(byPatient);
    QVERIFY(near(byPatient->low, 0.0) && near(byPatient->high, 1.0));
    // Two who are both right say 1 to 1, which is less than the samples leave open.
    const Evidence alike = evidenceOf(viewWithPredictions({0, 1}));
    QVERIFY(alike.figures && !alike.figures->byPatient);
    QCOMPARE(*alike.interval(), *bySample);
}

void TestEvidence::limitationsFollowFromTheFacts_data()
{
    QTest::addColumn<record::RunView>("view");
    QTest::addColumn<int>("limitation");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* name, const record::RunView& view, Limitation limitation,
                        bool holds) {
        QTest::newRow(name) << view << static_cast<int>(limitation) << holds;
    };
    record::RunView view = test::madeView();
    row("synthetic signals", view, Limitation::SyntheticData, true);
    row("a search of its own", view, Limitation::OneSearch, true);
    row("no baseline", view, Limitation::NoBaselines, true);
    row("a balanced test", view, Limitation::TestBalanced, true);
    row("an interval of 14 points", view, Limitation::WideInterval, true);
    row("it ended well", view, Limitation::NotFinished, false);
    row("nothing is known of patients", view, Limitation::PatientsShared, false);
    view.ending.reset();
    row("it did not end", view, Limitation::NotFinished, true);
    // 50 of 100 are background and 85 of 100 are right.
    row("it beats one class for all", view, Limitation::CommonestUnbeaten, false);
    view = test::madeView();
    view.extraction->confusion = {2, {80, 5, 10, 5}};
    row("85 of 100 are of one class, and 85 are right", view, Limitation::CommonestUnbeaten, true);
    view.extraction.reset();
    row("nothing is beaten by an untested one", view, Limitation::CommonestUnbeaten, false);
    view = test::madeView();
    view.spec.dataset.split.balanceTest = false;
    row("a test as frequent as life", view, Limitation::TestBalanced, false);
    row("nothing is required", view, Limitation::RequirementsMissed, false);
    // 45 of 50 seizures are found, 10 of 50 background windows called so: 4320 a day of 21600.
    view.spec.rules.limits.required.sensitivity["seizure"] = 0.9;
    view.spec.rules.limits.required.falseAlarmsPerDay = 4320.0;
    row("what is required is reached", view, Limitation::RequirementsMissed, false);
    view.spec.rules.limits.required.falseAlarmsPerDay = 4000.0;
    row("too many false alarms", view, Limitation::RequirementsMissed, true);
    view.spec.rules.limits.required = {};
    view.spec.rules.limits.required.sensitivity["seizure"] = 0.95;
    row("too few seizures found", view, Limitation::RequirementsMissed, true);
    view.extraction.reset();
    row("nothing was tested", view, Limitation::RequirementsMissed, false);
    const auto with = [](const data::Leakage& leakage) {
        record::RunView made = test::madeView();
        made.documents[std::string(data::kLeakageDocument)] = data::toText(leakage);
        return made;
    };
    const data::Leakage shared{100, 6, 8, true, {6, 8, 12, 3}, {}};
    row("a run of its own", with(shared), Limitation::TestedBefore, false);
    data::Leakage again = shared;
    again.earlierTests = 1;
    row("a run that goes on from a tested one", with(again), Limitation::TestedBefore, true);
    row("patients in both", with(shared), Limitation::PatientsShared, true);
    row("windows that overlap", with(shared), Limitation::SamplesOverlap, true);
    row("rows that are the same", with(shared), Limitation::RowsIdentical, true);
    row("six patients", with(shared), Limitation::FewPatients, true);
    const data::Leakage apart{100, 12, 12, true, {}, {}};
    row("patients apart", with(apart), Limitation::PatientsShared, false);
    row("twelve patients", with(apart), Limitation::FewPatients, false);
    const data::Leakage nobody{100, 1, 0, false, {1, 0, 0, 0}, {}};
    row("one name for all", with(nobody), Limitation::PatientsUnknown, true);
    row("one name says nothing of who is shared", with(nobody), Limitation::PatientsShared, false);
    const data::Leakage one{100, 1, 1, true, {}, {}};
    row("one stranger is somebody", with(one), Limitation::PatientsUnknown, false);
    row("one stranger is few", with(one), Limitation::FewPatients, true);
    row("a recording of eight minutes", viewWithRecording(480.0), Limitation::ShortRecordings, true);
    row("one of twelve", viewWithRecording(720.0), Limitation::ShortRecordings, false);
    row("samples of no recording", viewWithPredictions(), Limitation::ShortRecordings, false);
    record::RunView timed = with(nobody);
    row("rows by sample need no times", timed, Limitation::TimesUnknown, false);
    timed.spec.dataset.split.by = data::SplitBy::Time;
    row("rows by time need them", timed, Limitation::TimesUnknown, true);
    timed = with(apart);
    timed.spec.dataset.split.by = data::SplitBy::Time;
    row("recordings have them", timed, Limitation::TimesUnknown, false);
    view = test::madeView();
    view.origin.datasetName = "MIT-BIH Arrhythmia Database";
    row("the recordings that defaults were tuned on", view, Limitation::DefaultsTunedHere, true);
}

void TestEvidence::limitationsFollowFromTheFacts()
{
    QFETCH(record::RunView, view);
    QFETCH(int, limitation);
    QFETCH(bool, holds);
    QCOMPARE(evidenceOf(view).has(static_cast<Limitation>(limitation)), holds);
}

void TestEvidence::practicesAreAnsweredOnce()
{
    const Evidence alone = evidenceOf(test::madeView());
    QCOMPARE(alone.practices.size(), kPractices);
    for (std::size_t i = 0; i < kPractices; ++i)
        QCOMPARE(static_cast<std::size_t>(alone.practices[i].practice), i);
    const auto seeds = static_cast<std::size_t>(Practice::SeveralSeeds);
    QCOMPARE(static_cast<int>(alone.practices[seeds].kept), static_cast<int>(Kept::No));
    const Evidence five = evidenceOf(test::madeView(), 5);
    QCOMPARE(static_cast<int>(five.practices[seeds].kept), static_cast<int>(Kept::Yes));
    QVERIFY(!five.has(Limitation::OneSearch));
}

void TestEvidence::damagedDocumentsSayNothing()
{
    record::RunView view = viewWithPredictions();
    view.documents[std::string(evaluate::kPredictionsDocument)] = "{}";
    view.documents[std::string(data::kLeakageDocument)] = "[]";
    const Evidence evidence = evidenceOf(view);
    QVERIFY(!evidence.figures);
    QVERIFY(!evidence.leakage);
    // Nor do those of a test part of another size.
    view = viewWithPredictions();
    view.origin.split.test = {6};
    QVERIFY(!evidenceOf(view).figures);
    // Nor of more classes than the run has.
    view = viewWithPredictions();
    view.origin.classNames = {"background"};
    QVERIFY(!evidenceOf(view).figures);
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
