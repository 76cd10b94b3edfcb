// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/adjusted_fitness.h"
#include "core/search/operators.h"
#include "core/search/pareto.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <set>

using namespace splitscape;
using namespace splitscape::search;

using Doubles = std::vector<double>;
using Ints = std::vector<int>;
using Positions = std::vector<std::size_t>;
using Assessments = std::vector<Assessment>;
using Tradeoffs = std::vector<Tradeoff>;
Q_DECLARE_METATYPE(Doubles)
Q_DECLARE_METATYPE(Assessments)
Q_DECLARE_METATYPE(Tradeoffs)
Q_DECLARE_METATYPE(Positions)

namespace {

Assessment valid(double accuracy, double energy) { return {0, Standing::Valid, accuracy, energy}; }
Assessment invalid(double energy) { return {0, Standing::Invalid, 0.0, energy}; }
Assessment failed() { return {0, Standing::Failed, 0.0, 0.1}; }

std::vector<space::Chromosome> chromosomesOf(Ints lengths, Ints channels, int layers)
{
    space::SearchSpace space;
    space.lengths = std::move(lengths);
    space.channels = std::move(channels);
    space.maximumLayers = layers;
    return space::chromosomesOf(space);
}

} // namespace

class TestOperators : public QObject {
    Q_OBJECT

private slots:
    void invalidFitnessFollowsTheEnergy_data();
    void invalidFitnessFollowsTheEnergy();
    void tiesAreSettledByRule_data();
    void tiesAreSettledByRule();
    void tournamentOfEverybodyPicksTheFittest();
    void tournamentOfOneIsARandomDraw();
    void crossoverJoinsHeadAndTail_data();
    void crossoverJoinsHeadAndTail();
    void crossoverCutsEachChromosomeByItself();
    void mutationCountFollowsPyGad_data();
    void mutationCountFollowsPyGad();
    void mutationChangesThatManyGenes();
    void mutationOfASpaceOfOneValueChangesNothing();
    void neighboursDifferInOneGene();
    void genomesAreNumbered();
    void paretoFrontIsSorted_data();
    void paretoFrontIsSorted();
};

void TestOperators::invalidFitnessFollowsTheEnergy_data()
{
    QTest::addColumn<Assessments>("population");
    QTest::addColumn<double>("limit");
    QTest::addColumn<double>("bound");
    QTest::addColumn<Doubles>("fitness");

    // P_min 0.6, E_max 0.6, slope (0.6 - 0.2) / (0.6 - 0.2) = 1 per mJ: 0.6 - 1 * (0.3 - 0.2) =
    // 0.5.
    QTest::newRow("between P_min and P_bound in proportion to the excess")
        << Assessments{valid(0.8, 0.1), invalid(0.3), valid(0.6, 0.2), invalid(0.6)} << 0.2 << 0.2
        << Doubles{0.8, 0.5, 0.6, 0.2};
    QTest::newRow("a lone invalid one is the worst there is, and gets P_bound")
        << Assessments{valid(0.9, 0.1), invalid(0.21)} << 0.2 << 0.2 << Doubles{0.9, 0.2};
    QTest::newRow("without a valid one there is no slope")
        << Assessments{invalid(0.3), invalid(0.9)} << 0.2 << 0.2 << Doubles{0.2, 0.2};
    QTest::newRow("a valid one below P_bound is never below an invalid one")
        << Assessments{valid(0.15, 0.1), invalid(0.3), invalid(0.4)} << 0.2 << 0.2
        << Doubles{0.15, 0.15, 0.15};
    QTest::newRow("E_max = E_limit shares out no excess")
        << Assessments{valid(0.9, 0.1), invalid(0.2)} << 0.2 << 0.5 << Doubles{0.9, 0.5};
    QTest::newRow("a failed training is worth nothing and is not P_min")
        << Assessments{valid(0.6, 0.1), failed(), invalid(0.3), invalid(0.4)} << 0.2 << 0.2
        << Doubles{0.6, 0.0, 0.4, 0.2};
    QTest::newRow("all valid") << Assessments{valid(0.3, 0.1), valid(0.1, 0.1)} << 0.2 << 0.2
                               << Doubles{0.3, 0.1};
}

void TestOperators::invalidFitnessFollowsTheEnergy()
{
    QFETCH(Assessments, population);
    QFETCH(double, limit);
    QFETCH(double, bound);
    QFETCH(Doubles, fitness);
    const Doubles actual = adjustedFitness(population, limit, bound);
    QCOMPARE(actual.size(), fitness.size());
    for (std::size_t i = 0; i < fitness.size(); ++i)
        QVERIFY2(std::abs(actual[i] - fitness[i]) < 1e-12, qPrintable(QString::number(actual[i])));
}

void TestOperators::tiesAreSettledByRule_data()
{
    QTest::addColumn<Assessments>("population");
    QTest::addColumn<bool>("firstIsFitter");
    QTest::newRow("higher fitness wins") << Assessments{valid(0.5, 9), valid(0.4, 1)} << true;
    QTest::newRow("equal fitness: valid beats invalid")
        << Assessments{invalid(0.1), valid(0.2, 0.3)} << false;
    QTest::newRow("equal fitness: the lower energy wins")
        << Assessments{valid(0.5, 0.2), valid(0.5, 0.1)} << false;
    QTest::newRow("equal in everything: the lower position wins")
        << Assessments{valid(0.5, 0.2), valid(0.5, 0.2)} << true;
}

void TestOperators::tiesAreSettledByRule()
{
    QFETCH(Assessments, population);
    QFETCH(bool, firstIsFitter);
    const Doubles fitness = adjustedFitness(population, 0.05, 0.2);
    QCOMPARE(isFitter(0, 1, population, fitness), firstIsFitter);
    QCOMPARE(isFitter(1, 0, population, fitness), !firstIsFitter);
    QVERIFY(!isFitter(0, 0, population, fitness));
}

void TestOperators::tournamentOfEverybodyPicksTheFittest()
{
    const Assessments population{valid(0.1, 1), valid(0.9, 1), valid(0.5, 1)};
    const Doubles fitness = adjustedFitness(population, {}, 0.2);
    Random random(3);
    // 60 draws with replacement miss one of three positions with probability 3e-11.
    for (const std::size_t parent : tournamentSelection(population, fitness, 20, 60, random))
        QCOMPARE(parent, std::size_t{1});
}

void TestOperators::tournamentOfOneIsARandomDraw()
{
    const Assessments population{valid(0.1, 1), valid(0.9, 1), valid(0.5, 1)};
    const Doubles fitness = adjustedFitness(population, {}, 0.2);
    Random random(3);
    Random same(3);
    for (const std::size_t parent : tournamentSelection(population, fitness, 20, 1, random))
        QCOMPARE(parent, same.index(3));
}

void TestOperators::crossoverJoinsHeadAndTail_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<QList<int>>("child");
    QTest::newRow("cut at 0: all of the tail parent") << 0 << QList<int>{5, 6, 7, 8};
    QTest::newRow("cut at 1") << 1 << QList<int>{1, 6, 7, 8};
    QTest::newRow("cut at the last gene") << 3 << QList<int>{1, 2, 3, 8};
}

void TestOperators::crossoverJoinsHeadAndTail()
{
    QFETCH(int, cut);
    QFETCH(QList<int>, child);
    const Ints actual = crossed({1, 2, 3, 4}, {5, 6, 7, 8}, static_cast<std::size_t>(cut));
    QCOMPARE(QList<int>(actual.begin(), actual.end()), child);
}

void TestOperators::crossoverCutsEachChromosomeByItself()
{
    const space::Genome head{{1, 1, 1, 1}, {1, 1, 1, 1}};
    const space::Genome tail{{2, 2, 2, 2}, {2, 2, 2, 2}};
    const auto chromosomes = chromosomesOf({1, 2}, {1, 2}, 4);
    Random random(5);
    bool differ = false;
    for (int i = 0; i < 40; ++i) {
        const space::Genome child = singlePointCrossover(head, tail, chromosomes, random);
        QVERIFY(std::is_sorted(child.lengths.begin(), child.lengths.end()));
        QVERIFY(std::is_sorted(child.channels.begin(), child.channels.end()));
        QCOMPARE(child.lengths.back(), 2); // the cut is at most G - 1
        differ = differ || child.lengths != child.channels;
    }
    QVERIFY(differ);
}

void TestOperators::mutationCountFollowsPyGad_data()
{
    QTest::addColumn<int>("genes");
    QTest::addColumn<double>("percent");
    QTest::addColumn<int>("count");
    QTest::newRow("10 % of 8 genes: at least one") << 8 << 10.0 << 1;
    QTest::newRow("10 % of 20 genes") << 20 << 10.0 << 2;
    QTest::newRow("10 % of 29 genes rounds down") << 29 << 10.0 << 2;
    QTest::newRow("100 % of 8 genes") << 8 << 100.0 << 8;
    QTest::newRow("one gene") << 1 << 10.0 << 1;
}

void TestOperators::mutationCountFollowsPyGad()
{
    QFETCH(int, genes);
    QFETCH(double, percent);
    QFETCH(int, count);
    QCOMPARE(mutatedGenes(static_cast<std::size_t>(genes), percent),
             static_cast<std::size_t>(count));
}

void TestOperators::mutationChangesThatManyGenes()
{
    const Ints values{1024, 256, 64, 0};
    const auto chromosomes = chromosomesOf(values, {1}, 8);
    Random random(11);
    std::set<std::size_t> touched;
    for (int i = 0; i < 200; ++i) {
        const Ints before{1024, 256, 64, 0, 0, 64, 256, 1024};
        space::Genome genome{before, Ints(8, 1)};
        mutate(genome, chromosomes, 25.0, random); // 25 % of 8 genes are 2
        const Ints& after = genome.lengths;
        int changed = 0;
        for (std::size_t gene = 0; gene < before.size(); ++gene) {
            if (after[gene] == before[gene])
                continue;
            ++changed;
            touched.insert(gene);
            QVERIFY(std::find(values.begin(), values.end(), after[gene]) != values.end());
        }
        QCOMPARE(changed, 2);
    }
    QCOMPARE(touched.size(), std::size_t{8});
}

void TestOperators::mutationOfASpaceOfOneValueChangesNothing()
{
    const auto chromosomes = chromosomesOf({3}, {1}, 2);
    const space::Genome before{{3, 3}, {1, 1}};
    space::Genome genome = before;
    Random random(1);
    mutate(genome, chromosomes, 100.0, random);
    mutateOneGene(genome, chromosomes, random);
    QCOMPARE(genome, before);
    QVERIFY(neighboursOf(genome, chromosomes).empty());
}

void TestOperators::neighboursDifferInOneGene()
{
    const auto chromosomes = chromosomesOf({8, 4, 0}, {2, 1}, 2);
    const std::vector<space::Genome> expected{
        {{4, 0}, {1, 2}}, {{0, 0}, {1, 2}}, // the first length
        {{8, 8}, {1, 2}}, {{8, 4}, {1, 2}}, // the second
        {{8, 0}, {2, 2}}, {{8, 0}, {1, 1}}, // the channels
    };
    const space::Genome genome{{8, 0}, {1, 2}};
    QCOMPARE(neighboursOf(genome, chromosomes), expected);
    Random random(2);
    for (int i = 0; i < 50; ++i) {
        space::Genome mutant = genome;
        mutateOneGene(mutant, chromosomes, random);
        QVERIFY(std::find(expected.begin(), expected.end(), mutant) != expected.end());
    }
}

void TestOperators::genomesAreNumbered()
{
    // 3 * 3 lengths and 2 * 2 channels; the last gene counts fastest.
    const auto chromosomes = chromosomesOf({8, 4, 0}, {2, 1}, 2);
    QCOMPARE(space::genomeCount(chromosomes), 36.0);
    QCOMPARE(space::genomeAt(chromosomes, 0), (space::Genome{{8, 8}, {2, 2}}));
    QCOMPARE(space::genomeAt(chromosomes, 1), (space::Genome{{8, 8}, {2, 1}}));
    QCOMPARE(space::genomeAt(chromosomes, 6), (space::Genome{{8, 4}, {1, 2}}));
    QCOMPARE(space::genomeAt(chromosomes, 35), (space::Genome{{0, 0}, {1, 1}}));
}

void TestOperators::paretoFrontIsSorted_data()
{
    QTest::addColumn<Tradeoffs>("candidates");
    QTest::addColumn<Positions>("front");
    QTest::newRow("nothing") << Tradeoffs{} << Positions{};
    QTest::newRow("beaten in both figures") << Tradeoffs{{0.5, 0.2}, {0.6, 0.1}} << Positions{1};
    QTest::newRow("by rising energy")
        << Tradeoffs{{0.9, 0.3}, {0.5, 0.1}, {0.7, 0.2}, {0.6, 0.25}} << Positions{1, 2, 0};
    QTest::newRow("of equals the first") << Tradeoffs{{0.5, 0.1}, {0.5, 0.1}} << Positions{0};
    QTest::newRow("equal accuracy at more energy is beaten")
        << Tradeoffs{{0.5, 0.2}, {0.5, 0.1}} << Positions{1};
    QTest::newRow("NaN stays out")
        << Tradeoffs{{std::numeric_limits<double>::quiet_NaN(), 0.1}, {0.5, 0.2}} << Positions{1};
}

void TestOperators::paretoFrontIsSorted()
{
    QFETCH(Tradeoffs, candidates);
    QFETCH(Positions, front);
    QCOMPARE(paretoFront(candidates), front);
}

QTEST_APPLESS_MAIN(TestOperators)
#include "tst_operators.moc"
