// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/network.h"
#include "core/train/trainer.h"
#include "tests/core/train/example_networks.h"
#include "tests/core/train/whole_trainings.h"
#ifdef SPLITSCAPE_WITH_TORCH
#include "core/train/torch/torch_learner.h"
#endif

#include <QtTest/QtTest>

#include <algorithm>

using namespace splitscape;
using namespace splitscape::test;

namespace {

constexpr double kGradientTolerance = 1e-4; // relative to the largest
constexpr double kLossTolerance = 1e-3; // relative, over kSteps
constexpr std::size_t kSteps = 50;
constexpr double kAccuracyTolerance
    = 0.02; // of means over seeds: both start alike, so only rounding differs

} // namespace

class TestTorchAgreement : public QObject {
    Q_OBJECT

private slots:
    void gradientsAgree_data();
    void gradientsAgree();
    void lossesAgree_data();
    void lossesAgree();
    void networksBeyondThePaperAgree_data();
    void networksBeyondThePaperAgree();
    void theModuleTrainsAsTheNativeTrainerDoes();
    void wholeTrainingsAgreeOverSeeds();
    void aMissingModuleIsNamed();
    void aWrongModuleIsNamed();
};

namespace {

void addExamples()
{
    QTest::addColumn<space::Architecture>("architecture");
    QTest::addColumn<double>("dropout");
    for (const ExampleNetwork& example : exampleNetworks())
        for (const double dropout : {0.0, 0.1})
            QTest::addRow("%s, dropout %.1f", example.name, dropout)
                << example.architecture << dropout;
}

#ifdef SPLITSCAPE_WITH_TORCH
/// The same network on both sides, at the same weights.
struct Pair {
    Pair(const space::Architecture& architecture, double dropout)
        : dataset(exampleDataset(architecture, 96, 21))
        , settings(withDropout(dropout))
        , stream(dropout, seedOf(train::SeedOf::Dropout, 5), train::native::chosenKernels())
        , native(architecture, train::native::chosenKernels())
        , torch(train::torch_module::makeTorchLearner(architecture, dataset, settings, 5))
    {
        const std::vector<float> weights = train::initialWeights(architecture, 5);
        native.setWeights(weights);
        torch->setWeights(weights);
    }

    static train::TrainingSettings withDropout(double dropout)
    {
        train::TrainingSettings settings;
        settings.dropout = dropout;
        return settings;
    }

    /// Leaves the gradient in the native network.
    double nativeLoss(std::span<const std::uint32_t> batch)
    {
        std::vector<const float*> samples;
        std::vector<std::uint8_t> labels;
        for (const std::uint32_t index : batch) {
            samples.push_back(dataset.sample(index).data());
            labels.push_back(dataset.labels[index]);
        }
        return native.computeGradient(samples, labels, &stream);
    }

    data::Dataset dataset;
    train::TrainingSettings settings;
    train::native::DropoutStream stream;
    train::native::Network native;
    std::unique_ptr<train::torch_module::TorchLearner> torch;
};
#endif

} // namespace

void TestTorchAgreement::gradientsAgree_data() { addExamples(); }

void TestTorchAgreement::gradientsAgree()
{
#ifdef SPLITSCAPE_WITH_TORCH
    QFETCH(space::Architecture, architecture);
    QFETCH(double, dropout);
    Pair pair(architecture, dropout);
    const auto batch = indicesFrom(0, 19);
    (void)pair.nativeLoss(batch);
    const std::vector<float> found = pair.native.gradient();
    const std::vector<float> expected = pair.torch->gradient(batch);
    QCOMPARE(found.size(), expected.size());
    double largest = 0.0;
    double difference = 0.0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        largest = std::max(largest, std::abs(double{expected[i]}));
        difference = std::max(difference, std::abs(double{found[i]} - double{expected[i]}));
    }
    QVERIFY(largest > 0.0);
    QVERIFY2(difference < kGradientTolerance * largest,
             qPrintable(QString::number(difference / largest)));
#else
    QSKIP("this build has no LibTorch");
#endif
}

void TestTorchAgreement::lossesAgree_data() { addExamples(); }

void TestTorchAgreement::lossesAgree()
{
#ifdef SPLITSCAPE_WITH_TORCH
    QFETCH(space::Architecture, architecture);
    QFETCH(double, dropout);
    Pair pair(architecture, dropout);
    const auto order = indicesFrom(0, 96);
    for (std::size_t step = 0; step < kSteps; ++step) {
        const auto batch = std::span(order).subspan(step * 8 % 96, 8);
        const double found = pair.nativeLoss(batch);
        pair.native.applyGradient(pair.settings);
        const double expected = pair.torch->step(batch);
        QVERIFY2(
            std::abs(found - expected) < kLossTolerance * std::max(1.0, expected),
            qPrintable(
                QStringLiteral("step %1: %2, libtorch %3").arg(step).arg(found).arg(expected)));
    }
#else
    QSKIP("this build has no LibTorch");
#endif
}

void TestTorchAgreement::networksBeyondThePaperAgree_data()
{
    QTest::addColumn<space::Architecture>("architecture");
    QTest::addColumn<double>("dropout");
    const auto row = [](const char* name, const space::Architecture& architecture) {
        for (const double dropout : {0.0, 0.1})
            QTest::addRow("%s, dropout %.1f", name, dropout) << architecture << dropout;
    };
    row("fog network on the samples", {{32, 5}, {1, 1}, {}, {16, 1}});
    row("fog network behind a chain that stretches", {{64, 16, 32, 5}, {2, 3, 2, 1}, {}, {8, 2}});
    row("kernels of their own", {{48, 24, 12, 12, 4, 5}, {1, 3, 5, 17, 2, 1}, {5, 3, 7, 0}, {}});
}

void TestTorchAgreement::networksBeyondThePaperAgree()
{
#ifdef SPLITSCAPE_WITH_TORCH
    QFETCH(space::Architecture, architecture);
    QFETCH(double, dropout);
    const data::Dataset dataset = exampleDataset(architecture, 96, 21);
    const auto training = indicesFrom(0, 76); // a last batch that is short
    const auto selection = indicesFrom(76, 20);
    train::TrainingSettings settings;
    settings.epochs = 3;
    settings.batchSize = 16;
    settings.dropout = dropout;
    settings.weightDecay = 0.05;
    settings.schedule = train::RateSchedule::Cosine;
    const auto torch = train::makeTorchTrainer();
    QVERIFY2(torch, torch ? "" : torch.error().detail.c_str());
    const auto expected
        = (*torch)->train(architecture, dataset, training, selection, settings, 3, {});
    const auto found = train::makeNativeTrainer()->train(architecture, dataset, training, selection,
                                                         settings, 3, {});
    QVERIFY(found && expected);
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY2(std::abs(found->epochs[i].trainingLoss - expected->epochs[i].trainingLoss)
                     < kLossTolerance * std::max(1.0, expected->epochs[i].trainingLoss),
                 qPrintable(QStringLiteral("epoch %1: %2, libtorch %3")
                                .arg(i)
                                .arg(found->epochs[i].trainingLoss)
                                .arg(expected->epochs[i].trainingLoss)));
    // The folded weights of one are good for the other.
    const auto here = train::makeNativeTrainer()->evaluate(architecture, expected->weights, dataset,
                                                           selection, {});
    const auto there = (*torch)->evaluate(architecture, expected->weights, dataset, selection, {});
    QVERIFY(here && there);
    QCOMPARE(here->counts, there->counts);
    QCOMPARE(there->accuracy(), expected->selectionAccuracy);
#else
    QSKIP("this build has no LibTorch");
#endif
}

void TestTorchAgreement::theModuleTrainsAsTheNativeTrainerDoes()
{
#ifdef SPLITSCAPE_WITH_TORCH
    const space::Architecture architecture{{64, 16, 4, 16, 3}, {1, 4, 3, 2, 1}};
    const data::Dataset dataset = exampleDataset(architecture, 240, 8);
    const auto training = indicesFrom(0, 150);
    const auto selection = indicesFrom(150, 90);
    const auto torch = train::makeTorchTrainer();
    QVERIFY2(torch, torch ? "" : torch.error().detail.c_str());
    QVERIFY((*torch)->description().starts_with("libtorch "));
    train::TrainingSettings settings;
    settings.epochs = 5;
    settings.dropout = 0.1;
    const auto expected = train::makeNativeTrainer()->train(architecture, dataset, training,
                                                            selection, settings, 3, {});
    const auto found = (*torch)->train(architecture, dataset, training, selection, settings, 3, {});
    QVERIFY(found && expected);
    QVERIFY(std::abs(found->selectionAccuracy - expected->selectionAccuracy) < 0.05);
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(std::abs(found->epochs[i].trainingLoss - expected->epochs[i].trainingLoss)
                < kLossTolerance);
    const auto repeated
        = (*torch)->train(architecture, dataset, training, selection, settings, 3, {});
    QVERIFY(repeated && *repeated == *found);
    const auto rested = (*torch)->begin(architecture, dataset, training, selection, settings, 3);
    QVERIFY(rested && (*rested)->advance(2, {}) && (*rested)->advance(5, {}));
    QVERIFY((*rested)->result() == *found);
    const auto matrix = (*torch)->evaluate(architecture, found->weights, dataset, selection, {});
    QVERIFY(matrix);
    QCOMPARE(matrix->accuracy(), found->selectionAccuracy);
    QCOMPARE((*torch)
                 ->train({{64, 5, 3}, {1, 1, 1}}, dataset, training, selection, settings, 3, {})
                 .error()
                 .code,
             ErrorCode::SpaceIndivisible);
    std::stop_source source;
    source.request_stop();
    QCOMPARE(
        (*torch)
            ->train(architecture, dataset, training, selection, settings, 3, source.get_token())
            .error()
            .code,
        ErrorCode::Cancelled);
#else
    const auto torch = train::makeTorchTrainer();
    QVERIFY(!torch);
    QCOMPARE(torch.error().code, ErrorCode::TrainerUnavailable);
    QSKIP("this build has no LibTorch");
#endif
}

void TestTorchAgreement::wholeTrainingsAgreeOverSeeds()
{
#ifdef SPLITSCAPE_WITH_TORCH
    const auto beats = syntheticHeartbeats(64, 60);
    QVERIFY2(beats, beats ? "" : beats.error().detail.c_str());
    const space::Architecture architecture{{64, 16, 4, 16, 5}, {1, 4, 3, 2, 1}};
    const auto torch = train::makeTorchTrainer();
    QVERIFY2(torch, torch ? "" : torch.error().detail.c_str());
    train::TrainingSettings settings;
    settings.epochs = 8;
    settings.batchSize = 16;
    settings.learningRate = 0.01;
    settings.dropout = 0.02;
    const auto native = wholeTrainings(*train::makeNativeTrainer(), architecture, *beats, settings);
    const auto expected = wholeTrainings(**torch, architecture, *beats, settings);
    QVERIFY(native && expected);
    const double difference = native->mean() - expected->mean();
    qInfo("native %.4f +- %.4f, libtorch %.4f +- %.4f, difference %+.4f, Welch interval +- %.4f",
          native->mean(), native->deviation(), expected->mean(), expected->deviation(), difference,
          welchHalfWidth(*native, *expected));
    // Something was learnt, in varying degree, so that the comparison means something.
    QVERIFY(native->mean() > 0.4);
    QVERIFY(native->deviation() > 0.0);
    QVERIFY2(std::abs(difference) < welchHalfWidth(*native, *expected),
             qPrintable(QString::number(difference)));
    QVERIFY2(std::abs(difference) < kAccuracyTolerance, qPrintable(QString::number(difference)));
#else
    QSKIP("this build has no LibTorch");
#endif
}

void TestTorchAgreement::aMissingModuleIsNamed()
{
    qputenv("SPLITSCAPE_TORCH_MODULE", "/nowhere/libsplitscape_torch.so");
    const auto torch = train::makeTorchTrainer();
    qunsetenv("SPLITSCAPE_TORCH_MODULE");
    QVERIFY(!torch);
    QCOMPARE(torch.error().code, ErrorCode::TrainerUnavailable);
    QVERIFY(torch.error().detail.find("/nowhere/libsplitscape_torch.so") != std::string::npos);
}

void TestTorchAgreement::aWrongModuleIsNamed()
{
    qputenv("SPLITSCAPE_TORCH_MODULE", "libm.so.6");
    const auto torch = train::makeTorchTrainer();
    qunsetenv("SPLITSCAPE_TORCH_MODULE");
    QVERIFY(!torch);
    QCOMPARE(torch.error().code, ErrorCode::TrainerUnavailable);
    QVERIFY(torch.error().detail.starts_with("libm.so.6"));
}

QTEST_GUILESS_MAIN(TestTorchAgreement)
#include "tst_torch_agreement.moc"
