// SPDX-License-Identifier: GPL-3.0-or-later
// What each setting of a training does, and how it is read.
#include "core/train/trainer.h"
#include "core/train/training_loop.h"
#include "tests/core/train/small_study.h"

#include <QtTest/QtTest>

#include <limits>
#include <nlohmann/json.hpp>

using namespace splitscape;
using namespace splitscape::test;
using train::TrainingSettings;

namespace {

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

} // namespace

class TestTrainingSettings : public QObject {
    Q_OBJECT

private slots:
    void startsAnewWhenDead_data();
    void startsAnewWhenDead();
    void theRateFollowsItsSchedule();
    void weightsDecayAndBiasesStay();
    void settingsAreReadFromJson();
    void aTeacherReadsBack();
    void settingsProblemsNameTheirField_data();
    void settingsProblemsNameTheirField();
};

void TestTrainingSettings::startsAnewWhenDead_data()
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

void TestTrainingSettings::startsAnewWhenDead()
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

void TestTrainingSettings::theRateFollowsItsSchedule()
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

void TestTrainingSettings::weightsDecayAndBiasesStay()
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

void TestTrainingSettings::settingsAreReadFromJson()
{
    const auto json = nlohmann::json::parse(
        R"({"trainer":"libtorch","epochs":3,"batch_size":4,"learning_rate":0.01,"dropout":0,
            "schedule":"cosine","weight_decay":0.02,"restarts":3,"quantization_aware":"off","successive_halving":{"first_epochs":1}})");
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
    expected.quantisationAware = train::QuantisationAware::Off;
    expected.successiveHalving = train::SuccessiveHalving{1, 2};
    QVERIFY(settings == expected);
    TrainingSettings again;
    readTrainingSettings(toJson(settings), "", again, problems);
    QVERIFY(problems.empty());
    QVERIFY(again == expected);
    // What a preset has switched on can be switched off.
    readTrainingSettings(nlohmann::json::parse(R"({"successive_halving":null})"), "training", again,
                         problems);
    QVERIFY(problems.empty());
    expected.successiveHalving.reset();
    QVERIFY(again == expected);
}

void TestTrainingSettings::aTeacherReadsBack()
{
    TrainingSettings settings;
    Problems problems;
    readTrainingSettings(nlohmann::json::parse(R"({"distillation":{"weight":0.25,"taught":"all",
                             "temperature":4,"length":128,"channels":8,"blocks":1}})"),
                         "training", settings, problems);
    QVERIFY(problems.empty());
    const train::Distillation expected{0.25, 4.0, train::Taught::All, 128, 8, 1};
    QVERIFY(settings.distillation == expected);
    TrainingSettings again;
    readTrainingSettings(toJson(settings), "training", again, problems);
    QVERIFY(problems.empty() && again == settings);
    readTrainingSettings(nlohmann::json::parse(R"({"distillation":null})"), "training", again,
                         problems);
    QVERIFY(problems.empty() && again == TrainingSettings{});
    QVERIFY(!toJson(again).contains("distillation")); // studies of before keep their text
    readTrainingSettings(nlohmann::json::parse(R"({"trainer":"libtorch","distillation":{}})"),
                         "training", again, problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().subject, std::string("training.distillation"));
}

void TestTrainingSettings::settingsProblemsNameTheirField_data()
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
    row("a teacher that says nothing", R"({"distillation":{"weight":0}})",
        "training.distillation.weight", ErrorCode::ValueOutOfRange);
    row("a teacher that is too sure", R"({"distillation":{"temperature":0.5}})",
        "training.distillation.temperature", ErrorCode::ValueOutOfRange);
    row("a teacher of nobody", R"({"distillation":{"taught":"none"}})",
        "training.distillation.taught", ErrorCode::ValueOutOfRange);
    row("a teacher without channels", R"({"distillation":{"channels":0}})",
        "training.distillation.channels", ErrorCode::ValueOutOfRange);
    row("fine-tuning that is neither auto nor off", R"({"quantization_aware":"on"})",
        "training.quantization_aware", ErrorCode::ValueOutOfRange);
    row("no object", R"([1])", "training", ErrorCode::WrongType);
}

void TestTrainingSettings::settingsProblemsNameTheirField()
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

QTEST_GUILESS_MAIN(TestTrainingSettings)
#include "tst_training_settings.moc"
