// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/space/architecture.h"
#include "core/train/shared_weights.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <set>

Q_DECLARE_METATYPE(splitscape::network::Network)

using namespace splitscape;
using namespace splitscape::train;

namespace {

constexpr std::size_t kSamples = 96;

/// Samples of two classes: a wave, or the same wave upside down, in noise.
struct Waves {
    std::vector<float> values;
    data::Dataset dataset;
    std::vector<std::uint32_t> indices;

    Waves(int length, int channels)
    {
        Random random(5);
        dataset.name = "waves";
        dataset.classNames = {"up", "down"};
        dataset.length = length;
        dataset.channels = channels;
        for (std::size_t sample = 0; sample < kSamples; ++sample) {
            const float sign = sample % 2 == 0 ? 1.0f : -1.0f;
            for (int i = 0; i < length * channels; ++i)
                values.push_back(sign * std::sin(0.4f * static_cast<float>(i / channels))
                                 + 0.5f * static_cast<float>(random.normal()));
            dataset.labels.push_back(static_cast<std::uint8_t>(sample % 2));
        }
        dataset.values = values;
        indices.resize(kSamples);
        std::iota(indices.begin(), indices.end(), 0U);
    }
    Waves(const Waves&) = delete;
    Waves& operator=(const Waves&) = delete;

    [[nodiscard]] std::span<const std::uint32_t> batch(std::size_t number) const
    {
        return std::span(indices).subspan(32 * (number % 3), 32);
    }
};

network::Network chain(std::vector<int> lengths, std::vector<int> channels)
{
    return space::networkOf({std::move(lengths), std::move(channels)});
}

std::unique_ptr<SharedWeights> sharedWeights(std::uint64_t seed = 3)
{
    TrainingSettings settings;
    settings.learningRate = 0.01;
    return makeSharedWeights("another trainer", settings, seed);
}

double accuracyOf(SharedWeights& weights, const network::Network& network, const Waves& waves)
{
    return weights.accuracy(network, waves.dataset, waves.indices, waves.indices);
}

} // namespace

class TestSharedWeights : public QObject {
    Q_OBJECT

private slots:
    void aNetworkLearns_data();
    void aNetworkLearns();
    void theSameStepsGiveTheSameLosses();
    void aNarrowerNetworkLearnsFromAWiderOne();
    void layersOfOtherLengthsAreApart();
    void theFirstWeightsDoNotDependOnTheOrder();
    void aGradientThatIsNotFiniteChangesNothing();
};

void TestSharedWeights::aNetworkLearns_data()
{
    QTest::addColumn<network::Network>("network");
    QTest::newRow("a chain") << chain({64, 16, 4, 2}, {1, 3, 2, 1});
    QTest::newRow("a transposed layer") << chain({64, 8, 32, 2}, {1, 2, 2, 1});
    QTest::newRow("batch norm and sums") << space::networkOf({{64, 2}, {1, 1}, {}, {8, 2}});
}

void TestSharedWeights::aNetworkLearns()
{
    QFETCH(network::Network, network);
    const Waves waves(network.inputLength, network.inputChannels);
    const auto weights = sharedWeights();
    double loss = 0.0;
    const double first = weights->step(network, waves.dataset, waves.batch(0));
    for (std::size_t step = 1; step < 120; ++step)
        loss = weights->step(network, waves.dataset, waves.batch(step));
    QVERIFY2(loss < 0.2 * first, qPrintable(QStringLiteral("%1, %2").arg(first).arg(loss)));
    QVERIFY(accuracyOf(*weights, network, waves) > 0.95);
}

void TestSharedWeights::theSameStepsGiveTheSameLosses()
{
    const network::Network network = space::networkOf({{64, 16, 2}, {1, 3, 1}, {}, {8, 1}});
    const Waves waves(64, 1);
    const auto one = sharedWeights();
    const auto other = sharedWeights();
    std::set<double> losses;
    for (std::size_t step = 0; step < 20; ++step) {
        const double loss = one->step(network, waves.dataset, waves.batch(0));
        QCOMPARE(other->step(network, waves.dataset, waves.batch(0)), loss);
        losses.insert(loss);
    }
    QCOMPARE(losses.size(), std::size_t{20}); // and every step changes something
}

void TestSharedWeights::aNarrowerNetworkLearnsFromAWiderOne()
{
    const Waves waves(64, 1);
    const network::Network wide = chain({64, 16, 2}, {1, 4, 1});
    const network::Network narrow = chain({64, 16, 2}, {1, 2, 1});
    const auto weights = sharedWeights();
    for (std::size_t step = 0; step < 120; ++step)
        (void)weights->step(wide, waves.dataset, waves.batch(step));
    QVERIFY(accuracyOf(*weights, wide, waves) > 0.95);
    QVERIFY(accuracyOf(*weights, narrow, waves) > 0.8); // it never took a step itself
}

void TestSharedWeights::layersOfOtherLengthsAreApart()
{
    const Waves waves(64, 1);
    const network::Network network = chain({64, 16, 2}, {1, 2, 1});
    const network::Network other = chain({64, 32, 2}, {1, 2, 1});
    const auto weights = sharedWeights();
    const double before = accuracyOf(*weights, other, waves);
    const double loss = sharedWeights()->step(other, waves.dataset, waves.batch(0));
    for (std::size_t step = 0; step < 60; ++step)
        (void)weights->step(network, waves.dataset, waves.batch(step));
    QCOMPARE(accuracyOf(*weights, other, waves), before);
    QCOMPARE(weights->step(other, waves.dataset, waves.batch(0)), loss);
}

void TestSharedWeights::theFirstWeightsDoNotDependOnTheOrder()
{
    const Waves waves(64, 1);
    const network::Network wide = chain({64, 16, 4, 2}, {1, 4, 3, 1});
    // The same widths: what is first asked decides the bound of what is drawn.
    const network::Network same = chain({64, 16, 2}, {1, 4, 1});
    const auto weights = sharedWeights();
    const auto others = sharedWeights();
    (void)accuracyOf(*others, same, waves);
    QCOMPARE(others->step(wide, waves.dataset, waves.batch(0)),
             weights->step(wide, waves.dataset, waves.batch(0)));
    QVERIFY(sharedWeights(4)->step(wide, waves.dataset, waves.batch(0))
            != sharedWeights(3)->step(wide, waves.dataset, waves.batch(0)));
}

void TestSharedWeights::aGradientThatIsNotFiniteChangesNothing()
{
    const Waves waves(64, 1);
    Waves broken(64, 1);
    broken.values[70] = std::numeric_limits<float>::quiet_NaN();
    const network::Network network = chain({64, 16, 2}, {1, 2, 1});
    const auto weights = sharedWeights();
    const double loss = sharedWeights()->step(network, waves.dataset, waves.batch(0));
    QVERIFY(!std::isfinite(weights->step(network, broken.dataset, broken.batch(0))));
    QCOMPARE(weights->step(network, waves.dataset, waves.batch(0)), loss);
}

QTEST_GUILESS_MAIN(TestSharedWeights)
#include "tst_shared_weights.moc"
