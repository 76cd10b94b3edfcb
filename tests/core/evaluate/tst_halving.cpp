// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"
#include "tests/support/fake_trainer.h"

#include <QtTest/QtTest>

#include <functional>
#include <map>

using namespace splitscape;
using namespace splitscape::evaluate;
using search::Standing;

namespace {

// Learning curves as told, by the length of the one hidden layer.
class ScriptedTrainer : public train::Trainer {
public:
    std::map<int, std::vector<double>> curves;
    std::function<void()> onTraining = [] {};

    [[nodiscard]] std::string description() const override { return "scripted"; }
    [[nodiscard]] Result<train::TrainedNetwork>
    train(const space::Architecture& architecture, const data::Dataset&,
          std::span<const std::uint32_t>, std::span<const std::uint32_t>,
          const train::TrainingSettings& settings, std::uint64_t, std::stop_token) const override
    {
        onTraining();
        train::TrainedNetwork network{architecture, {1.0F}, 0, 0.0, {}};
        const std::vector<double>& curve = curves.at(architecture.lengths[1]);
        for (std::size_t i = 0; i < static_cast<std::size_t>(settings.epochs); ++i) {
            network.epochs.push_back({1.0, curve[i]});
            network.selectionAccuracy = std::max(network.selectionAccuracy, curve[i]);
        }
        return network;
    }
    [[nodiscard]] Result<metrics::ConfusionMatrix>
    evaluate(const space::Architecture&, std::span<const float>, const data::Dataset&,
             std::span<const std::uint32_t>, std::stop_token) const override
    {
        return metrics::ConfusionMatrix{};
    }
};

EvaluationSetup setupWith(std::shared_ptr<const train::Trainer> trainer, int epochs,
                          train::SuccessiveHalving halving)
{
    EvaluationSetup setup;
    setup.dataset = test::emptyDataset(40, 16, 5);
    setup.split = test::quarteredSplit(40);
    setup.trainer = std::move(trainer);
    setup.rules.device = test::calibratedDevice();
    setup.training.epochs = epochs;
    setup.training.successiveHalving = halving;
    return setup;
}

// One hidden layer each.
std::vector<search::Proposal> proposalsOf(const std::vector<int>& lengths)
{
    std::vector<search::Proposal> proposals;
    for (const int length : lengths) {
        const auto id = static_cast<int>(proposals.size());
        proposals.push_back({static_cast<std::uint64_t>(id),
                             0,
                             id,
                             0,
                             {{length, 0, 0, 0, 0, 0, 0, 0}, {1, 1, 1, 1, 1, 1, 1, 1}}});
    }
    return proposals;
}

const Evaluator::Deliver kIgnore = [](const CandidatePtr&, const WeightsPtr&) {};

} // namespace

class TestHalving : public QObject {
    Q_OBJECT

private slots:
    void theBestGoOn();
    void ofEqualsTheLargerNetworkGoesOn();
    void anyNumberOfThreadsGivesTheSameResult();
    void everyNetworkKeepsItsWeights();
    void aStoppedGenerationLeavesNothingTrained();
    void aLaterCandidateMayEarnTheFullTraining();
    void whatIsKnownCostsNoTraining();
    void theRestOfATrainingIsRecalled();
};

void TestHalving::theBestGoOn()
{
    // Five train for one epoch; 0.6, 0.5 and 0.4 go on to two; of those 0.7 and 0.6 to all four.
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->curves = {{128, {0.5, 0.5, 0.9, 0.9}},
                       {64, {0.4, 0.7, 0.7, 0.9}},
                       {32, {0.3, 0.9, 0.9, 0.9}},
                       {16, {0.6, 0.6, 0.8, 0.5}},
                       {8, {0.2, 0.9, 0.9, 0.9}}};
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer, 4, {1, 2}), pool);
    const auto results = evaluator.evaluate(proposalsOf({8, 16, 32, 64, 128}), kIgnore, {});
    QCOMPARE(results.size(), std::size_t{5});
    const std::vector<std::size_t> epochs{1, 4, 1, 4, 2};
    const std::vector<double> fitness{0.2, 0.8, 0.3, 0.9, 0.5};
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(results[i]->standing, Standing::Valid);
        QCOMPARE(results[i]->training->epochs.size(), epochs[i]);
        QCOMPARE(*results[i]->fitness, fitness[i]);
    }
}

void TestHalving::ofEqualsTheLargerNetworkGoesOn()
{
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->curves = {{8, {0.5, 0.5}}, {64, {0.5, 0.5}}};
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer, 2, {1, 2}), pool);
    const auto results = evaluator.evaluate(proposalsOf({8, 64}), kIgnore, {});
    QCOMPARE(results[0]->training->epochs.size(), std::size_t{1});
    QCOMPARE(results[1]->training->epochs.size(), std::size_t{2});
}

void TestHalving::anyNumberOfThreadsGivesTheSameResult()
{
    std::vector<search::Proposal> proposals;
    Random random(5);
    for (int i = 0; i < 24; ++i)
        proposals.push_back({static_cast<std::uint64_t>(i), 0, i, 0,
                             space::randomGenome(space::SearchSpace{}, random)});
    const auto assessed = [&proposals](int threads) {
        const auto trainer = std::make_shared<test::FakeTrainer>();
        trainer->duration = std::chrono::milliseconds(1);
        work::WorkerPool pool(threads);
        Evaluator evaluator(setupWith(trainer, 8, {1, 2}), pool);
        std::vector<CandidateResult> results;
        for (const CandidatePtr& candidate : evaluator.evaluate(proposals, kIgnore, {})) {
            results.push_back(*candidate);
            results.back().seconds = Seconds{0.0}; // wall time may differ
        }
        return results;
    };
    const auto alone = assessed(1);
    QCOMPARE(alone.size(), std::size_t{24});
    QVERIFY(assessed(8) == alone);
}

void TestHalving::everyNetworkKeepsItsWeights()
{
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->curves = {{8, {0.5, 0.6}}, {64, {0.7, 0.7}}};
    work::WorkerPool pool(2);
    Evaluator evaluator(setupWith(trainer, 2, {1, 2}), pool);
    int withWeights = 0;
    const auto count = [&](const CandidatePtr&, const WeightsPtr& weights) {
        withWeights += weights != nullptr;
    };
    QCOMPARE(evaluator.evaluate(proposalsOf({8, 64}), count, {}).size(), std::size_t{2});
    QCOMPARE(withWeights, 2);
}

void TestHalving::aStoppedGenerationLeavesNothingTrained()
{
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->curves = {{8, {0.5, 0.6}}, {16, {0.5, 0.6}}, {64, {0.7, 0.7}}};
    std::stop_source stop;
    int trainings = 0;
    trainer->onTraining = [&] {
        if (++trainings == 3)
            stop.request_stop();
    };
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer, 2, {1, 2}), pool);
    const auto proposals = proposalsOf({8, 16, 64});
    QCOMPARE(evaluator.evaluate(proposals, kIgnore, stop.get_token()).size(), std::size_t{0});
    // Nothing of it is remembered: asked again, all three compete as if for the first time.
    QCOMPARE(evaluator.evaluate(proposals, kIgnore, {}).size(), std::size_t{3});
    QCOMPARE(trainings, 3 + 3 + 2);
}

void TestHalving::aLaterCandidateMayEarnTheFullTraining()
{
    // First round: 64 wins, 8 stays at one epoch with 0.4. Second round: of 8 and 16 it is the
    // better one, goes on to all four epochs and gets 0.9 for it.
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->curves
        = {{64, {0.5, 0.5, 0.5, 0.5}}, {8, {0.4, 0.4, 0.9, 0.9}}, {16, {0.3, 0.3, 0.3, 0.3}}};
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer, 4, {1, 2}), pool);
    const auto first = evaluator.evaluate(proposalsOf({8, 64}), kIgnore, {});
    QCOMPARE(*first[0]->fitness, 0.4);
    QCOMPARE(first[0]->training->epochs.size(), std::size_t{1});
    int withWeights = 0;
    const auto count = [&](const CandidatePtr&, const WeightsPtr& weights) {
        withWeights += weights != nullptr;
    };
    const auto second = evaluator.evaluate(proposalsOf({8, 16}), count, {});
    QCOMPARE(*second[0]->fitness, 0.9);
    QCOMPARE(second[0]->source, Source::Trained);
    QCOMPARE(second[0]->training->epochs.size(), std::size_t{4});
    QCOMPARE(withWeights, 2);
    // From then on it is known in full: a third round trains nothing.
    int trainings = 0;
    trainer->onTraining = [&] { ++trainings; };
    const auto third = evaluator.evaluate(proposalsOf({8, 64}), kIgnore, {});
    QCOMPARE(*third[0]->fitness, 0.9);
    QCOMPARE(third[0]->source, Source::Reused);
    QCOMPARE(trainings, 0);
}

void TestHalving::whatIsKnownCostsNoTraining()
{
    // 8 has one epoch with 0.4; against 0.6 it loses again, by the score it has.
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->curves = {{64, {0.5, 0.5}}, {8, {0.4, 0.9}}, {16, {0.6, 0.6}}};
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer, 2, {1, 2}), pool);
    QCOMPARE(evaluator.evaluate(proposalsOf({8, 64}), kIgnore, {}).size(), std::size_t{2});
    int trainings = 0;
    trainer->onTraining = [&] { ++trainings; };
    const auto second = evaluator.evaluate(proposalsOf({8, 16}), kIgnore, {});
    QCOMPARE(*second[0]->fitness, 0.4);
    QCOMPARE(second[0]->source, Source::Reused);
    QCOMPARE(*second[1]->fitness, 0.6);
    QCOMPARE(trainings, 2); // 16 to its first rung and to its second
}

void TestHalving::theRestOfATrainingIsRecalled()
{
    const auto trainer = std::make_shared<ScriptedTrainer>();
    trainer->curves = {{64, {0.5, 0.5}}, {8, {0.4, 0.9}}, {16, {0.3, 0.3}}};
    work::WorkerPool pool(1);
    Evaluator evaluator(setupWith(trainer, 2, {1, 2}), pool);
    const auto rounds = {proposalsOf({8, 64}), proposalsOf({8, 16}), proposalsOf({8, 16})};
    Evaluator again(setupWith(trainer, 2, {1, 2}), pool);
    for (const auto& proposals : rounds) {
        for (const CandidatePtr& candidate : evaluator.evaluate(proposals, kIgnore, {})) {
            const auto recalled = again.recall(proposals[candidate->id], *candidate);
            QVERIFY(recalled);
            QCOMPARE(**recalled, *candidate);
        }
    }
}

QTEST_APPLESS_MAIN(TestHalving)
#include "tst_halving.moc"
