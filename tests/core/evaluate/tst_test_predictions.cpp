// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"
#include "core/base/random.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/evaluate/misclassified.h"
#include "core/evaluate/test_figures.h"
#include "core/train/trainer.h"
#include "tests/support/fake_trainer.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::evaluate;

namespace {

const std::vector<std::string> kClasses{"background", "seizure"};

constexpr std::uint16_t sixteenBits(double share)
{
    return static_cast<std::uint16_t>(share * 65535.0 + 0.5);
}

/// Five windows of 10 s of a recording of 50 s, patient A, with a seizure from 20 to 30 s, and one
/// window of patient B; two trainings. The first finds the seizure and calls one window of the
/// background so as well, the second calls nothing so.
///
///   sample        0    1    2    3    4  |  5
///   start, s      0   10   20   30   40  |  0
///   label         0    0    1    0    0  |  1
///   training 1    0    0    1    1    0  |  1
///   P(seizure)   .1   .2   .9   .6   .3  | .8
///   training 2    0    0    0    0    0  |  0
TestPredictions windows()
{
    TestPredictions made;
    made.classes = 2;
    made.patients = {"A", "B"};
    made.recordings = {{"a1", 50.0, {{20.0, 30.0, 1}}}, {"b1", 3600.0, {{0.0, 10.0, 1}}}};
    made.window_s = 10.0;
    made.labels = {0, 0, 1, 0, 0, 1};
    made.patientOf = {0, 0, 0, 0, 0, 1};
    made.recordingOf = {0, 0, 0, 0, 0, 1};
    made.times = {0, 10, 20, 30, 40, 0};
    TrainingPredictions first{11, {0, 0, 1, 1, 0, 1}, {}};
    for (const double seizure : {0.1, 0.2, 0.9, 0.6, 0.3, 0.8}) {
        first.scores.push_back(sixteenBits(1.0 - seizure));
        first.scores.push_back(sixteenBits(seizure));
    }
    made.trainings = {first, {12, {0, 0, 0, 0, 0, 0}, {}}};
    return made;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-4; }

/// 64 samples of so many values, three classes.
EvaluationSetup setupOfNoise(int length)
{
    const auto dataset = std::make_shared<data::Dataset>(*test::emptyDataset(64, length, 3));
    const auto values = std::make_shared<std::vector<float>>();
    Random random(5);
    for (int i = 0; i < 64 * length; ++i)
        values->push_back(static_cast<float>(random.uniform(-1.0, 1.0)));
    dataset->values = *values;
    dataset->owner = values;
    EvaluationSetup setup;
    setup.dataset = dataset;
    setup.split = test::quarteredSplit(64);
    return setup;
}

} // namespace

class TestTestPredictions : public QObject {
    Q_OBJECT

private slots:
    void base64ByHand_data();
    void base64ByHand();
    void textReadsBack();
    void textOfNobodyIsRefused_data();
    void textOfNobodyIsRefused();
    void patientsByHand();
    void curvesByHand();
    void eventsByHand();
    void cellsByHand();
    void placesInWords();
    void predictionsAreThoseOfTheTrainer();
    void scoresAreRoundedAsTheTrainerRounds();
};

void TestTestPredictions::base64ByHand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // The vectors of RFC 4648, section 10.
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("one byte") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("two bytes") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("three bytes") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("six bytes") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
}

void TestTestPredictions::base64ByHand()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const std::vector<char> letters(bytes.begin(), bytes.end());
    QCOMPARE(numbersToBase64(letters), text.toStdString());
    QCOMPARE(*numbersFromBase64<char>(text.toStdString()), letters);
    QVERIFY(!fromBase64("Zg="));
    QVERIFY(!fromBase64("Z*=="));
    // "Zg==" and "Zm8=" with bits set that no byte takes.
    QVERIFY(!fromBase64("Zh=="));
    QVERIFY(!fromBase64("Zm9="));
}

void TestTestPredictions::textReadsBack()
{
    const auto again = readPredictions(toText(windows()));
    QVERIFY(again);
    QCOMPARE(*again, windows());
    TestPredictions rows = windows();
    rows.areNumbers = true;
    rows.window_s = 0.0;
    rows.times = {1, 2, 3, 4, 5, 1};
    QCOMPARE(*readPredictions(toText(rows)), rows);
}

void TestTestPredictions::textOfNobodyIsRefused_data()
{
    QTest::addColumn<TestPredictions>("predictions");
    TestPredictions made = windows();
    made.labels[0] = 2;
    QTest::newRow("a label beyond the classes") << made;
    made = windows();
    made.patientOf[3] = 2;
    QTest::newRow("a patient beyond the patients") << made;
    made = windows();
    made.recordingOf.pop_back();
    QTest::newRow("a recording is missing") << made;
    made = windows();
    made.trainings[1].predicted.pop_back();
    QTest::newRow("a prediction is missing") << made;
    made = windows();
    made.trainings[0].scores.pop_back();
    QTest::newRow("a score is missing") << made;
}

void TestTestPredictions::textOfNobodyIsRefused()
{
    QFETCH(TestPredictions, predictions);
    const auto again = readPredictions(toText(predictions));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(again.error().subject, std::string(kPredictionsDocument));
}

void TestTestPredictions::patientsByHand()
{
    const TestFigures figures = figuresOf(windows(), kClasses);
    QCOMPARE(figures.samples, std::int64_t{6});
    QCOMPARE(figures.trainings, 2);
    QCOMPARE(figures.patients.size(), std::size_t{2});
    // B: right in the first training only; A: 4 and 4 of 5.
    QCOMPARE(figures.patients[0].name, std::string("B"));
    QCOMPARE(figures.patients[0].confusion.counts, (std::vector<std::int64_t>{0, 0, 1, 1}));
    QCOMPARE(figures.patients[1].samples, std::int64_t{5});
    QCOMPARE(figures.patients[1].confusion.counts, (std::vector<std::int64_t>{7, 1, 1, 1}));
    // Drawn are A twice (0.8), both (9 of 12) or B twice (0.5), a quarter, a half and a quarter of
    // the time, so the quantiles are the extremes.
    QVERIFY(figures.byPatient);
    QVERIFY(near(figures.byPatient->low, 0.5));
    QVERIFY(near(figures.byPatient->high, 0.8));
    TestPredictions one = windows();
    one.patientOf.assign(6, 0);
    QVERIFY(!figuresOf(one, kClasses).byPatient);
}

void TestTestPredictions::curvesByHand()
{
    const TestFigures figures = figuresOf(windows(), kClasses);
    QVERIFY(figures.curves);
    // Every seizure is above every background window.
    QVERIFY(near(figures.curves->areaUnderRoc, 1.0));
    QVERIFY(near(figures.curves->averagePrecision, 1.0));
    QVERIFY(near(figures.curves->positiveShare, 2.0 / 6.0));
    // Stated 0.9, 0.8, 0.9, 0.6, 0.7, 0.8; all right but 0.6: distances 0.1 twice (0.9 to 1),
    // 0.2 twice (0.8 to 0.9), 0.6 and 0.3.
    QVERIFY(figures.calibration);
    QVERIFY(near(figures.calibration->expectedError, (2 * 0.1 + 2 * 0.2 + 0.6 + 0.3) / 6.0));
}

void TestTestPredictions::eventsByHand()
{
    const TestFigures figures = figuresOf(windows(), kClasses);
    QVERIFY(figures.events);
    const EventFigures& events = *figures.events;
    QCOMPARE(events.recordings, std::size_t{1});
    QCOMPARE(events.incomplete, std::size_t{1}); // b1: 10 s of an hour
    QCOMPARE(events.trainings, 2);
    QVERIFY(near(events.hours, 50.0 / 3600.0));
    // The first training detects 20 to 40 s, which is the seizure; the second nothing.
    QCOMPARE(events.score.events, std::int64_t{2});
    QCOMPARE(events.score.found, std::int64_t{1});
    QCOMPARE(events.score.falseAlarms, std::int64_t{0});
    QVERIFY(near(*events.score.meanLatency_s(), 0.0));
    TestPredictions beats = windows();
    beats.window_s = 0.0;
    QVERIFY(!figuresOf(beats, kClasses).events);
}

void TestTestPredictions::cellsByHand()
{
    const TestPredictions made = windows();
    const auto missed = samplesIn(made, {1, 0}); // seizures called background
    QCOMPARE(missed.size(), std::size_t{2});
    QCOMPARE(missed[0].position, std::size_t{2});
    QCOMPARE(missed[0].trainings, 1);
    QVERIFY(!missed[0].probability); // by the second training, which keeps no scores
    const auto right = samplesIn(made, {1, 1});
    QCOMPARE(right.size(), std::size_t{2});
    QVERIFY(near(*right[0].probability, 0.9));
    QVERIFY(near(*right[1].probability, 0.8));
    const auto all = samplesIn(made, {});
    QCOMPARE(all.size(), std::size_t{3}); // 2 and 5 missed, 3 a false alarm
    QCOMPARE(samplesIn(made, {0, std::nullopt}).size(), std::size_t{1});
}

void TestTestPredictions::placesInWords()
{
    TestPredictions made = windows();
    made.times[0] = 62.34;
    made.times[1] = 3723.9;
    QCOMPARE(placeOf(made, 0), (SamplePlace{1, "a1", {}, 62.34}));
    QCOMPARE(placeText(placeOf(made, 0)), std::string("a1 at 1:02.3"));
    QCOMPARE(placeText(placeOf(made, 1)), std::string("a1 at 1:02:03.9"));
    made.areNumbers = true;
    made.times[2] = 17;
    QCOMPARE(placeOf(made, 2), (SamplePlace{3, "a1", 17, {}}));
    QCOMPARE(placeText(placeOf(made, 2)), std::string("row 17 of a1"));
    made.recordingOf.clear();
    QCOMPARE(placeOf(made, 2), (SamplePlace{3, {}, {}, {}}));
    QCOMPARE(placeText(placeOf(made, 2)), std::string("test sample 3"));
}

void TestTestPredictions::predictionsAreThoseOfTheTrainer()
{
    // 64 samples of 8 values, three classes, by untrained weights.
    EvaluationSetup setup = setupOfNoise(8);
    setup.trainer = train::makeNativeTrainer();
    CandidateResult chosen;
    chosen.id = 4;
    chosen.architecture = {{8, 4, 3}, {1, 2, 1}};
    chosen.best = partition::PointCost{};
    chosen.best->point = 2;
    std::vector<RepeatedTraining> trainings;
    metrics::ConfusionMatrix expected;
    for (const int repetition : {1, 0}) {
        auto weights = std::make_shared<const std::vector<float>>(train::initialWeights(
            chosen.architecture, static_cast<std::uint64_t>(repetition) + 20));
        trainings.push_back(
            {4, repetition, {static_cast<std::uint64_t>(repetition), 0, 0, 0}, weights});
        expected.add(*setup.trainer->evaluate(chosen.architecture, *weights, *setup.dataset,
                                              setup.split->test, {}));
    }
    trainings.push_back({5, 0, {}, trainings.front().weights}); // of another candidate
    work::WorkerPool pool(2);
    const auto made = predictTest(setup, chosen, trainings, pool, {});
    QVERIFY(made);
    QCOMPARE(made->trainings.size(), std::size_t{2});
    QCOMPARE(made->trainings[0].seed, std::uint64_t{0}); // by repetition
    QCOMPARE(made->sampleCount(), setup.split->test.size());
    QVERIFY(made->recordingOf.empty());
    metrics::ConfusionMatrix found{3, std::vector<std::int64_t>(9, 0)};
    for (const TrainingPredictions& training : made->trainings) {
        for (std::size_t i = 0; i < made->sampleCount(); ++i) {
            ++found.counts[made->labels[i] * 3U + training.predicted[i]];
            const int sum = training.scores[3 * i] + training.scores[3 * i + 1]
                + training.scores[3 * i + 2];
            QVERIFY(std::abs(sum - 65535) <= 2);
        }
    }
    QCOMPARE(found, expected);
}

void TestTestPredictions::scoresAreRoundedAsTheTrainerRounds()
{
    EvaluationSetup setup = setupOfNoise(256);
    const space::Architecture architecture{{256, 16, 3}, {1, 4, 1}};
    const std::vector<float> weights = train::initialWeights(architecture, 20);
    partition::PointCost deployment;
    deployment.point = 2;
    std::vector<std::vector<float>> scores;
    // Two vectors of 4 floats and one of 8 are added up in another order.
    for (const char* level : {"native (x86-64-v2)", "native (x86-64-v3)"}) {
        setup.trainer = train::makeNativeTrainer(level);
        if (!setup.trainer)
            QSKIP("this machine has one instruction level");
        scores.push_back(*deployedScores(setup, architecture, weights, deployment,
                                         setup.split->test, {}));
    }
    QCOMPARE(scores[0].size(), scores[1].size());
    QVERIFY(scores[0] != scores[1]);
}

QTEST_APPLESS_MAIN(TestTestPredictions)
#include "tst_test_predictions.moc"
