// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/controller.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::search;

class TestController : public QObject {
    Q_OBJECT

private slots:
    void gradientIsThatOfDifferences_data();
    void gradientIsThatOfDifferences();
    void probabilitiesAreThoseOfItsSamples();
    void learnsWhatPays();
};

void TestController::gradientIsThatOfDifferences_data()
{
    QTest::addColumn<double>("advantage");
    QTest::addColumn<double>("shift"); // of the old probabilities: the ratio
    QTest::newRow("a good sequence") << 0.4 << 1.0;
    QTest::newRow("a bad sequence") << -0.7 << 1.0;
    QTest::newRow("a good one that is likely enough by now") << 0.4 << 0.5;
}

void TestController::gradientIsThatOfDifferences()
{
    QFETCH(double, advantage);
    QFETCH(double, shift);
    Controller controller({3, 2, 4}, {.units = 5, .entropyWeight = 0.1}, Random(4));
    Controller::Sequence sequence = controller.withProbabilities({2, 0, 3});
    for (double& probability : sequence.probabilities)
        probability *= shift;
    sequence.advantage = advantage;
    std::vector<double> gradient(controller.weights().size(), 0.0);
    (void)controller.objective(sequence, &gradient);
    constexpr double kStep = 1e-5;
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        double& weight = controller.weights()[i];
        const double kept = weight;
        weight = kept + kStep;
        const double above = controller.objective(sequence, nullptr);
        weight = kept - kStep;
        const double below = controller.objective(sequence, nullptr);
        weight = kept;
        const double expected = (above - below) / (2.0 * kStep);
        QVERIFY2(std::abs(gradient[i] - expected) < 1e-4,
                 qPrintable(
                     QStringLiteral("weight %1: %2 for %3").arg(i).arg(gradient[i]).arg(expected)));
    }
}

void TestController::probabilitiesAreThoseOfItsSamples()
{
    const Controller controller({3, 2}, {.units = 4}, Random(9));
    Random random(5);
    const Controller::Sequence sample = controller.sample(random);
    QCOMPARE(controller.withProbabilities(sample.choices).probabilities, sample.probabilities);
    // The six sequences together are certain.
    double sum = 0.0;
    for (std::size_t first = 0; first < 3; ++first) {
        for (std::size_t second = 0; second < 2; ++second) {
            const auto one = controller.withProbabilities({first, second}).probabilities;
            sum += one[0] * one[1];
        }
    }
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
}

void TestController::learnsWhatPays()
{
    // The second choice pays where it is the first one's number.
    Controller controller({3, 3}, {.units = 8, .learningRate = 0.02}, Random(1));
    Random random(2);
    for (int round = 0; round < 80; ++round) {
        std::vector<Controller::Sequence> batch;
        for (int i = 0; i < 20; ++i) {
            batch.push_back(controller.sample(random));
            batch.back().advantage
                = batch.back().choices[0] == batch.back().choices[1] ? 0.7 : -0.3;
        }
        controller.learn(batch);
    }
    int paid = 0;
    for (int i = 0; i < 100; ++i) {
        const auto choices = controller.sample(random).choices;
        paid += choices[0] == choices[1];
    }
    QVERIFY2(paid > 80, qPrintable(QString::number(paid))); // 33 by chance
}

QTEST_APPLESS_MAIN(TestController)
#include "tst_controller.moc"
