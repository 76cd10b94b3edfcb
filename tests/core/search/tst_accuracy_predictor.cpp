// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/accuracy_predictor.h"
#include "core/search/random_genomes.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::search;

using Doubles = std::vector<double>;
Q_DECLARE_METATYPE(Doubles)

namespace {

StrategySetup setupOf()
{
    StrategySetup setup;
    setup.space.lengths = {256, 64, 16, 0};
    setup.space.channels = {4, 2, 1};
    setup.space.maximumLayers = 3;
    return setup;
}

// Something that the genes say: more channels are better, a last layer of 16 is bad.
double accuracyOf(const space::Genome& genome)
{
    double accuracy = 0.5;
    for (std::size_t i = 0; i < genome.lengths.size(); ++i) {
        if (genome.lengths[i] != 0)
            accuracy += 0.03 * genome.channels[i] - (genome.lengths[i] == 16 ? 0.1 : 0.0);
    }
    return accuracy;
}

} // namespace

class TestAccuracyPredictor : public QObject {
    Q_OBJECT

private slots:
    void rankCorrelationByHand_data();
    void rankCorrelationByHand();
    void qualityByHand();
    void genomesThatDecodeAlikeAreOneRow();
    void kernelsAndKindsGoWithTheirLayers();
    void learnsToRank();
    void learningIsRepeatable();
};

void TestAccuracyPredictor::rankCorrelationByHand_data()
{
    QTest::addColumn<Doubles>("a");
    QTest::addColumn<Doubles>("b");
    QTest::addColumn<double>("tau");
    QTest::newRow("the same order") << Doubles{1, 2, 3} << Doubles{10, 20, 30} << 1.0;
    QTest::newRow("the opposite order") << Doubles{1, 2, 3} << Doubles{3, 2, 1} << -1.0;
    QTest::newRow("one of six pairs is out of order")
        << Doubles{1, 2, 3, 4} << Doubles{1, 2, 4, 3} << 4.0 / 6.0;
    // Pairs: 3 in all, 2 that differ in a, 3 in b; both of the 2 agree: 2 / sqrt(6).
    QTest::newRow("ties count as in tau-b")
        << Doubles{1, 1, 2} << Doubles{1, 2, 3} << 2.0 / std::sqrt(6.0);
    QTest::newRow("a constant has no order") << Doubles{1, 1} << Doubles{1, 2} << 0.0;
}

void TestAccuracyPredictor::rankCorrelationByHand()
{
    QFETCH(Doubles, a);
    QFETCH(Doubles, b);
    QFETCH(double, tau);
    QVERIFY(std::abs(rankCorrelation(a, b) - tau) < 1e-12);
}

void TestAccuracyPredictor::qualityByHand()
{
    // Errors 0.1 and 0.3, of which two deviations cover the first.
    const std::vector<PredictedAccuracy> predicted{{0.5, 0.06}, {0.6, 0.1}};
    const PredictionQuality quality = qualityOf(predicted, std::vector<double>{0.6, 0.9});
    QCOMPARE(quality.predictions, 2);
    QVERIFY(std::abs(quality.meanError - 0.2) < 1e-12);
    QCOMPARE(quality.covered, std::optional(0.5));
    QCOMPARE(quality.rankCorrelation, 1.0);
    const std::vector<PredictedAccuracy> bare{{0.5, std::nullopt}, {0.6, std::nullopt}};
    QVERIFY(!qualityOf(bare, std::vector<double>{0.6, 0.9}).covered);
}

void TestAccuracyPredictor::genomesThatDecodeAlikeAreOneRow()
{
    const StrategySetup setup = setupOf();
    const AccuracyPredictor predictor(setup, {});
    const auto row = predictor.featuresOf({{256, 0, 64}, {4, 1, 2}});
    QCOMPARE(predictor.featuresOf({{0, 256, 64}, {2, 4, 2}}), row);
    QVERIFY(predictor.featuresOf({{256, 0, 64}, {4, 1, 1}}) != row);
}

// The extras: layers that are read, then a kernel and a kind of each layer.
void TestAccuracyPredictor::kernelsAndKindsGoWithTheirLayers()
{
    StrategySetup setup = setupOf();
    setup.space.edge.layers = {2, 3};
    setup.space.edge.kernels = {0, 9, 17};
    setup.space.edge.kinds = {0, 1};
    const AccuracyPredictor predictor(setup, {});
    const auto rowOf = [&predictor](std::vector<int> lengths, std::vector<int> extras) {
        return predictor.featuresOf({std::move(lengths), {4, 4, 4}, std::move(extras)});
    };
    const auto row = rowOf({256, 0, 64}, {3, 9, 17, 17, 0, 1, 1});
    QCOMPARE(rowOf({0, 256, 64}, {3, 0, 9, 17, 1, 0, 1}), row); // another layer is skipped
    QCOMPARE(rowOf({256, 64, 0}, {3, 9, 17, 9, 0, 1, 0}), row);
    QVERIFY(rowOf({256, 0, 64}, {3, 9, 17, 0, 0, 1, 1}) != row); // its own kernel is another
    QVERIFY(rowOf({256, 0, 64}, {3, 9, 17, 17, 0, 1, 0}) != row); // or its own kind
    // What stands behind the layers that are read says nothing.
    const auto two = rowOf({256, 64, 0}, {2, 9, 17, 0, 0, 1, 0});
    QCOMPARE(rowOf({256, 64, 16}, {2, 9, 17, 9, 0, 1, 1}), two);
    QCOMPARE(rowOf({256, 0, 64}, {3, 9, 0, 17, 0, 0, 1}), row); // nor a kernel of no layer
    // A search of kernels alone that version 0.2 began goes on with the rows it had.
    setup.space.edge.kinds.clear();
    const AccuracyPredictor ofKernels(setup, {});
    QVERIFY(ofKernels.featuresOf({{256, 0, 64}, {4, 4, 4}, {3, 9, 0, 17}})
            != ofKernels.featuresOf({{256, 0, 64}, {4, 4, 4}, {3, 9, 17, 17}}));
}

void TestAccuracyPredictor::learnsToRank()
{
    const StrategySetup setup = setupOf();
    AccuracyPredictor predictor(setup, {.epochs = 100});
    Random random(3);
    std::vector<space::Genome> genomes;
    Doubles accuracies;
    for (int i = 0; i < 100; ++i) {
        genomes.push_back(space::randomGenome(setup.space, random));
        accuracies.push_back(accuracyOf(genomes.back()));
    }
    predictor.learn(genomes, accuracies);
    Doubles predicted;
    Doubles actual;
    for (int i = 0; i < 100; ++i) {
        const space::Genome genome = space::randomGenome(setup.space, random);
        predicted.push_back(predictor.predict(genome).mean);
        actual.push_back(accuracyOf(genome));
    }
    const double tau = rankCorrelation(predicted, actual);
    QVERIFY2(tau > 0.8, qPrintable(QString::number(tau)));
}

void TestAccuracyPredictor::learningIsRepeatable()
{
    const StrategySetup setup = setupOf();
    AccuracyPredictor one(setup, {});
    AccuracyPredictor other(setup, {});
    const std::vector<space::Genome> genomes{{{256, 0, 64}, {4, 1, 2}}, {{16, 0, 0}, {1, 1, 1}}};
    for (AccuracyPredictor* predictor : {&one, &other}) {
        predictor->learn(genomes, Doubles{0.8, 0.3});
        predictor->learn(std::vector<space::Genome>{{{64, 64, 64}, {2, 2, 2}}}, Doubles{0.6});
    }
    const space::Genome unseen{{256, 256, 16}, {1, 2, 4}};
    QCOMPARE(one.predict(unseen).mean, other.predict(unseen).mean);
    QVERIFY(one.predict(unseen).deviation > 0.0);
}

QTEST_APPLESS_MAIN(TestAccuracyPredictor)
#include "tst_accuracy_predictor.moc"
