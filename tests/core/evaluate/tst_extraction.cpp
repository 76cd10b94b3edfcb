// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evidence.h"
#include "core/evaluate/extraction.h"
#include "core/evaluate/finalists.h"
#include "tests/support/fake_trainer.h"

#include <QtTest/QtTest>

#include <cmath>
#include <set>

using namespace splitscape;
using namespace splitscape::evaluate;
using search::Standing;

namespace {

// Accuracies typed in: weights[0] is the accuracy on whatever is asked, in quarters; a training
// numbers itself 0, 1, 2 ... by its call and scores 1, 3/4, 1/2 in turn.
class ScriptedTrainer : public train::Trainer {
public:
    std::vector<float> scripted;
    mutable std::atomic<std::size_t> calls{0};
    mutable std::vector<std::uint64_t> seeds;

    [[nodiscard]] std::string description() const override { return "scripted"; }
    [[nodiscard]] Result<train::TrainedNetwork>
    train(const space::Architecture& architecture, const data::Dataset&,
          std::span<const std::uint32_t>, std::span<const std::uint32_t>,
          const train::TrainingSettings&, std::uint64_t seed, std::stop_token) const override
    {
        seeds.push_back(seed);
        return train::TrainedNetwork{architecture, {scripted[calls++]}, 0, 0.5, {}};
    }
    [[nodiscard]] Result<metrics::ConfusionMatrix>
    evaluate(const space::Architecture&, std::span<const float> weights, const data::Dataset&,
             std::span<const std::uint32_t>, std::stop_token) const override
    {
        const auto right = static_cast<std::int64_t>(weights[0] * 4.0F);
        return metrics::ConfusionMatrix{2, {right, 4 - right, 0, 0}};
    }
};

Finalist finalistOf(std::uint64_t id, double selection, double energy_mJ, float heldBack)
{
    CandidateResult candidate;
    candidate.id = id;
    candidate.architecture = {{2048, 8, static_cast<int>(id) + 2}, {1, 1, 1}};
    candidate.parameters = space::parameterCount(candidate.architecture);
    candidate.standing = Standing::Valid;
    candidate.training = TrainingSummary{selection, 0, {}};
    partition::PointCost point;
    point.edgeCompute = Energy::millijoules(energy_mJ);
    candidate.best = point;
    return {std::make_shared<const CandidateResult>(std::move(candidate)),
            std::make_shared<const std::vector<float>>(std::vector<float>{heldBack})};
}

EvaluationSetup setupWith(std::shared_ptr<const train::Trainer> trainer)
{
    EvaluationSetup setup;
    setup.dataset = test::emptyDataset(40, 16, 2);
    setup.split = test::quarteredSplit(40);
    setup.trainer = std::move(trainer);
    return setup;
}

const auto kNoProgress = [](int, int) {};
const ExtractionMemory kNothingDone{};

} // namespace

Q_DECLARE_METATYPE(std::vector<Finalist>)

class TestExtraction : public QObject {
    Q_OBJECT

private slots:
    void bestOnTheHeldBackHalfIsChosen_data();
    void bestOnTheHeldBackHalfIsChosen();
    void shortlistIsChosenByItsMean();
    void meanAndDeviationOverRepeatedTrainings();
    void oneTrainingHasNoDeviation();
    void testPartIsTouchedOncePerTraining();
    void anyNumberOfThreadsGivesTheSameResult();
    void interruptedExtractionGoesOn();
    void cancelledWhereAsked();
    void evidenceCountsTestSamplesOnce();
    void spareIsWhatNothingLaterNeeds_data();
    void spareIsWhatNothingLaterNeeds();
    void droppedWeightsChangeNothing_data();
    void droppedWeightsChangeNothing();
};

void TestExtraction::bestOnTheHeldBackHalfIsChosen_data()
{
    QTest::addColumn<std::vector<Finalist>>("finalists");
    QTest::addColumn<int>("chosen");
    QTest::newRow("not the best on the selection half")
        << std::vector{finalistOf(0, 0.9, 0.1, 0.5F), finalistOf(1, 0.6, 0.1, 0.75F)} << 1;
    QTest::newRow("a tie goes to the better on the selection half")
        << std::vector{finalistOf(0, 0.6, 0.1, 0.5F), finalistOf(1, 0.7, 0.2, 0.5F)} << 1;
    QTest::newRow("then to the lower energy")
        << std::vector{finalistOf(0, 0.6, 0.2, 0.5F), finalistOf(1, 0.6, 0.1, 0.5F)} << 1;
    QTest::newRow("then to the earlier one")
        << std::vector{finalistOf(0, 0.6, 0.2, 0.5F), finalistOf(1, 0.6, 0.2, 0.5F)} << 0;
}

void TestExtraction::bestOnTheHeldBackHalfIsChosen()
{
    QFETCH(std::vector<Finalist>, finalists);
    QFETCH(int, chosen);
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->scripted = {1.0F};
    work::WorkerPool pool(1);
    const auto result
        = extract(finalists, setupWith(trainer), {1, 1}, kNothingDone, pool, kNoProgress, {});
    QVERIFY(result);
    QCOMPARE(result->chosen, static_cast<std::uint64_t>(chosen));
    QCOMPARE(result->heldBack.size(), finalists.size());
}

void TestExtraction::shortlistIsChosenByItsMean()
{
    // On the selection half 0.7, 0.5 and 0.6: the second is not on the shortlist of two, whatever
    // it scores on the held-back half. Trained again, the first one fails twice, the third holds.
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->scripted = {0.25F, 0.25F, 0.5F, 0.75F};
    work::WorkerPool pool(1);
    const auto result
        = extract(std::vector{finalistOf(0, 0.7, 0.1, 0.75F), finalistOf(1, 0.5, 0.1, 1.0F),
                              finalistOf(2, 0.6, 0.1, 0.5F)},
                  setupWith(trainer), {2, 2}, kNothingDone, pool, kNoProgress, {});
    QVERIFY(result);
    QCOMPARE(result->shortlist, (std::vector<ShortlistEntry>{{0, 0.25}, {2, 0.625}}));
    QCOMPARE(result->chosen, std::uint64_t{2});
    QCOMPARE(result->heldBackAccuracy, 0.5);
    QCOMPARE(result->tests.size(), std::size_t{2});
    QCOMPARE(result->testAccuracyMean, 0.625);
}

void TestExtraction::meanAndDeviationOverRepeatedTrainings()
{
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->scripted = {1.0F, 0.75F, 0.5F};
    work::WorkerPool pool(1);
    const auto result = extract(std::vector{finalistOf(0, 0.5, 0.1, 0.5F)}, setupWith(trainer),
                                {3, 1}, kNothingDone, pool, kNoProgress, {});
    QVERIFY(result);
    QCOMPARE(result->testAccuracyMean, 0.75);
    QCOMPARE(*result->testAccuracyDeviation, 0.25); // sqrt((1/16 + 0 + 1/16) / 2)
    QCOMPARE(result->confusion.counts, (std::vector<std::int64_t>{9, 3, 0, 0})); // 4 + 3 + 2 right
    QCOMPARE((std::set<std::uint64_t>(trainer->seeds.begin(), trainer->seeds.end()).size()),
             std::size_t{3});
}

void TestExtraction::oneTrainingHasNoDeviation()
{
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->scripted = {0.75F};
    work::WorkerPool pool(1);
    const auto result = extract(std::vector{finalistOf(0, 0.5, 0.1, 0.5F)}, setupWith(trainer),
                                {1, 1}, kNothingDone, pool, kNoProgress, {});
    QVERIFY(result);
    QCOMPARE(result->testAccuracyMean, 0.75);
    QVERIFY(!result->testAccuracyDeviation);
}

void TestExtraction::testPartIsTouchedOncePerTraining()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->watchTest(30); // of 40 samples in four equal parts
    work::WorkerPool pool(2);
    std::vector<std::pair<int, int>> progress;
    const auto result
        = extract(std::vector{finalistOf(0, 0.5, 0.1, 0.5F), finalistOf(1, 0.5, 0.1, 0.5F)},
                  setupWith(trainer), {3, 1}, kNothingDone, pool,
                  [&](int done, int total) { progress.emplace_back(done, total); }, {});
    QVERIFY(result);
    QCOMPARE(trainer->testEvaluations(), 3);
    QCOMPARE(trainer->evaluations(), 2 + 3 + 3);
    // Three trainings; the eight scores do not count.
    QCOMPARE(progress.size(), std::size_t{3});
    QCOMPARE(progress.back(), std::make_pair(3, 3));
}

void TestExtraction::anyNumberOfThreadsGivesTheSameResult()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(1);
    std::vector<Finalist> finalists;
    for (std::uint64_t id = 0; id < 20; ++id)
        finalists.push_back(finalistOf(id, 0.5, 0.1, static_cast<float>(id) / 20.0F));
    work::WorkerPool one(1);
    work::WorkerPool eight(8);
    const auto alone
        = extract(finalists, setupWith(trainer), {5, 4}, kNothingDone, one, kNoProgress, {});
    const auto together
        = extract(finalists, setupWith(trainer), {5, 4}, kNothingDone, eight, kNoProgress, {});
    QVERIFY(alone && together);
    QCOMPARE(*together, *alone);
}

void TestExtraction::interruptedExtractionGoesOn()
{
    const std::vector finalists{finalistOf(0, 0.5, 0.1, 0.5F), finalistOf(1, 0.5, 0.1, 0.25F)};
    work::WorkerPool pool(2);
    const auto first = std::make_shared<test::FakeTrainer>();
    ExtractionMemory memory;
    std::vector<RepeatedTraining> kept;
    memory.keep = [&](const RepeatedTraining& training) { kept.push_back(training); };
    const auto whole = extract(finalists, setupWith(first), {3, 2}, memory, pool, kNoProgress, {});
    QVERIFY(whole);
    QCOMPARE(kept.size(), std::size_t{6});

    // Four were done, but one of them with another seed and one with half its weights.
    memory.done.assign(kept.begin(), kept.begin() + 4);
    memory.done[1].training.seed += 1;
    memory.done[2].weights = std::make_shared<const std::vector<float>>(3);
    kept.clear();
    const auto second = std::make_shared<test::FakeTrainer>();
    const auto resumed
        = extract(finalists, setupWith(second), {3, 2}, memory, pool, kNoProgress, {});
    QVERIFY(resumed);
    QCOMPARE(*resumed, *whole);
    QCOMPARE(second->trainings(), 4);
    QCOMPARE(kept.size(), std::size_t{4});
}

void TestExtraction::cancelledWhereAsked()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    work::WorkerPool pool(2);
    // After 0: in the scores; after 3: in the trainings.
    for (const int after : {0, 3}) {
        std::stop_source stop;
        const auto result = extract(
            std::vector{finalistOf(0, 0.5, 0.1, 0.5F), finalistOf(1, 0.5, 0.1, 0.5F)},
            setupWith(trainer), {8, 1}, kNothingDone, pool,
            [&](int done, int) {
                if (done >= after)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
}

void TestExtraction::evidenceCountsTestSamplesOnce()
{
    ExtractionResult result;
    QVERIFY(!testEvidence(result));
    // Two trainings of 50 samples each: 85 % of 50 are 43 (42.5 rounded). Wilson, 43 of 50:
    // (0.86 + 0.0384146 +- 1.96 sqrt(0.002408 + 0.000384146)) / 1.0768292
    result.tests = {{11, 0.88, 0.87, 0.84}, {12, 0.87, 0.86, 0.86}};
    result.testAccuracyMean = 0.85;
    result.confusion = {2, {40, 10, 5, 45}};
    const auto evidence = testEvidence(result);
    QVERIFY(evidence);
    QCOMPARE(qint64{evidence->samples}, qint64{50});
    QVERIFY(std::abs(evidence->interval.low - 0.73814) < 1e-4);
    QVERIFY(std::abs(evidence->interval.high - 0.93049) < 1e-4);
}

void TestExtraction::spareIsWhatNothingLaterNeeds_data()
{
    QTest::addColumn<int>("shortlist");
    QTest::addColumn<KnownScores>("known");
    QTest::addColumn<std::vector<std::size_t>>("spare");
    using Positions = std::vector<std::size_t>;
    // Front: 0 (most accurate) and 3 (least energy; 4 is its equal, and later).
    QTest::newRow("a shortlist of two holds 0 and 1 as well") << 2 << KnownScores{} << Positions{2, 4};
    QTest::newRow("one of three holds 2 too") << 3 << KnownScores{} << Positions{4};
    QTest::newRow("one of one cannot be told without all scores")
        << 1 << KnownScores{{0, 0.5}, {1, 0.5}, {2, 0.75}, {3, 0.5}} << Positions{};
    QTest::newRow("one of one holds the best on the held-back half")
        << 1 << KnownScores{{0, 0.5}, {1, 0.5}, {2, 0.75}, {3, 0.5}, {4, 0.5}} << Positions{1, 4};
}

void TestExtraction::spareIsWhatNothingLaterNeeds()
{
    QFETCH(const int, shortlist);
    QFETCH(const KnownScores, known);
    const std::vector<Finalist> finalists{
        finalistOf(0, 0.9, 0.5, 0.5F), finalistOf(1, 0.8, 0.6, 0.5F), finalistOf(2, 0.7, 0.7, 0.75F),
        finalistOf(3, 0.6, 0.1, 0.5F), finalistOf(4, 0.6, 0.1, 0.5F)};
    QTEST(spareFinalists(finalists, shortlist, known, partition::Scenario::EdgeEnergy), "spare");
}

void TestExtraction::droppedWeightsChangeNothing_data()
{
    QTest::addColumn<int>("shortlist");
    QTest::newRow("the paper's rule: the held-back half chooses") << 1;
    QTest::newRow("a shortlist that is trained again") << 4;
}

void TestExtraction::droppedWeightsChangeNothing()
{
    QFETCH(const int, shortlist);
    constexpr int kFinalists = 200;
    const auto trainer = std::make_shared<ScriptedTrainer>();
    for (int i = 0; i < 64; ++i)
        trainer->scripted.push_back(static_cast<float>(i % 5) / 4.0F);
    const EvaluationSetup setup = setupWith(trainer);
    work::WorkerPool pool(1);
    // 7 and 11 have no common factor with 50 and 40: accuracies and energies in a scattered order.
    std::vector<Finalist> all;
    for (int id = 0; id < kFinalists; ++id)
        all.push_back(finalistOf(static_cast<std::uint64_t>(id), 0.5 + 0.01 * (id * 7 % 50),
                                 0.1 + 0.01 * (id * 11 % 40), static_cast<float>(id % 4) / 4.0F));
    const auto expected = extract(all, setup, {2, shortlist}, kNothingDone, pool, kNoProgress, {});
    QVERIFY(expected);

    std::vector<Finalist> kept;
    KnownScores known;
    std::size_t dropped = 0;
    for (const Finalist& one : all) {
        kept.push_back(one);
        dropped += dropSpareWeights(kept, known, shortlist, setup, pool, {}).size();
    }
    QVERIFY2(dropped > kFinalists / 2, std::to_string(dropped).c_str());
    const auto withWeights = static_cast<std::size_t>(std::count_if(
        kept.begin(), kept.end(), [](const Finalist& one) { return one.weights != nullptr; }));
    QCOMPARE(withWeights + dropped, std::size_t{kFinalists});
    trainer->calls = 0;
    const auto found
        = extract(kept, known, setup, {2, shortlist}, kNothingDone, pool, kNoProgress, {});
    QVERIFY(found);
    QVERIFY(*found == *expected);
    // What is kept after extraction must still have its weights.
    QVERIFY(kept[found->chosen].weights);
    for (const std::size_t position : frontOf(kept, partition::Scenario::EdgeEnergy))
        QVERIFY(kept[position].weights);
}

QTEST_APPLESS_MAIN(TestExtraction)
#include "tst_extraction.moc"
