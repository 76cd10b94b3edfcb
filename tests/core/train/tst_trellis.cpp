// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/train/native/trellis_graph.h"
#include "core/train/trellis.h"

#include <QtTest/QtTest>

#include <cmath>
#include <numeric>

Q_DECLARE_METATYPE(splitscape::train::Trellis)

using namespace splitscape;
using namespace splitscape::train;

namespace {

constexpr std::size_t kSamples = 64;

/// Samples of three classes that differ in the frequency of a wave in noise.
struct Waves {
    std::vector<float> values; // the dataset only points there
    data::Dataset dataset;
    std::vector<std::uint32_t> indices;

    explicit Waves(int length = 32)
    {
        Random random(5);
        dataset.name = "waves";
        dataset.classNames = {"slow", "middle", "fast"};
        dataset.length = length;
        dataset.channels = 1;
        for (std::size_t sample = 0; sample < kSamples; ++sample) {
            const double frequency = 0.2 + 0.3 * static_cast<double>(sample % 3);
            for (int i = 0; i < length; ++i)
                values.push_back(
                    static_cast<float>(std::sin(frequency * i) + 0.3 * random.normal()));
            dataset.labels.push_back(static_cast<std::uint8_t>(sample % 3));
        }
        dataset.values = values;
        indices.resize(kSamples);
        std::iota(indices.begin(), indices.end(), 0U);
    }
};

TrainingSettings settings()
{
    TrainingSettings settings;
    settings.batchSize = static_cast<int>(kSamples);
    settings.learningRate = 0.01;
    return settings;
}

std::unique_ptr<TrellisWeights> weights(std::uint64_t seed = 1)
{
    return makeTrellisWeights("", settings(), seed);
}

Trellis mixed()
{
    return {32,
            1,
            3,
            {},
            {{{8, 0, 32}, {0.5, 0.2, 0.3}, {1.0, 0.6, 0.25}, 0},
             {{4, 8}, {0.3, 0.7}, {1.0, 0.5, 0.5}, 0},
             {{0, 16, 8}, {0.6, 0.1, 0.3}, {1.0, 0.9, 0.1}, 0}}};
}

} // namespace

class TestTrellis : public QObject {
    Q_OBJECT

private slots:
    void massesByHand();
    void derivativesAreThoseOfTheLoss_data();
    void derivativesAreThoseOfTheLoss();
    void oneNetworkIsItself();
    void stepsLowerTheLoss();
    void theSeedDecides();
    void whatIsTooLargeIsRefused();
};

void TestTrellis::massesByHand()
{
    const Trellis trellis{
        16, 1, 2, {}, {{{8, 0}, {0.75, 0.25}, {1.0}, 0}, {{4, 0, 8}, {0.5, 0.25, 0.25}, {1.0}, 0}}};
    const native::TrellisGraph graph(trellis);
    QVERIFY(network::validate(graph.network()));
    // input; 8 and the input handed on; 4, 8 (0.25 made + 0.25 of 0.75 handed on), the input.
    QCOMPARE(graph.massesOf(trellis),
             (std::vector<double>{1.0, 0.75, 0.25, 0.5, 0.25 + 0.1875, 0.0625}));
}

void TestTrellis::derivativesAreThoseOfTheLoss_data()
{
    QTest::addColumn<Trellis>("trellis");
    QTest::newRow("shrinking, growing and skipped layers") << mixed();
    Trellis trellis = mixed();
    trellis.layers.front().kernel = 9;
    trellis.layers.back().kernel = 5;
    QTest::newRow("kernels wider than the stride") << trellis;
    trellis = mixed();
    trellis.layers.clear();
    QTest::newRow("no layers") << trellis;
    trellis = mixed();
    trellis.layers = {{{0, 8}, {0.5, 0.5}, {1.0, 0.5}, 0}, {{0}, {1.0}, {1.0, 1.0}, 0}};
    QTest::newRow("a layer that is skipped for certain") << trellis;
    trellis.fog = {4, 1};
    QTest::newRow("a fog network") << trellis;
}

// Central differences of a float32 loss: two steps of 1e-3 leave about 1e-4 of rounding. Longer ones
// pass over more kinks of the ReLUs.
void TestTrellis::derivativesAreThoseOfTheLoss()
{
    QFETCH(Trellis, trellis);
    const Waves waves;
    const auto trained = weights();
    for (int i = 0; i < 5; ++i) // biases are 0 at first, and hide what is multiplied with them
        trained->step(trellis, waves.dataset, waves.indices);
    const TrellisGradient gradient = trained->gradient(trellis, waves.dataset, waves.indices);
    QVERIFY(std::isfinite(gradient.loss) && gradient.loss > 0.0);
    const auto check = [&](double& number, double derivative) {
        constexpr double kStep = 1e-3;
        const double before = number;
        number = before + kStep;
        const double above = trained->gradient(trellis, waves.dataset, waves.indices).loss;
        number = before - kStep;
        const double below = trained->gradient(trellis, waves.dataset, waves.indices).loss;
        number = before;
        const double measured = (above - below) / (2.0 * kStep);
        const bool isNear = std::abs(measured - derivative) < 2e-3 + 0.01 * std::abs(measured);
        if (!isNear)
            qWarning("measured %g, derivative %g", measured, derivative);
        return isNear;
    };
    for (std::size_t i = 0; i < trellis.layers.size(); ++i) {
        for (std::size_t j = 0; j < trellis.layers[i].shares.size(); ++j)
            QVERIFY(check(trellis.layers[i].shares[j], gradient.shares[i][j]));
        for (std::size_t c = 0; c < trellis.layers[i].masks.size(); ++c)
            QVERIFY(check(trellis.layers[i].masks[c], gradient.masks[i][c]));
    }
}

void TestTrellis::oneNetworkIsItself()
{
    // A mixture of two lengths in which one has all the share has the loss of that one alone.
    const Waves waves;
    Trellis alone{
        32, 1, 3, {}, {{{8}, {1.0}, {1.0, 1.0, 0.0}, 0}, {{4}, {1.0}, {1.0, 0.0, 0.0}, 0}}};
    Trellis among = alone;
    among.layers[0].lengths = {16, 8, 0};
    among.layers[0].shares = {0.0, 1.0, 0.0};
    const auto trained = weights();
    const double loss = trained->gradient(alone, waves.dataset, waves.indices).loss;
    QVERIFY(std::abs(trained->gradient(among, waves.dataset, waves.indices).loss - loss) < 1e-5);
    // A channel that no count has takes no part: neither has it a derivative by its weights.
    trained->step(alone, waves.dataset, waves.indices);
    alone.layers[0].masks = {1.0, 1.0, 1.0};
    QVERIFY(std::abs(trained->gradient(alone, waves.dataset, waves.indices).loss - loss) > 1e-4);
}

void TestTrellis::stepsLowerTheLoss()
{
    const Waves waves;
    for (const space::FogNetwork fog : {space::FogNetwork{}, space::FogNetwork{4, 1}}) {
        Trellis trellis = mixed();
        trellis.fog = fog;
        const auto trained = weights();
        const double before = trained->gradient(trellis, waves.dataset, waves.indices).loss;
        for (int i = 0; i < 60; ++i)
            trained->step(trellis, waves.dataset, waves.indices);
        const double after = trained->gradient(trellis, waves.dataset, waves.indices).loss;
        QVERIFY2(after < 0.7 * before,
                 qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
    }
}

void TestTrellis::theSeedDecides()
{
    const Waves waves;
    const auto lossOf = [&waves](std::uint64_t seed) {
        const auto trained = weights(seed);
        for (int i = 0; i < 3; ++i)
            trained->step(mixed(), waves.dataset, waves.indices);
        return trained->gradient(mixed(), waves.dataset, waves.indices).loss;
    };
    QCOMPARE(lossOf(3), lossOf(3));
    QVERIFY(lossOf(3) != lossOf(4));
}

void TestTrellis::whatIsTooLargeIsRefused()
{
    QVERIFY(weights()->canTrain(mixed()));
    Trellis large = mixed();
    for (TrellisLayer& layer : large.layers)
        layer.masks.assign(40000, 1.0);
    QVERIFY(!weights()->canTrain(large));
}

QTEST_GUILESS_MAIN(TestTrellis)
#include "tst_trellis.moc"
