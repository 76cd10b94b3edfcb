// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/class_scores.h"
#include "core/train/native/native_trainer.h"
#include "core/train/trainer.h"
#include "tests/core/train/small_study.h"

#include <QtTest/QtTest>

#include <limits>
#include <thread>

using namespace splitscape;
using namespace splitscape::test;
using train::TrainingSettings;

namespace {

Result<train::TrainedNetwork> trainOn(const Study& study, std::uint64_t seed,
                                      std::stop_token stop = {})
{
    return train::makeNativeTrainer()->train(kNetwork, study.dataset, study.training,
                                             study.selection, study.settings, seed, stop);
}

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

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
