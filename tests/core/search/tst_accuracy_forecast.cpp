// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/accuracy_forecast.h"
#include "core/search/random_genomes.h"

#include <QtTest/QtTest>

#include <cmath>
#include <set>

using namespace splitscape;
using namespace splitscape::search;

namespace {

StrategySetup setupOf()
{
    StrategySetup setup;
    setup.space.lengths = {1024, 256, 64, 16, 0};
    setup.space.channels = {4, 3, 2, 1};
    setup.space.maximumLayers = 4;
    return setup;
}

// Something that the genes say, and a training's luck.
double accuracyOf(const space::Genome& genome, Random& random)
{
    double accuracy = 0.5;
    for (std::size_t i = 0; i < genome.lengths.size(); ++i) {
        if (genome.lengths[i] != 0)
            accuracy += 0.02 * genome.channels[i] - (genome.lengths[i] == 16 ? 0.08 : 0.0);
    }
    return accuracy + 0.04 * (random.uniform() - 0.5);
}

std::vector<AccuracyForecast::Trained> roundOf(int count, std::uint64_t seed)
{
    const StrategySetup setup = setupOf();
    std::vector<AccuracyForecast::Trained> round;
    std::set<space::Architecture> taken;
    Random random(seed);
    while (round.size() < static_cast<std::size_t>(count)) {
        const space::Genome genome = space::randomGenome(setup.space, random);
        if (taken.insert(space::decode(genome, setup.space)).second)
            round.push_back({genome, accuracyOf(genome, random)});
    }
    return round;
}

} // namespace

class TestAccuracyForecast : public QObject {
    Q_OBJECT

private slots:
    void knowsNothingBeforeTenTrainings();
    void learnsAgainWhenMuchIsNew();
    void firstQualityByHand();
    void intervalsHoldNineInTen();
    void sameHistorySameForecast();
    void intervalsAreShares();
    void intervalsLieAroundTheShownAccuracy();
};

void TestAccuracyForecast::knowsNothingBeforeTenTrainings()
{
    AccuracyForecast forecast(setupOf());
    const auto round = roundOf(10, 1);
    QVERIFY(!forecast.tell(std::span(round).first(9)));
    QVERIFY(!forecast.expect(round.back().genome));
    QVERIFY(forecast.tell(std::span(round).last(1)));
    QVERIFY(forecast.expect(round.back().genome));
    QVERIFY(forecast.quality() == ForecastQuality{}); // nothing was forecast yet
}

void TestAccuracyForecast::learnsAgainWhenMuchIsNew()
{
    AccuracyForecast forecast(setupOf());
    const auto round = roundOf(40, 1);
    std::vector<std::size_t> learned;
    for (const AccuracyForecast::Trained& one : round) {
        if (forecast.tell(std::span(&one, 1)))
            learned.push_back(forecast.learnedFrom());
    }
    // Half as many again: 10, 15, 15 + 8, 23 + 12.
    QCOMPARE(learned, (std::vector<std::size_t>{10, 15, 23, 35}));
    QCOMPARE(forecast.quality().forecasts, 30);
}

void TestAccuracyForecast::firstQualityByHand()
{
    AccuracyForecast forecast(setupOf());
    (void)forecast.tell(roundOf(10, 1));
    auto next = roundOf(2, 2);
    const ExpectedAccuracy first = *forecast.expect(next[0].genome);
    const ExpectedAccuracy second = *forecast.expect(next[1].genome);
    next[0].accuracy = first.mean + 0.01; // within
    next[1].accuracy = second.high + 0.01; // beyond
    (void)forecast.tell(next);
    const ForecastQuality quality = forecast.quality();
    QCOMPARE(quality.forecasts, 2);
    QCOMPARE(quality.covered, 0.5);
    QVERIFY(std::abs(quality.meanError - 0.5 * (0.02 + second.high - second.mean)) < 1e-12);
}

void TestAccuracyForecast::intervalsHoldNineInTen()
{
    AccuracyForecast forecast(setupOf());
    int inside = 0;
    double error = 0.0;
    constexpr int kLast = 200;
    const auto round = roundOf(600, 5);
    for (std::size_t first = 0; first < round.size(); first += 20) {
        const auto part = std::span(round).subspan(first, 20);
        if (first >= round.size() - kLast) {
            for (const AccuracyForecast::Trained& one : part) {
                const ExpectedAccuracy expected = *forecast.expect(one.genome);
                inside += one.accuracy >= expected.low && one.accuracy <= expected.high;
                error += std::abs(one.accuracy - expected.mean) / kLast;
            }
        }
        (void)forecast.tell(part);
    }
    // 200 draws at 0.9: a standard deviation of 0.021; three of them on both sides.
    QVERIFY2(std::abs(inside / double(kLast) - kForecastCoverage) < 0.065,
             qPrintable(QString::number(inside)));
    QVERIFY2(error < 0.03, qPrintable(QString::number(error))); // luck alone gives 0.01
    QVERIFY(std::abs(forecast.quality().covered - kForecastCoverage) < 0.065);
}

void TestAccuracyForecast::sameHistorySameForecast()
{
    AccuracyForecast one(setupOf());
    AccuracyForecast other(setupOf());
    for (std::uint64_t seed = 1; seed < 5; ++seed) {
        const auto round = roundOf(12, seed);
        (void)one.tell(round);
        (void)other.tell(round);
    }
    QVERIFY(one.quality() == other.quality());
    const auto untrained = roundOf(5, 77);
    for (const AccuracyForecast::Trained& network : untrained)
        QVERIFY(*one.expect(network.genome) == *other.expect(network.genome));
}

void TestAccuracyForecast::intervalsAreShares()
{
    AccuracyForecast forecast(setupOf());
    auto round = roundOf(12, 3);
    for (std::size_t i = 0; i < round.size(); ++i)
        round[i].accuracy = i % 2 == 0 ? 0.99 : 0.01;
    (void)forecast.tell(round);
    const auto untrained = roundOf(50, 78);
    for (const AccuracyForecast::Trained& network : untrained) {
        const ExpectedAccuracy expected = *forecast.expect(network.genome);
        QVERIFY(0.0 <= expected.low && expected.low <= expected.mean);
        QVERIFY(expected.mean <= expected.high && expected.high <= 1.0);
    }
}

void TestAccuracyForecast::intervalsLieAroundTheShownAccuracy()
{
    const StrategySetup setup = setupOf();
    AccuracyPredictor predictor(setup, {.networks = 5, .layers = 2, .width = 20, .epochs = 30});
    AccuracyForecast forecast(setup);
    auto round = roundOf(12, 3);
    std::vector<space::Genome> genomes;
    std::vector<double> accuracies;
    for (std::size_t i = 0; i < round.size(); ++i) {
        round[i].accuracy = i % 2 == 0 ? 1.0 : 0.5; // a deviation of 0.25
        genomes.push_back(round[i].genome);
        accuracies.push_back(round[i].accuracy);
    }
    predictor.learn(genomes, accuracies);
    (void)forecast.tell(round);
    int above = 0;
    for (const AccuracyForecast::Trained& network : roundOf(300, 78)) {
        const PredictedAccuracy predicted = predictor.predict(network.genome);
        if (predicted.mean <= 1.0)
            continue;
        ++above;
        const double half = 1.645 * std::hypot(*predicted.deviation, 0.25);
        QVERIFY(std::abs(forecast.expect(network.genome)->low - (1.0 - half)) < 1e-9);
    }
    QVERIFY(above > 0);
}

QTEST_GUILESS_MAIN(TestAccuracyForecast)
#include "tst_accuracy_forecast.moc"
