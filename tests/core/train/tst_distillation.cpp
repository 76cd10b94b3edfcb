// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher's share does to loss, gradient and training.
#include "core/train/native/graph_network.h"
#include "core/train/native/network.h"
#include "core/train/native/softmax_loss.h"
#include "core/train/trainer.h"
#include "tests/core/train/small_study.h"

#include <QtTest/QtTest>

#include <array>
#include <cmath>

using namespace splitscape;
using namespace splitscape::test;
using train::native::Teaching;

namespace {

/// Likelihoods of every sample, drawn; rows add up to 1.
std::vector<float> someTeaching(std::size_t samples, std::size_t classes)
{
    Random random(17);
    std::vector<float> all;
    for (std::size_t s = 0; s < samples; ++s) {
        std::vector<double> row;
        double sum = 0.0;
        for (std::size_t c = 0; c < classes; ++c)
            sum += row.emplace_back(random.uniform(0.05, 1.0));
        for (const double one : row)
            all.push_back(static_cast<float>(one / sum));
    }
    return all;
}

/// The teacher calls a class for sure: the one behind the label by so many.
std::shared_ptr<const std::vector<float>> sure(const data::Dataset& dataset, int shift)
{
    const auto classes = static_cast<std::size_t>(dataset.classCount());
    std::vector<float> all(dataset.sampleCount() * classes, 0.0F);
    for (std::size_t s = 0; s < dataset.sampleCount(); ++s)
        all[s * classes + (dataset.labels[s] + static_cast<std::size_t>(shift)) % classes] = 1.0F;
    return std::make_shared<const std::vector<float>>(std::move(all));
}

Result<train::TrainedNetwork> trained(const Study& study, const space::Architecture& architecture,
                                      std::uint64_t seed = 3)
{
    return train::makeNativeTrainer()->train(architecture, study.dataset, study.training,
                                             study.selection, study.settings, seed, {});
}

} // namespace

class TestDistillation : public QObject {
    Q_OBJECT

private slots:
    void theLossIsTheFormula();
    void theGradientIsThatOfTheLoss();
    void everySampleHasItsOwnTeaching();
    void aSureTeacherStandsForTheLabel();
    void aWrongTeacherIsBelieved();
    void withoutTeachingItIsRefused();
};

// Two classes, scores 0 and 0, label 0; q = (3/4, 1/4), w = 1/2, T = 2. The softmax is (1/2, 1/2) at
// any temperature: cross-entropy ln 2, divergence 3/4 ln(3/2) + 1/4 ln(1/2) = 0.130812.
void TestDistillation::theLossIsTheFormula()
{
    const std::array scores{0.0F, 0.0F};
    const std::array said{0.75F, 0.25F};
    const std::array<const float*, 1> rows{said.data()};
    std::array<float, 2> gradient{};
    const double loss
        = train::native::taughtLoss(scores, 0, 1.0F, {rows, 0.5F, 2.0F}, 0, gradient.data());
    QVERIFY(std::abs(loss - (0.5 * 0.693147 + 0.5 * 4.0 * 0.130812)) < 1e-5);
    QVERIFY(std::abs(gradient[0] + 0.5F) < 1e-6F); // 1/2 (1/2 - 1) + 1/2 * 2 (1/2 - 3/4)
    QVERIFY(std::abs(gradient[1] - 0.5F) < 1e-6F);
}

void TestDistillation::theGradientIsThatOfTheLoss()
{
    const std::array said{0.6F, 0.0F, 0.1F, 0.3F};
    const std::array<const float*, 1> rows{said.data()};
    for (const float weight : {0.2F, 1.0F})
        for (const float temperature : {1.0F, 3.5F}) {
            const Teaching teaching{rows, weight, temperature};
            std::array scores{0.3F, -1.2F, 2.0F, 0.7F};
            std::array<float, 4> gradient{};
            std::array<float, 4> ignored{};
            (void)train::native::taughtLoss(scores, 3, 0.5F, teaching, 0, gradient.data());
            for (std::size_t c = 0; c < scores.size(); ++c) {
                constexpr float kStep = 0.01F;
                const float middle = scores[c];
                scores[c] = middle + kStep;
                const double above
                    = train::native::taughtLoss(scores, 3, 1.0F, teaching, 0, ignored.data());
                scores[c] = middle - kStep;
                const double below
                    = train::native::taughtLoss(scores, 3, 1.0F, teaching, 0, ignored.data());
                scores[c] = middle;
                const double slope = 0.5 * (above - below) / (2.0 * static_cast<double>(kStep));
                QVERIFY2(std::abs(static_cast<double>(gradient[c]) - slope) < 2e-4,
                         qPrintable(QString::number(slope)));
            }
        }
}

// More samples than a block of either network, without batch norm: the gradient of the batch is the
// mean of those of its samples.
void TestDistillation::everySampleHasItsOwnTeaching()
{
    constexpr std::size_t kCount = 21;
    const auto& kernels = train::native::chosenKernels();
    const space::Architecture kernelled{{64, 16, 4, 3}, {1, 3, 2, 1}, {9, 0}};
    const auto compare = [&](auto& network, const space::Architecture& architecture,
                             const auto& gradientOf) {
        const data::Dataset dataset = exampleDataset(architecture, kCount, 5);
        const std::vector<float> told = someTeaching(kCount, 3);
        std::vector<const float*> samples;
        std::vector<const float*> rows;
        for (std::size_t s = 0; s < kCount; ++s) {
            samples.push_back(dataset.sample(s).data());
            rows.push_back(told.data() + s * 3);
        }
        network.setWeights(train::initialWeights(architecture, 2));
        const auto parts = [&](std::size_t first, std::size_t count) {
            return gradientOf(std::span<const float* const>(samples).subspan(first, count),
                              std::span(dataset.labels).subspan(first, count),
                              Teaching{rows, 0.7F, 2.0F}.of(first, count));
        };
        const std::vector<float> whole = parts(0, kCount);
        std::vector<double> mean(whole.size(), 0.0);
        for (std::size_t s = 0; s < kCount; ++s) {
            const std::vector<float> one = parts(s, 1);
            for (std::size_t i = 0; i < mean.size(); ++i)
                mean[i] += static_cast<double>(one[i]) / static_cast<double>(kCount);
        }
        double largest = 0.0;
        for (std::size_t i = 0; i < mean.size(); ++i) {
            QVERIFY(std::abs(static_cast<double>(whole[i]) - mean[i]) < 1e-5);
            largest = std::max(largest, std::abs(mean[i]));
        }
        QVERIFY(largest > 1e-3);
    };
    train::native::Network chain(kNetwork, kernels);
    compare(chain, kNetwork, [&](auto samples, auto labels, const Teaching& teaching) {
        (void)chain.computeGradient(samples, labels, nullptr, {}, teaching);
        return chain.gradient();
    });
    train::native::GraphNetwork graph(space::networkOf(kernelled), kernels,
                                      *train::native::graphKernelsFor(kernels.level), 8);
    compare(graph, kernelled, [&](auto samples, auto labels, const Teaching& teaching) {
        (void)graph.computeGradient(samples, labels, nullptr, {}, teaching);
        return graph.gradient();
    });
}

// At temperature 1 and with all the weight, a teacher that is sure of the label is the label.
void TestDistillation::aSureTeacherStandsForTheLabel()
{
    for (const space::Architecture& architecture :
         {kNetwork, space::Architecture{{64, 16, 3}, {1, 4, 1}, {7}, {8, 1}}}) {
        Study study;
        study.settings.epochs = 2;
        const auto plain = trained(study, architecture);
        study.dataset.teaching = sure(study.dataset, 0);
        study.settings.distillation = train::Distillation{.weight = 1.0, .temperature = 1.0};
        const auto taught = trained(study, architecture);
        QVERIFY(plain && taught);
        for (std::size_t epoch = 0; epoch < 2; ++epoch)
            QVERIFY(std::abs(plain->epochs[epoch].trainingLoss - taught->epochs[epoch].trainingLoss)
                    < 1e-3);
    }
}

void TestDistillation::aWrongTeacherIsBelieved()
{
    Study study;
    study.settings.epochs = 30;
    study.settings.dropout = 0.0;
    study.settings.kept = train::KeptEpoch::Last;
    const auto right = trained(study, kNetwork);
    QVERIFY(right && right->selectionAccuracy > 0.8);
    study.dataset.teaching = sure(study.dataset, 1);
    study.settings.distillation = train::Distillation{.weight = 0.9, .temperature = 1.0};
    const auto misled = trained(study, kNetwork);
    QVERIFY(misled && misled->selectionAccuracy < 0.2);
    const auto again = trained(study, kNetwork);
    QVERIFY(again && *again == *misled);
}

void TestDistillation::withoutTeachingItIsRefused()
{
    Study study;
    study.settings.distillation = train::Distillation{};
    const auto alone = trained(study, kNetwork);
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::ValueOutOfRange);
    study.dataset.teaching
        = std::make_shared<const std::vector<float>>(study.dataset.sampleCount(), 1.0F);
    QVERIFY(!trained(study, kNetwork)); // of one class, there are three
}

QTEST_APPLESS_MAIN(TestDistillation)
#include "tst_distillation.moc"
