// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/search/gene_probabilities.h"
#include "core/search/strategies.h"

#include <QtTest/QtTest>

#include <cmath>
#include <set>

using namespace splitscape;
using namespace splitscape::search;

namespace {

space::SearchSpace smallSpace()
{
    space::SearchSpace space;
    space.lengths = {64, 16, 0};
    space.channels = {2, 1};
    space.maximumLayers = 2;
    space.inputLength = 256;
    return space;
}

/// Two layers; the first is 64 x 2 or 16 x 1, the second is mostly skipped.
GeneProbabilities leaning()
{
    GeneProbabilities genes(smallSpace());
    genes.set({{0.6, 0.3, 0.1}, {0.1, 0.2, 0.7}, {0.8, 0.2}, {0.5, 0.5}});
    return genes;
}

StrategySetup setupOf(const GeneProbabilities& genes)
{
    StrategySetup setup;
    setup.settings.strategy = "differentiable";
    setup.settings.trainings = 20;
    setup.space = smallSpace();
    setup.seed = 4;
    setup.relax = [genes] { return genes; };
    return setup;
}

/// All that the strategy asks, each told as trained.
std::vector<space::Architecture> asked(Strategy& strategy, const space::SearchSpace& space)
{
    std::vector<space::Architecture> all;
    while (!strategy.finished()) {
        std::vector<Assessment> told;
        for (const Proposal& proposal : strategy.ask()) {
            all.push_back(space::decode(proposal.genome, space));
            told.push_back({proposal.id, Standing::Valid, 0.5, 0.1});
        }
        if (!strategy.tell(told))
            return {};
    }
    return all;
}

} // namespace

class TestDifferentiable : public QObject {
    Q_OBJECT

private slots:
    void probabilitiesByHand();
    void genesThatDecideNothingDoNotCount();
    void drawsFollowTheProbabilities();
    void theMostProbableComesFirst();
    void aMostProbableNetworkBeyondTheLimitsIsToldNotTrained();
    void collapseIsReported_data();
    void collapseIsReported();
    void certainProbabilitiesLeaveRandomNetworks();
    void aStopAsksForNothingOfIt();
};

void TestDifferentiable::probabilitiesByHand()
{
    const GeneProbabilities genes = leaning();
    QCOMPARE(genes.mostProbable(), (std::vector<std::size_t>{0, 2, 0, 0}));
    // The second layer is skipped, so its channels are no part of the network.
    QVERIFY(std::abs(genes.logProbability({{64, 0}, {2, 1}, {}}) - std::log(0.6 * 0.7 * 0.8))
            < 1e-12);
    QVERIFY(std::abs(genes.logProbability({{16, 64}, {1, 2}, {}}) - std::log(0.3 * 0.1 * 0.2 * 0.5))
            < 1e-12);
    QCOMPARE(genes.skips(), 0.5);
    QVERIFY(std::abs(genes.certainty() - 0.65) < 1e-12);
}

void TestDifferentiable::genesThatDecideNothingDoNotCount()
{
    space::SearchSpace space = space::openSpace(256);
    const GeneProbabilities genes(space);
    Random random(1);
    space::Genome genome = space::randomGenome(space, random);
    genome.extras[1] = 1; // one of three layers is read
    genome.lengths[0] = 64;
    space::Genome other = genome;
    for (std::size_t layer = 1; layer < 3; ++layer) {
        other.lengths[layer] = genome.lengths[layer] == 16 ? 8 : 16;
        other.channels[layer] = genome.channels[layer] == 1 ? 2 : 1;
    }
    QCOMPARE(space::decode(genome, space), space::decode(other, space));
    QCOMPARE(genes.logProbability(genome), genes.logProbability(other));
    other.extras[1] = 2;
    QVERIFY(genes.logProbability(genome) > genes.logProbability(other));
}

void TestDifferentiable::drawsFollowTheProbabilities()
{
    const GeneProbabilities genes = leaning();
    Random random(3);
    constexpr int kDraws = 4000;
    int first = 0;
    int skipped = 0;
    for (int i = 0; i < kDraws; ++i) {
        const space::Genome genome = genes.genomeOf(genes.draw(random));
        first += genome.lengths[0] == 64;
        skipped += genome.lengths[1] == 0;
    }
    // Five standard deviations of a share are at most 0.04 here.
    QVERIFY(std::abs(first / double{kDraws} - 0.6) < 0.04);
    QVERIFY(std::abs(skipped / double{kDraws} - 0.7) < 0.04);
}

void TestDifferentiable::theMostProbableComesFirst()
{
    const GeneProbabilities genes = leaning();
    const auto strategy = makeStrategy(setupOf(genes));
    QCOMPARE(space::decode(strategy->ask().front().genome, smallSpace()),
             (space::Architecture{{256, 64, 5}, {1, 2, 1}}));
    double last = 0.0;
    for (const Proposal& proposal : strategy->ask()) {
        const double probability = genes.logProbability(proposal.genome);
        QVERIFY(probability <= last);
        last = probability;
    }
    const std::vector<space::Architecture> all = asked(*strategy, smallSpace());
    QCOMPARE(all.size(), std::size_t{20});
    QCOMPARE(std::set<space::Architecture>(all.begin(), all.end()).size(), all.size());
}

void TestDifferentiable::aMostProbableNetworkBeyondTheLimitsIsToldNotTrained()
{
    StrategySetup setup = setupOf(leaning());
    setup.limit_mJ = 1.0;
    setup.appraise = [](const space::Architecture& architecture) {
        Appraisal costs;
        const bool isLarge = architecture.channels[1] == 2;
        costs.energy_mJ = isLarge ? 2.0 : 0.5;
        costs.standing = isLarge ? Standing::Invalid : Standing::Untrained;
        return costs;
    };
    const auto strategy = makeStrategy(setup);
    const auto relaxation = strategy->progress().relaxation;
    QVERIFY(relaxation);
    QCOMPARE(relaxation->mostProbable, (space::Architecture{{256, 64, 5}, {1, 2, 1}}));
    QVERIFY(!relaxation->keepsLimits);
    for (const space::Architecture& architecture : asked(*strategy, smallSpace()))
        QVERIFY(architecture.channels[1] != 2);
}

void TestDifferentiable::collapseIsReported_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("skips");
    QTest::addColumn<bool>("collapsed");
    QTest::newRow("no layer skipped") << 0.1 << 0.1 << 0.0 << false;
    QTest::newRow("half of them") << 0.1 << 0.8 << 0.5 << false;
    QTest::newRow("all") << 0.8 << 0.8 << 1.0 << true;
}

void TestDifferentiable::collapseIsReported()
{
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(double, skips);
    QFETCH(bool, collapsed);
    GeneProbabilities genes(smallSpace());
    genes.set({{1.0 - first, 0.0, first}, {1.0 - second, 0.0, second}, {0.5, 0.5}, {0.5, 0.5}});
    const auto strategy = makeStrategy(setupOf(genes));
    const auto relaxation = strategy->progress().relaxation;
    QVERIFY(relaxation);
    QCOMPARE(relaxation->skips, skips);
    QCOMPARE(relaxation->hasCollapsed(), collapsed);
}

void TestDifferentiable::certainProbabilitiesLeaveRandomNetworks()
{
    GeneProbabilities genes(smallSpace());
    genes.set({{1.0, 0.0, 0.0}, {0.0, 0.0, 1.0}, {1.0, 0.0}, {1.0, 0.0}});
    const auto strategy = makeStrategy(setupOf(genes));
    const std::vector<space::Architecture> all = asked(*strategy, smallSpace());
    QCOMPARE(all.size(), std::size_t{20});
    QCOMPARE(all.front(), (space::Architecture{{256, 64, 5}, {1, 2, 1}}));
}

void TestDifferentiable::aStopAsksForNothingOfIt()
{
    std::stop_source stop;
    StrategySetup setup = setupOf(leaning());
    setup.stop = stop.get_token();
    setup.relax = [&stop] {
        stop.request_stop();
        return leaning();
    };
    int appraised = 0;
    setup.appraise = [&appraised](const space::Architecture&) {
        ++appraised;
        return Appraisal{};
    };
    const auto strategy = makeStrategy(setup);
    QVERIFY(!strategy->progress().relaxation);
    QVERIFY(appraised < 10);
}

QTEST_APPLESS_MAIN(TestDifferentiable)
#include "tst_differentiable.moc"
