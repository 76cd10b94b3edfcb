// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/native_trainer.h"
#include "core/train/trainer.h"
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
            "successive_halving":{"first_epochs":1}})");
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
