// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/untrained_scores.h"
#include "core/space/architecture.h"
#include "core/train/trainer.h"
#include "tests/support/fake_trainer.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace splitscape;
using namespace splitscape::evaluate;

namespace {

// Twenty samples of 8 values that have nothing to do with each other.
std::shared_ptr<const data::Dataset> randomSamples()
{
    static std::vector<float> values(20 * 8);
    Random random(1);
    for (float& value : values)
        value = static_cast<float>(random.normal());
    auto dataset = std::make_shared<data::Dataset>(*test::emptyDataset(20, 8, 2));
    dataset->values = values;
    return dataset;
}

UntrainedScores scoresOf(std::uint64_t seed)
{
    data::Split split;
    split.train.resize(20);
    std::iota(split.train.begin(), split.train.end(), 0U);
    EvaluationSetup setup;
    setup.dataset = randomSamples();
    setup.split = std::make_shared<const data::Split>(std::move(split));
    setup.seed = seed;
    return UntrainedScores(std::move(setup));
}

} // namespace

class TestUntrainedScores : public QObject {
    Q_OBJECT

private slots:
    void determinantsByHand_data();
    void determinantsByHand();
    void synflowOfOneLayerIsTheSumOfItsWeights();
    void synflowOfTwoLayersByHand();
    void aWiderNetworkTellsSamplesApartBetter();
    void withoutReluNothingIsToldApart();
};

void TestUntrainedScores::determinantsByHand_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("determinant"); // of {{a, b}, {b, a}}
    QTest::newRow("unity") << 1.0 << 0.0 << 1.0;
    QTest::newRow("3 and 1: 9 - 1") << 3.0 << 1.0 << 8.0;
    QTest::newRow("two rows alike: none") << 2.0 << 2.0 << 0.0;
}

void TestUntrainedScores::determinantsByHand()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, determinant);
    const double log = logDeterminant({{a, b}, {b, a}});
    if (determinant == 0.0)
        QCOMPARE(log, std::numeric_limits<double>::lowest());
    else
        QVERIFY(std::abs(log - std::log(determinant)) < 1e-6);
}

void TestUntrainedScores::synflowOfOneLayerIsTheSumOfItsWeights()
{
    space::Architecture architecture;
    architecture.lengths = {8, 2};
    architecture.channels = {1, 1};
    double sum = 0.0; // ones in: R = sum of |w| over the only layer
    for (const float weight : train::initialWeights(architecture, 5))
        sum += std::abs(weight);
    QVERIFY(std::abs(scoresOf(5).synflow(architecture) - std::log(sum)) < 1e-5);
}

void TestUntrainedScores::synflowOfTwoLayersByHand()
{
    // A convolution of kernel 4 to two positions of one channel, then two classes: each position is
    // the sum c of the convolution's weights, R = c * sum of the others, and each layer counts R.
    space::Architecture architecture;
    architecture.lengths = {8, 2, 2};
    architecture.channels = {1, 1, 1};
    const std::vector<float> weights = train::initialWeights(architecture, 5);
    QCOMPARE(weights.size(), std::size_t{4 + 1 + 4 + 2});
    double first = 0.0;
    double second = 0.0;
    for (std::size_t i = 0; i < 4; ++i) {
        first += std::abs(weights[i]);
        second += std::abs(weights[5 + i]);
    }
    const double expected = std::log(2.0 * first * second);
    QVERIFY(std::abs(scoresOf(5).synflow(architecture) - expected) < 1e-5);
}

void TestUntrainedScores::aWiderNetworkTellsSamplesApartBetter()
{
    space::Architecture narrow;
    narrow.lengths = {8, 4, 2};
    narrow.channels = {1, 1, 1};
    space::Architecture wide = narrow;
    wide.channels = {1, 64, 1};
    const UntrainedScores scores = scoresOf(3);
    QVERIFY(scores.nwot(wide) > scores.nwot(narrow));
    QCOMPARE(scores.nwot(wide), scoresOf(3).nwot(wide));
}

void TestUntrainedScores::withoutReluNothingIsToldApart()
{
    space::Architecture architecture;
    architecture.lengths = {8, 2};
    architecture.channels = {1, 1};
    QCOMPARE(scoresOf(3).nwot(architecture), std::numeric_limits<double>::lowest());
}

QTEST_APPLESS_MAIN(TestUntrainedScores)
#include "tst_untrained_scores.moc"
