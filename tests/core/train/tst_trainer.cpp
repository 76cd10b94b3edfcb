// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/class_scores.h"
#include "core/train/native/native_trainer.h"
#include "core/train/trainer.h"
#include "core/train/training_loop.h"
#include "tests/core/train/example_networks.h"

#include <QtTest/QtTest>

#include <limits>
#include <nlohmann/json.hpp>
#include <thread>

using namespace splitscape;
using namespace splitscape::test;
using train::TrainingSettings;

namespace {

const space::Architecture kNetwork{{64, 16, 4, 16, 3}, {1, 4, 3, 2, 1}};

struct Study {
    data::Dataset dataset = exampleDataset(kNetwork, 240, 8);
    std::vector<std::uint32_t> training = indicesFrom(0, 150);
    std::vector<std::uint32_t> selection = indicesFrom(150, 90);
    TrainingSettings settings = [] {
        TrainingSettings some;
        some.dropout = 0.1;
        return some;
    }();
};

Result<train::TrainedNetwork> trainOn(const Study& study, std::uint64_t seed,
                                      std::stop_token stop = {})
{
    return train::makeNativeTrainer()->train(kNetwork, study.dataset, study.training,
                                             study.selection, study.settings, seed, stop);
}

/// Tells every sample class 0 in its first `deadStarts` starts, and all of them right afterwards.
class ScriptedLearner : public train::Learner {
public:
    ScriptedLearner(const data::Dataset& dataset, int deadStarts)
        : m_dataset(dataset)
        , m_dead(deadStarts)
    {
    }
    void restart(std::uint64_t seed) override
    {
        --m_dead;
        seeds.push_back(seed);
    }
    void setRateFactor(double factor) override { factors.push_back(factor); }
    double step(std::span<const std::uint32_t> batch) override
    {
        return static_cast<double>(batch.size());
    }
    void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes) override
    {
        for (std::size_t i = 0; i < indices.size(); ++i)
            classes[i] = m_dead > 0 ? std::uint8_t{0} : m_dataset.labels[indices[i]];
    }
    std::vector<float> weights() const override { return {1.0f}; }

    std::vector<std::uint64_t> seeds;
    std::vector<double> factors;

private:
    const data::Dataset& m_dataset;
    int m_dead;
};

/// Has no begin() of its own.
class OneGoTrainer : public train::Trainer {
public:
    std::string description() const override { return m_native->description(); }
    Result<train::TrainedNetwork> train(const space::Architecture& architecture,
                                        const data::Dataset& dataset,
                                        std::span<const std::uint32_t> trainIndices,
                                        std::span<const std::uint32_t> selectionIndices,
                                        const TrainingSettings& settings, std::uint64_t seed,
                                        std::stop_token stop) const override
    {
        return m_native->train(architecture, dataset, trainIndices, selectionIndices, settings,
                               seed, stop);
    }
    Result<metrics::ConfusionMatrix> evaluate(const space::Architecture& architecture,
                                              std::span<const float> weights,
                                              const data::Dataset& dataset,
                                              std::span<const std::uint32_t> indices,
                                              std::stop_token stop) const override
    {
        return m_native->evaluate(architecture, weights, dataset, indices, stop);
    }

private:
    std::unique_ptr<train::Trainer> m_native = train::makeNativeTrainer();
};

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT

private slots:
    void learnsWhatCanBeLearnt();
    void repeatsBitForBitOnAnyThread();
    void restsBetweenEpochs();
    void keepsTheFirstBestEpoch();
    void takesAShortLastBatch();
    void endsWithTheBestEpochWhenItDiverges();
    void startsAnewWhenDead_data();
    void startsAnewWhenDead();
    void theRateFollowsItsSchedule();
    void weightsDecayAndBiasesStay();
    void trainsNetworksWithBatchNormAndSums();
    void learnsFromSideValues();
    void refusesOtherSideValues();
    void roundsWhatCrossesACut();
    void roundingFollowsTheRange();
    void startsWithInitialWeightsInRange();
    void stopsWhenAsked();
    void namesItsInstructionLevel();
    void refusesWhatDoesNotBelongTogether_data();
    void refusesWhatDoesNotBelongTogether();
    void countsConfusions();
    void settingsAreReadFromJson();
    void settingsProblemsNameTheirField_data();
    void settingsProblemsNameTheirField();
};

void TestTrainer::learnsWhatCanBeLearnt()
{
    Study study;
    study.settings.batchSize = 4;
    const auto network = trainOn(study, 1);
    QVERIFY(network);
    QCOMPARE(network->epochs.size(), std::size_t{20});
    QVERIFY2(network->selectionAccuracy > 0.9,
             qPrintable(QString::number(network->selectionAccuracy)));
    QVERIFY(network->epochs.back().trainingLoss < 0.5 * network->epochs.front().trainingLoss);
}

void TestTrainer::repeatsBitForBitOnAnyThread()
{
    const Study study;
    const auto expected = trainOn(study, 7);
    QVERIFY(expected);
    std::vector<std::optional<train::TrainedNetwork>> found(3);
    {
        std::vector<std::jthread> threads;
        threads.reserve(found.size());
        for (auto& slot : found)
            threads.emplace_back([&study, &slot] {
                if (auto network = trainOn(study, 7))
                    slot = *network;
            });
    }
    for (const auto& network : found)
        QVERIFY(network == *expected);
    QVERIFY(trainOn(study, 8)->weights != expected->weights);
}

void TestTrainer::restsBetweenEpochs()
{
    const Study study;
    const auto expected = trainOn(study, 7);
    QVERIFY(expected);
    const auto native = train::makeNativeTrainer();
    const OneGoTrainer oneGo;
    for (const train::Trainer* trainer : {static_cast<const train::Trainer*>(native.get()),
                                          static_cast<const train::Trainer*>(&oneGo)}) {
        const auto training = trainer->begin(kNetwork, study.dataset, study.training,
                                             study.selection, study.settings, 7);
        QVERIFY(training);
        QCOMPARE((*training)->result().epochs.size(), std::size_t{0});
        for (const int epochs : {1, 6, 6, 20}) {
            QVERIFY((*training)->advance(epochs, {}));
            QCOMPARE((*training)->result().epochs.size(), static_cast<std::size_t>(epochs));
        }
        QVERIFY((*training)->result() == *expected);
    }
}

void TestTrainer::keepsTheFirstBestEpoch()
{
    const Study study;
    const auto network = trainOn(study, 3);
    QVERIFY(network);
    const auto best = static_cast<std::size_t>(network->bestEpoch);
    for (std::size_t i = 0; i < network->epochs.size(); ++i)
        QVERIFY(i < best ? network->epochs[i].selectionAccuracy < network->selectionAccuracy
                         : network->epochs[i].selectionAccuracy <= network->selectionAccuracy);
    // The weights are that epoch's: judged again, they score the same.
    const auto matrix = train::makeNativeTrainer()->evaluate(kNetwork, network->weights,
                                                             study.dataset, study.selection, {});
    QVERIFY(matrix);
    QCOMPARE(matrix->accuracy(), network->selectionAccuracy);
    QCOMPARE(matrix->total(), 90);
}

void TestTrainer::takesAShortLastBatch()
{
    Study study;
    study.settings.epochs = 1;
    study.settings.learningRate = 1e-12; // the weights stay, so the losses can be compared
    study.settings.dropout = 0.0;
    study.settings.batchSize = 32; // 150 = 4 * 32 + 22
    const double parts = trainOn(study, 1)->epochs.front().trainingLoss;
    study.settings.batchSize = 150;
    const double whole = trainOn(study, 1)->epochs.front().trainingLoss;
    QVERIFY(std::abs(parts - whole) < 1e-6);
}

void TestTrainer::endsWithTheBestEpochWhenItDiverges()
{
    Study study;
    auto values = std::make_shared<std::vector<float>>(study.dataset.values.begin(),
                                                       study.dataset.values.end());
    (*values)[0] = std::numeric_limits<float>::infinity();
    study.dataset.values = *values;
    study.dataset.owner = values;
    const auto network = trainOn(study, 1);
    QVERIFY(network);
    QVERIFY(network->epochs.empty());
    QCOMPARE(network->selectionAccuracy, 0.0);
    QCOMPARE(network->weights, train::initialWeights(kNetwork, 1));
}

void TestTrainer::startsAnewWhenDead_data()
{
    QTest::addColumn<int>("deadStarts");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("restarts");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("alive") << 0 << 3 << 0 << 1.0;
    QTest::newRow("dead once") << 1 << 3 << 1 << 1.0;
    QTest::newRow("dead twice, the last start allowed") << 2 << 2 << 2 << 1.0;
    QTest::newRow("dead more often than it may start") << 3 << 2 << 2 << 1.0 / 3;
    QTest::newRow("no restart is the paper's way") << 1 << 0 << 0 << 1.0 / 3;
}

void TestTrainer::startsAnewWhenDead()
{
    QFETCH(int, deadStarts);
    QFETCH(int, allowed);
    QFETCH(int, restarts);
    QFETCH(double, accuracy);
    Study study;
    study.settings.restarts = allowed;
    study.settings.epochs = 5;
    ScriptedLearner learner(study.dataset, deadStarts);
    const auto network = runTraining(learner, kNetwork, study.dataset, study.training,
                                     study.selection, study.settings, 7, {});
    QVERIFY(network);
    QCOMPARE(network->restarts, restarts);
    QCOMPARE(network->selectionAccuracy, accuracy);
    // The epochs of a dead start are forgotten.
    QCOMPARE(network->epochs.size(), std::size_t{5});
    QCOMPARE(learner.seeds.size(), static_cast<std::size_t>(restarts));
    if (restarts == 2)
        QVERIFY(learner.seeds[0] != learner.seeds[1] && learner.seeds[0] != 7);
}

void TestTrainer::theRateFollowsItsSchedule()
{
    Study study;
    study.settings.epochs = 2;
    study.settings.batchSize = 75; // 150 samples: two batches an epoch, four in all
    ScriptedLearner constant(study.dataset, 0);
    QVERIFY(runTraining(constant, kNetwork, study.dataset, study.training, study.selection,
                        study.settings, 7, {}));
    QVERIFY(constant.factors.empty());
    study.settings.schedule = train::RateSchedule::Cosine;
    ScriptedLearner cosine(study.dataset, 0);
    QVERIFY(runTraining(cosine, kNetwork, study.dataset, study.training, study.selection,
                        study.settings, 7, {}));
    // (1 + cos x) / 2 at 0, a quarter, a half and three quarters of pi.
    const std::vector<double> expected{1.0, 0.8535533906, 0.5, 0.1464466094};
    QCOMPARE(cosine.factors.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(std::abs(cosine.factors[i] - expected[i]) < 1e-9);
}

void TestTrainer::weightsDecayAndBiasesStay()
{
    // Adam's step is the same with and without decay, so after one step the weights differ by rate
    // * decay = 0.1 * 0.2 of the initial weight, and biases do not differ.
    Study study;
    study.settings.epochs = 1;
    study.settings.batchSize = 150;
    study.settings.dropout = 0.0;
    study.settings.learningRate = 0.1;
    for (const space::Architecture& architecture :
         {kNetwork, space::Architecture{{64, 16, 3}, {1, 4, 1}, {7}, {8, 1}}}) {
        const auto trained = [&](double decay) {
            study.settings.weightDecay = decay;
            const auto begun = train::makeNativeTrainer()->begin(
                architecture, study.dataset, study.training, study.selection, study.settings, 3);
            return begun && (*begun)->advance(1, {}) ? (*begun)->result().weights
                                                     : std::vector<float>{};
        };
        const std::vector<float> plain = trained(0.0);
        const std::vector<float> decayed = trained(0.2);
        const std::vector<float> initial = train::initialWeights(architecture, 3);
        QCOMPARE(plain.size(), initial.size());
        if (!space::isPaperChain(architecture)) { // folded by other statistics, but decayed too
            QVERIFY(plain != decayed);
            continue;
        }
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(std::abs(plain[i] - decayed[i] - 0.02f * initial[i]) < 1e-6f);
    }
}

void TestTrainer::trainsNetworksWithBatchNormAndSums()
{
    const Study study;
    const space::Architecture architecture{{64, 16, 3}, {1, 4, 1}, {7}, {8, 1}};
    for (const auto level : train::native::availableLevels()) {
        const train::native::NativeTrainer trainer(*train::native::kernelsFor(level));
        const auto network = trainer.train(architecture, study.dataset, study.training,
                                           study.selection, study.settings, 3, {});
        QVERIFY(network);
        QVERIFY2(network->selectionAccuracy > 0.9,
                 qPrintable(QString::number(network->selectionAccuracy)));
        QCOMPARE(network->weights.size(),
                 static_cast<std::size_t>(space::parameterCount(architecture)));
        // The folded weights predict what the network predicted in training.
        const auto matrix
            = trainer.evaluate(architecture, network->weights, study.dataset, study.selection, {});
        QVERIFY(matrix);
        QCOMPARE(matrix->accuracy(), network->selectionAccuracy);
        const auto begun = trainer.begin(architecture, study.dataset, study.training,
                                         study.selection, study.settings, 3);
        QVERIFY(begun && (*begun)->advance(7, {}) && (*begun)->advance(20, {}));
        QVERIFY((*begun)->result() == *network);
    }
}

/// The values are all alike; the class is told by the second side value alone.
void TestTrainer::learnsFromSideValues()
{
    const space::Architecture beside{{64, 16, 2}, {1, 2, 1}, {}, {}, 2};
    data::Dataset dataset = exampleDataset({{64, 2}, {1, 1}}, 200, 8);
    const std::vector<float> flat(dataset.values.size(), 0.5F);
    dataset.values = flat;
    dataset.sideNames = {"noise", "class"};
    Random random(4);
    for (const std::uint8_t label : dataset.labels) {
        dataset.sides.push_back(static_cast<float>(random.normal()));
        dataset.sides.push_back(label == 0 ? -1.0F : 1.0F);
    }
    const auto trainer = train::makeNativeTrainer();
    const auto training = indicesFrom(0, 120);
    const auto selection = indicesFrom(120, 80);
    TrainingSettings settings;
    settings.learningRate = 0.01;
    const auto found = trainer->train(beside, dataset, training, selection, settings, 3, {});
    QVERIFY2(found, found ? "" : found.error().detail.c_str());
    QCOMPARE(found->selectionAccuracy, 1.0);
    // Every way to evaluate feeds them: in one go, at a cut, in another format, as probabilities.
    const auto whole = trainer->evaluate(beside, found->weights, dataset, selection, {});
    QVERIFY(whole);
    QCOMPARE(whole->accuracy(), 1.0);
    using network::NumberFormat;
    const std::vector<train::CutFormat> cuts{{0, NumberFormat::Float32},
                                             {1, NumberFormat::Int4},
                                             {1, NumberFormat::Int8, NumberFormat::Int8}};
    const auto rounded = trainer->evaluateCuts(beside, found->weights, dataset, training, selection,
                                               cuts, {});
    QVERIFY2(rounded, rounded ? "" : rounded.error().detail.c_str());
    for (const metrics::ConfusionMatrix& matrix : *rounded)
        QCOMPARE(matrix.accuracy(), 1.0);
    const std::vector<train::CutFormat> behind{{2, NumberFormat::Float32, NumberFormat::Int8}};
    const auto refused = trainer->evaluateCuts(beside, found->weights, dataset, training, selection,
                                               behind, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, std::string("layer 2"));
    const auto scores
        = train::classScores(beside, found->weights, dataset, {}, selection, std::nullopt,
                             trainer->description(), {});
    QVERIFY(scores);
    for (std::size_t i = 0; i < selection.size(); ++i)
        QVERIFY((*scores)[2 * i + dataset.labels[selection[i]]] > 0.5F);
}

void TestTrainer::refusesOtherSideValues()
{
    const space::Architecture beside{{64, 16, 2}, {1, 2, 1}, {}, {}, 2};
    const data::Dataset none = exampleDataset({{64, 2}, {1, 1}}, 20, 8);
    const auto refused = train::makeNativeTrainer()->train(beside, none, indicesFrom(0, 10),
                                                           indicesFrom(10, 10), {}, 3, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail,
             std::string("the network reads 2 side values of a sample, the data set has 0"));
}

void TestTrainer::roundsWhatCrossesACut()
{
    using network::NumberFormat;
    const Study study;
    const auto trainer = train::makeNativeTrainer();
    for (const space::Architecture& architecture :
         {kNetwork, space::Architecture{{64, 16, 3}, {1, 4, 1}, {7}, {8, 1}}}) {
        const auto network = trainer->train(architecture, study.dataset, study.training,
                                            study.selection, study.settings, 3, {});
        QVERIFY(network);
        std::vector<train::CutFormat> cuts;
        for (std::size_t cut = 0; cut <= space::layersOf(architecture).size(); ++cut)
            for (const auto format : {NumberFormat::Float32, NumberFormat::Float16,
                                      NumberFormat::Int8, NumberFormat::Int4})
                cuts.push_back({cut, format});
        const auto matrices = trainer->evaluateCuts(architecture, network->weights, study.dataset,
                                                    study.training, study.selection, cuts, {});
        QVERIFY(matrices);
        QCOMPARE(matrices->size(), cuts.size());
        const auto plain
            = trainer->evaluate(architecture, network->weights, study.dataset, study.selection, {});
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            if (cuts[i].format == NumberFormat::Float32)
                QCOMPARE(matrices->at(i), *plain);
            else if (cuts[i].format != NumberFormat::Int4)
                QVERIFY(std::abs(matrices->at(i).accuracy() - plain->accuracy()) < 0.04);
            // Alone it is what it is among the others.
            const auto alone = trainer->evaluateCuts(architecture, network->weights, study.dataset,
                                                     study.training, study.selection,
                                                     std::span(cuts).subspan(i, 1), {});
            QVERIFY(alone);
            QCOMPARE(alone->front(), matrices->at(i));
        }
        const std::vector<train::CutFormat> beyond{
            {space::layersOf(architecture).size() + 1, NumberFormat::Int8}};
        QCOMPARE(trainer
                     ->evaluateCuts(architecture, network->weights, study.dataset, study.training,
                                    study.selection, beyond, {})
                     .error()
                     .code,
                 ErrorCode::ValueOutOfRange);
    }
}

void TestTrainer::roundingFollowsTheRange()
{
    // One value, two classes: score of class 1 is the value, of class 0 a threshold of 0.45. The
    // range of the training samples is 0 to 1, so int4 sends multiples of 1/15: 0.46 arrives as
    // 7/15 = 0.4667, 0.44 as 7/15 too and is told class 1.
    data::Dataset dataset;
    dataset.name = "two values";
    dataset.length = 1;
    dataset.channels = 1;
    dataset.classNames = {"low", "high"};
    const auto values
        = std::make_shared<std::vector<float>>(std::vector<float>{0.0f, 1.0f, 0.44f, 0.46f});
    dataset.labels = {0, 1, 0, 1};
    dataset.groups = {0, 0, 0, 0};
    dataset.groupNames = {"all"};
    dataset.values = *values;
    dataset.owner = values;
    const space::Architecture architecture{{1, 2}, {1, 1}};
    const std::vector<float> weights{0.0f, 1.0f, 0.45f, 0.0f}; // [value][class], then biases
    const std::vector<std::uint32_t> ends{0, 1};
    const std::vector<std::uint32_t> middle{2, 3};
    const std::vector<train::CutFormat> cuts{{0, network::NumberFormat::Float32},
                                             {0, network::NumberFormat::Int8},
                                             {0, network::NumberFormat::Int4}};
    const auto matrices = train::makeNativeTrainer()->evaluateCuts(architecture, weights, dataset,
                                                                   ends, middle, cuts, {});
    QVERIFY(matrices);
    QCOMPARE(matrices->at(0).counts, (std::vector<std::int64_t>{1, 0, 0, 1}));
    QCOMPARE(matrices->at(1).counts, (std::vector<std::int64_t>{1, 0, 0, 1}));
    QCOMPARE(matrices->at(2).counts, (std::vector<std::int64_t>{0, 1, 0, 1}));
}

void TestTrainer::startsWithInitialWeightsInRange()
{
    const auto weights = train::initialWeights(kNetwork, 4);
    QCOMPARE(weights.size(), static_cast<std::size_t>(space::parameterCount(kNetwork)));
    QCOMPARE(weights, train::initialWeights(kNetwork, 4));
    QVERIFY(weights != train::initialWeights(kNetwork, 5));
    // 64 -> 16, one channel to four: [kernel 4, in 1, out 4] within sqrt(6 / 4) = 1.2247, then 4
    // biases of zero. The first channel's weights do not sum to less than zero.
    for (std::size_t i = 0; i < 16; ++i)
        QVERIFY(weights[i] != 0.0f && std::abs(weights[i]) < 1.2248f);
    QVERIFY(weights[0] + weights[4] + weights[8] + weights[12] >= 0.0f);
    for (std::size_t i = 16; i < 20; ++i)
        QCOMPARE(weights[i], 0.0f);
}

void TestTrainer::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Study study;
    const auto network = trainOn(study, 1, source.get_token());
    QVERIFY(!network);
    QCOMPARE(network.error().code, ErrorCode::Cancelled);
    const auto matrix
        = train::makeNativeTrainer()->evaluate(kNetwork, train::initialWeights(kNetwork, 1),
                                               study.dataset, study.selection, source.get_token());
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().code, ErrorCode::Cancelled);
}

void TestTrainer::namesItsInstructionLevel()
{
    for (const auto level : train::native::availableLevels()) {
        const train::native::NativeTrainer trainer(*train::native::kernelsFor(level));
        QCOMPARE(trainer.description(),
                 "native (" + std::string(instructionLevelName(level)) + ")");
    }
}

void TestTrainer::refusesWhatDoesNotBelongTogether_data()
{
    QTest::addColumn<std::vector<int>>("lengths");
    QTest::addColumn<std::vector<int>>("channels");
    QTest::addColumn<int>("firstIndex");
    QTest::newRow("the input is longer than the samples")
        << std::vector{128, 3} << std::vector{1, 1} << 0;
    QTest::newRow("the samples have one channel") << std::vector{32, 3} << std::vector{2, 1} << 0;
    QTest::newRow("there are three classes") << std::vector{64, 2} << std::vector{1, 1} << 0;
    QTest::newRow("a length divides nothing") << std::vector{64, 5, 3} << std::vector{1, 1, 1} << 0;
    QTest::newRow("there are 240 samples") << std::vector{64, 3} << std::vector{1, 1} << 240;
    QTest::newRow("too many values between layers")
        << std::vector{64, 1 << 20, 3} << std::vector{1, 8, 1} << 0;
    QTest::newRow("too many parameters")
        << std::vector{64, 1 << 18, 1, 1 << 18, 3} << std::vector{1, 8, 64, 4, 1} << 0;
}

void TestTrainer::refusesWhatDoesNotBelongTogether()
{
    QFETCH(std::vector<int>, lengths);
    QFETCH(std::vector<int>, channels);
    QFETCH(int, firstIndex);
    const Study study;
    const space::Architecture architecture{lengths, channels};
    const auto indices = indicesFrom(static_cast<std::uint32_t>(firstIndex), 10);
    const auto trainer = train::makeNativeTrainer();
    const auto network
        = trainer->train(architecture, study.dataset, study.training, indices, {}, 1, {});
    QVERIFY(!network);
    QVERIFY(network.error().code == ErrorCode::ValueOutOfRange
            || network.error().code == ErrorCode::SpaceIndivisible);
    QVERIFY(!trainer->evaluate(architecture, {}, study.dataset, indices, {}));
    QVERIFY(
        !trainer->evaluate(kNetwork, std::vector<float>(3), study.dataset, study.selection, {}));
}

void TestTrainer::countsConfusions()
{
    // Rows are the actual class: 6 of 8 and 1 of 2 right, nothing of class 2 there or predicted.
    const metrics::ConfusionMatrix matrix{3, {6, 2, 0, 1, 1, 0, 0, 0, 0}};
    QCOMPARE(matrix.total(), 10);
    QCOMPARE(matrix.accuracy(), 0.7);
    QCOMPARE(matrix.sensitivity(0), 0.75);
    QCOMPARE(matrix.sensitivity(1), 0.5);
    QCOMPARE(matrix.sensitivity(2), 0.0);
    QCOMPARE(matrix.precision(1), 1.0 / 3.0);
    QCOMPARE(matrix.precision(2), 0.0);
    QCOMPARE(metrics::ConfusionMatrix().accuracy(), 0.0);
}

void TestTrainer::settingsAreReadFromJson()
{
    const auto json = nlohmann::json::parse(
        R"({"trainer":"libtorch","epochs":3,"batch_size":4,"learning_rate":0.01,"dropout":0,
            "schedule":"cosine","weight_decay":0.02,"restarts":3,"successive_halving":{"first_epochs":1}})");
    TrainingSettings settings;
    Problems problems;
    readTrainingSettings(json, "training", settings, problems);
    QVERIFY(problems.empty());
    TrainingSettings expected;
    expected.trainer = train::TrainerKind::LibTorch;
    expected.epochs = 3;
    expected.batchSize = 4;
    expected.learningRate = 0.01;
    expected.dropout = 0.0;
    expected.schedule = train::RateSchedule::Cosine;
    expected.weightDecay = 0.02;
    expected.restarts = 3;
    expected.successiveHalving = train::SuccessiveHalving{1, 2};
    QVERIFY(settings == expected);
    TrainingSettings again;
    readTrainingSettings(toJson(settings), "", again, problems);
    QVERIFY(problems.empty());
    QVERIFY(again == expected);
}

void TestTrainer::settingsProblemsNameTheirField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* json, const char* field, ErrorCode code) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(field) << static_cast<int>(code);
    };
    row("no epoch", R"({"epochs":0})", "training.epochs", ErrorCode::ValueOutOfRange);
    row("a negative batch", R"({"batch_size":-4})", "training.batch_size",
        ErrorCode::ValueOutOfRange);
    row("half an epoch", R"({"epochs":0.5})", "training.epochs", ErrorCode::ValueOutOfRange);
    row("one and a half epochs", R"({"epochs":1.5})", "training.epochs", ErrorCode::WrongType);
    row("a learning rate of zero", R"({"learning_rate":0})", "training.learning_rate",
        ErrorCode::ValueOutOfRange);
    row("all dropped", R"({"dropout":1})", "training.dropout", ErrorCode::ValueOutOfRange);
    row("a schedule that is none", R"({"schedule":"plateau"})", "training.schedule",
        ErrorCode::ValueOutOfRange);
    row("a negative decay", R"({"weight_decay":-0.1})", "training.weight_decay",
        ErrorCode::ValueOutOfRange);
    row("too many restarts", R"({"restarts":101})", "training.restarts",
        ErrorCode::ValueOutOfRange);
    row("text for a number", R"({"dropout":"some"})", "training.dropout", ErrorCode::WrongType);
    row("an unknown trainer", R"({"trainer":"torch"})", "training.trainer",
        ErrorCode::ValueOutOfRange);
    row("an unknown key", R"({"epoch":3})", "training.epoch", ErrorCode::UnknownKey);
    row("a comparison after the last epoch",
        R"({"epochs":5,"successive_halving":{"first_epochs":5}})",
        "training.successive_halving.first_epochs", ErrorCode::ValueOutOfRange);
    row("all go on", R"({"successive_halving":{"factor":1}})", "training.successive_halving.factor",
        ErrorCode::ValueOutOfRange);
    row("no object", R"([1])", "training", ErrorCode::WrongType);
}

void TestTrainer::settingsProblemsNameTheirField()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, field);
    QFETCH(int, code);
    TrainingSettings settings;
    Problems problems;
    readTrainingSettings(nlohmann::json::parse(json.toStdString()), "training", settings, problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().subject, field.toStdString());
    QCOMPARE(static_cast<int>(problems.front().code), code);

    settings.learningRate = std::numeric_limits<double>::quiet_NaN();
    const Problems found = validate(settings, "training");
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().subject, std::string("training.learning_rate"));
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
