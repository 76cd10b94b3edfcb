// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"
#include "core/evaluate/training_seed.h"
#include "tests/support/fake_trainer.h"

#include <QtTest/QtTest>

#include <set>
#include <thread>

using namespace splitscape;
using namespace splitscape::evaluate;
using search::Standing;

namespace {

EvaluationSetup setupWith(std::shared_ptr<const train::Trainer> trainer)
{
    EvaluationSetup setup;
    setup.dataset = test::emptyDataset(40, 16, 5);
    setup.split = test::quarteredSplit(40);
    setup.trainer = std::move(trainer);
    setup.rules.device = test::calibratedDevice();
    setup.rules.limits.energy = Energy::millijoules(0.27);
    setup.training.epochs = 3;
    setup.seed = 12;
    return setup;
}

std::vector<search::Proposal> randomProposals(int count, std::uint64_t seed)
{
    std::vector<search::Proposal> proposals;
    Random random(seed);
    for (int i = 0; i < count; ++i)
        proposals.push_back({static_cast<std::uint64_t>(i), 0, i, 0,
                             space::randomGenome(space::SearchSpace{}, random)});
    return proposals;
}

search::Proposal proposalOf(std::uint64_t id, std::vector<int> lengths, std::vector<int> channels)
{
    return {id, 0, static_cast<int>(id), 0, {std::move(lengths), std::move(channels)}};
}

// Wall time is the one figure that may differ between two runs.
std::vector<CandidateResult> timeless(const std::vector<CandidatePtr>& candidates)
{
    std::vector<CandidateResult> copies;
    for (const CandidatePtr& candidate : candidates) {
        copies.push_back(*candidate);
        copies.back().seconds = Seconds{0.0};
    }
    return copies;
}

const Evaluator::Deliver kIgnore = [](const CandidatePtr&, const WeightsPtr&) {};

} // namespace

class TestEvaluator : public QObject {
    Q_OBJECT

private slots:
    void standingFollowsTheLimits_data();
    void standingFollowsTheLimits();
    void equalArchitecturesAreTrainedOnce();
    void trainingIsRemembered();
    void recallRefusesWhatDoesNotFollow();
    void anyNumberOfThreadsGivesTheSameResult_data();
    void anyNumberOfThreadsGivesTheSameResult();
    void failedTrainingIsAStatus();
    void cancelKeepsWhatIsFinished();
    void pauseHoldsTheNextTraining();
    void trainingSeedDependsOnTheArchitecture();
};

void TestEvaluator::standingFollowsTheLimits_data()
{
    QTest::addColumn<double>("energy_mJ");
    QTest::addColumn<int>("ram");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<int>("trainings");
    // SD-1 of the paper: 0.091 mJ and 8.5 KiB at its best point.
    QTest::newRow("within all limits: trained") << 0.100 << 8704 << Standing::Valid << 1;
    QTest::newRow("too much energy: not trained") << 0.050 << 8704 << Standing::Invalid << 0;
    QTest::newRow("too much RAM at every point: not trained")
        << 0.100 << 8191 << Standing::Abandoned << 0;
}

void TestEvaluator::standingFollowsTheLimits()
{
    QFETCH(double, energy_mJ);
    QFETCH(int, ram);
    QFETCH(Standing, standing);
    QFETCH(int, trainings);
    const auto trainer = std::make_shared<test::FakeTrainer>();
    EvaluationSetup setup = setupWith(trainer);
    setup.space.classes = 2;
    setup.rules.limits.energy = Energy::millijoules(energy_mJ);
    setup.rules.limits.ram = Bytes(ram);
    work::WorkerPool pool(1);
    Evaluator evaluator(setup, pool);
    const auto results = evaluator.evaluate(
        std::vector{proposalOf(0, {128, 8, 64, 0, 0, 0, 0, 0}, {1, 4, 2, 1, 1, 1, 1, 1})}, kIgnore,
        {});
    QCOMPARE(results.size(), std::size_t{1});
    const CandidateResult& result = *results.front();
    QCOMPARE(result.standing, standing);
    QCOMPARE(trainer->trainings(), trainings);
    QCOMPARE(result.parameters, std::int64_t{409}); // the paper's whole SD-1: 1.6 KB
    QCOMPARE(result.training.has_value(), standing == Standing::Valid);
    if (standing == Standing::Valid) {
        QCOMPARE(result.best->point, 3);
        QCOMPARE(result.source, Source::Trained);
    }
    const auto assessment = assessmentOf(result, partition::Scenario::EdgeEnergy);
    QCOMPARE(assessment.standing == Standing::Valid, standing == Standing::Valid);
    if (standing == Standing::Invalid)
        QVERIFY(assessment.energy_mJ > 0.088 && assessment.energy_mJ < 0.094);
}

void TestEvaluator::equalArchitecturesAreTrainedOnce()
{
    // Three genomes that differ only in skipped layers.
    const std::vector proposals{proposalOf(0, {64, 0, 0, 0, 0, 0, 0, 8}, {2, 1, 1, 1, 1, 1, 1, 1}),
                                proposalOf(1, {0, 64, 0, 8, 0, 0, 0, 0}, {4, 2, 3, 1, 4, 4, 4, 4}),
                                proposalOf(2, {0, 0, 0, 0, 0, 0, 64, 8}, {1, 1, 1, 1, 1, 1, 2, 1})};
    const auto trainer = std::make_shared<test::FakeTrainer>();
    work::WorkerPool pool(2);
    Evaluator evaluator(setupWith(trainer), pool);
    int withWeights = 0;
    const auto results = evaluator.evaluate(
        proposals,
        [&](const CandidatePtr&, const WeightsPtr& weights) { withWeights += weights != nullptr; },
        {});
    QCOMPARE(trainer->trainings(), 1);
    QCOMPARE(withWeights, 1);
    QCOMPARE(results.size(), std::size_t{3});
    QCOMPARE(results[0]->source, Source::Trained);
    QCOMPARE(results[1]->source, Source::Reused);
    QCOMPARE(results[2]->source, Source::Reused);
    QCOMPARE(results[2]->training, results[0]->training);
    QCOMPARE(results[2]->id, std::uint64_t{2});
}

void TestEvaluator::trainingIsRemembered()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    work::WorkerPool pool(2);
    Evaluator first(setupWith(trainer), pool);
    const auto proposals = randomProposals(12, 4);
    const auto results = first.evaluate(proposals, kIgnore, {});
    const int trainings = trainer->trainings();
    QVERIFY(trainings > 0);
    (void)first.evaluate(proposals, kIgnore, {});
    QCOMPARE(trainer->trainings(), trainings);

    Evaluator second(setupWith(trainer), pool);
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto recalled = second.recall(proposals[i], *results[i]);
        QVERIFY(recalled);
        QCOMPARE(**recalled, *results[i]);
    }
    const auto replayed = second.evaluate(proposals, kIgnore, {});
    QCOMPARE(trainer->trainings(), trainings);
    for (std::size_t i = 0; i < results.size(); ++i)
        QCOMPARE(replayed[i]->training, results[i]->training);
}

void TestEvaluator::recallRefusesWhatDoesNotFollow()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer), pool);
    const auto proposals = randomProposals(12, 4);
    const auto results = evaluator.evaluate(proposals, kIgnore, {});
    QVERIFY(!evaluator.recall(proposals[0], *results[1]));
    CandidateResult changed = *results[0];
    changed.genome.channels.front() = changed.genome.channels.front() % 4 + 1;
    QCOMPARE(evaluator.recall(proposals[0], changed).error().code, ErrorCode::ValueOutOfRange);
    const auto valid = std::find_if(results.begin(), results.end(), [](const CandidatePtr& one) {
        return one->standing == Standing::Valid;
    });
    QVERIFY(valid != results.end());
    changed = **valid;
    changed.training.reset();
    const auto position = static_cast<std::size_t>(valid - results.begin());
    QVERIFY(!evaluator.recall(proposals[position], changed));
}

void TestEvaluator::anyNumberOfThreadsGivesTheSameResult_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("2 threads") << 2;
    QTest::newRow("8 threads") << 8;
}

void TestEvaluator::anyNumberOfThreadsGivesTheSameResult()
{
    QFETCH(int, threads);
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(1);
    work::WorkerPool one(1);
    work::WorkerPool many(threads);
    Evaluator alone(setupWith(trainer), one);
    Evaluator together(setupWith(trainer), many);
    std::set<std::uint64_t> delivered;
    const auto proposals = randomProposals(64, 9);
    const auto expected = alone.evaluate(proposals, kIgnore, {});
    const auto actual = together.evaluate(
        proposals,
        [&](const CandidatePtr& candidate, const WeightsPtr&) { delivered.insert(candidate->id); },
        {});
    QCOMPARE(timeless(actual), timeless(expected));
    QCOMPARE(delivered.size(), proposals.size());
}

void TestEvaluator::failedTrainingIsAStatus()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->failLayers = 2;
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer), pool);
    const auto results = evaluator.evaluate(
        std::vector{proposalOf(0, {8, 0, 0, 0, 0, 0, 0, 0}, {1, 1, 1, 1, 1, 1, 1, 1}),
                    proposalOf(1, {16, 8, 0, 0, 0, 0, 0, 0}, {1, 1, 1, 1, 1, 1, 1, 1})},
        kIgnore, {});
    QCOMPARE(results[0]->standing, Standing::Failed);
    QCOMPARE(results[0]->failure->detail, std::string("made to fail"));
    QCOMPARE(assessmentOf(*results[0], partition::Scenario::EdgeEnergy).standing, Standing::Failed);
    QCOMPARE(results[1]->standing, Standing::Valid);
}

void TestEvaluator::cancelKeepsWhatIsFinished()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(5);
    work::WorkerPool pool(2);
    Evaluator evaluator(setupWith(trainer), pool);
    std::stop_source stop;
    int delivered = 0;
    const auto results = evaluator.evaluate(
        randomProposals(64, 9),
        [&](const CandidatePtr& candidate, const WeightsPtr&) {
            ++delivered;
            if (candidate->source == Source::Trained)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(results.size() < 64);
    QCOMPARE(results.size(), static_cast<std::size_t>(delivered));
    QVERIFY(trainer->trainings() >= 1 && trainer->trainings() <= 2);
}

void TestEvaluator::pauseHoldsTheNextTraining()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    work::PauseGate gate;
    gate.pause();
    work::WorkerPool pool(2, &gate);
    Evaluator evaluator(setupWith(trainer), pool);
    std::vector<CandidatePtr> results;
    std::thread worker([&] { results = evaluator.evaluate(randomProposals(8, 3), kIgnore, {}); });
    const bool bothWait = QTest::qWaitFor([&] { return gate.waiting() == 2; }, 60'000);
    const int trainings = trainer->trainings();
    gate.resume();
    worker.join();
    QVERIFY(bothWait);
    QCOMPARE(trainings, 0);
    QCOMPARE(results.size(), std::size_t{8});
    QVERIFY(trainer->trainings() > 0);

    // A paused pool still stops.
    gate.pause();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(evaluator.evaluate(randomProposals(8, 77), kIgnore, stop.get_token()).size() < 8);
}

void TestEvaluator::trainingSeedDependsOnTheArchitecture()
{
    const space::Architecture a{{2048, 8, 5}, {1, 1, 1}};
    const space::Architecture b{{2048, 8, 5}, {1, 2, 1}};
    std::set<std::uint64_t> seeds{trainingSeed(1, a), trainingSeed(1, b), trainingSeed(2, a),
                                  testTrainingSeed(1, a, 0), testTrainingSeed(1, a, 1)};
    QCOMPARE(seeds.size(), std::size_t{5});
    QCOMPARE(trainingSeed(1, a), trainingSeed(1, a));
}

QTEST_APPLESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
