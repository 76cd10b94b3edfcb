// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/relaxation_record.h"
#include "core/evaluate/relaxed_space.h"
#include "core/search/random_genomes.h"
#include "core/train/trainer.h"

#include <QtTest/QtTest>

#include <cmath>
#include <numeric>

using namespace splitscape;
using namespace splitscape::evaluate;
using search::GeneProbabilities;

namespace {

constexpr std::uint32_t kSamples = 300;

/// Three classes that differ in the frequency of a wave of any phase in noise.
EvaluationSetup setupOf(std::uint64_t seed)
{
    static const std::vector<float> values = [] {
        std::vector<float> made;
        Random random(1);
        for (std::uint32_t sample = 0; sample < kSamples; ++sample) {
            const double frequency = 0.3 + 0.5 * (sample % 3);
            const double phase = random.uniform(0.0, 6.0);
            for (int i = 0; i < 64; ++i)
                made.push_back(
                    static_cast<float>(std::sin(phase + frequency * i) + 0.2 * random.normal()));
        }
        return made;
    }();
    data::Dataset dataset;
    dataset.values = values;
    for (std::uint32_t sample = 0; sample < kSamples; ++sample)
        dataset.labels.push_back(static_cast<std::uint8_t>(sample % 3));
    dataset.classNames = {"slow", "middle", "fast"};
    dataset.length = 64;
    dataset.channels = 1;
    data::Split split;
    split.train.resize(200);
    std::iota(split.train.begin(), split.train.end(), 0U);
    split.selection.resize(100);
    std::iota(split.selection.begin(), split.selection.end(), 200U);
    EvaluationSetup setup;
    setup.dataset = std::make_shared<const data::Dataset>(std::move(dataset));
    setup.split = std::make_shared<const data::Split>(std::move(split));
    setup.trainer = train::makeNativeTrainer();
    setup.space.lengths = {32, 16, 2, 0};
    setup.space.channels = {4, 1};
    setup.space.maximumLayers = 2;
    setup.space.inputLength = 64;
    setup.space.classes = 3;
    setup.training.batchSize = 16;
    setup.training.learningRate = 0.01;
    setup.seed = seed;
    return setup;
}

search::StrategySetup problemOf(const EvaluationSetup& setup, double passes = 4)
{
    search::StrategySetup problem;
    problem.settings.strategy = "differentiable";
    problem.settings.own = {{"passes", passes}};
    problem.space = setup.space;
    problem.seed = setup.seed;
    return problem;
}

GeneProbabilities::Table learned(const EvaluationSetup& setup, const search::StrategySetup& problem,
                                 std::stop_token stop = {})
{
    return RelaxedSpace(setup, problem, std::move(stop))().table();
}

/// Energy is a millijoule for a thousand MACs.
search::Appraisal costsOf(const space::Architecture& architecture, double limit_mJ)
{
    search::Appraisal costs;
    costs.energy_mJ = 1e-3 * static_cast<double>(space::multiplyAccumulates(architecture));
    costs.standing
        = costs.energy_mJ > limit_mJ ? search::Standing::Invalid : search::Standing::Untrained;
    return costs;
}

} // namespace

class TestRelaxedSpace : public QObject {
    Q_OBJECT

private slots:
    void theSeedDecides();
    void onlyTheTrainingPartIsLookedAt();
    void aStopRequestEndsIt();
    void goodLayersBecomeProbable();
    void wideLayersBecomeProbable();
    void costsMoveProbabilities();
    void thePenaltyGradientIsThatOfItsMean();
    void penaltiesByHand_data();
    void penaltiesByHand();
    void genesOfAnOpenSpaceLearnToo();
    void aRecordIsReadBack();
};

void TestRelaxedSpace::theSeedDecides()
{
    const auto once = learned(setupOf(3), problemOf(setupOf(3)));
    QCOMPARE(learned(setupOf(3), problemOf(setupOf(3))), once);
    QVERIFY(learned(setupOf(4), problemOf(setupOf(4))) != once);
}

void TestRelaxedSpace::onlyTheTrainingPartIsLookedAt()
{
    const EvaluationSetup setup = setupOf(3);
    EvaluationSetup other = setup;
    data::Dataset changed = *setup.dataset;
    for (const std::uint32_t index : setup.split->selection)
        changed.labels[index] = 0;
    other.dataset = std::make_shared<const data::Dataset>(std::move(changed));
    QCOMPARE(learned(other, problemOf(setup)), learned(setup, problemOf(setup)));
}

void TestRelaxedSpace::aStopRequestEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const EvaluationSetup setup = setupOf(3);
    QCOMPARE(learned(setup, problemOf(setup, 10000), stop.get_token()),
             GeneProbabilities(setup.space).table());
}

void TestRelaxedSpace::goodLayersBecomeProbable()
{
    // Short filters cannot tell frequencies of any phase; those behind a length of 2 span 32 values.
    EvaluationSetup setup = setupOf(3);
    setup.space.maximumLayers = 1;
    setup.space.lengths = {32, 2};
    setup.space.channels = {4};
    std::vector<double> accuracies;
    for (const int length : setup.space.lengths) {
        const auto network = setup.trainer->train({{64, length, 3}, {1, 4, 1}}, *setup.dataset,
                                                  setup.split->train, setup.split->selection,
                                                  setup.training, 1, {});
        QVERIFY(network);
        accuracies.push_back(network->selectionAccuracy);
    }
    QVERIFY2(accuracies[1] > accuracies[0] + 0.05,
             qPrintable(QStringLiteral("%1, %2").arg(accuracies[0]).arg(accuracies[1])));
    const auto table = learned(setup, problemOf(setup, 40));
    QVERIFY2(table[0][1] > 0.7, qPrintable(QString::number(table[0][1])));
}

void TestRelaxedSpace::wideLayersBecomeProbable()
{
    EvaluationSetup setup = setupOf(3);
    setup.space.maximumLayers = 1;
    setup.space.lengths = {16};
    const auto table = learned(setup, problemOf(setup, 40));
    QVERIFY2(table[1][0] > 0.9, qPrintable(QString::number(table[1][0]))); // 4 channels
}

void TestRelaxedSpace::costsMoveProbabilities()
{
    const EvaluationSetup setup = setupOf(3);
    search::StrategySetup problem = problemOf(setup, 40);
    problem.limit_mJ = 0.5; // wide layers need more
    problem.appraise = [](const space::Architecture& one) { return costsOf(one, 0.5); };
    const auto shareThatKeeps = [&](double weight) {
        problem.settings.own["energy_weight"] = weight;
        const GeneProbabilities genes = RelaxedSpace(setup, problem, {})();
        Random random(9);
        int keeps = 0;
        for (int i = 0; i < 500; ++i)
            keeps += search::appraisalOf(problem, genes.genomeOf(genes.draw(random))).keepsLimits();
        return keeps / 500.0;
    };
    const double without = shareThatKeeps(0.0);
    const double with = shareThatKeeps(4.0);
    QVERIFY2(with > 0.8 && with > without + 0.2,
             qPrintable(QStringLiteral("%1 without, %2 with").arg(without).arg(with)));
}

void TestRelaxedSpace::thePenaltyGradientIsThatOfItsMean()
{
    // All genomes of the space, weighted: the gradient by a logit is sum P (f - mean) dlogP.
    EvaluationSetup setup = setupOf(3);
    setup.space.maximumLayers = 1;
    search::StrategySetup problem = problemOf(setup);
    problem.limit_mJ = 0.3;
    problem.appraise = [](const space::Architecture& one) { return costsOf(one, 0.3); };
    GeneProbabilities genes(setup.space);
    genes.set({{0.4, 0.3, 0.2, 0.1}, {0.7, 0.3}});
    const auto meanOf = [&](const GeneProbabilities::Table& table) {
        double mean = 0.0;
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = 0; b < 2; ++b)
                mean += table[0][a] * table[1][b]
                    * penaltyOf(search::appraisalOf(problem, genes.genomeOf({a, b})),
                                problem.limit_mJ);
        }
        return mean;
    };
    Random random(2);
    const auto found = penaltyGradient(genes, problem, 20000, random);
    for (std::size_t gene = 0; gene < 2; ++gene) {
        std::vector<double> logits;
        for (const double probability : genes.table()[gene])
            logits.push_back(std::log(probability));
        for (std::size_t value = 0; value < logits.size(); ++value) {
            const auto shifted = [&](double by) {
                auto table = genes.table();
                auto moved = logits;
                moved[value] += by;
                table[gene] = search::softmax(moved);
                return meanOf(table);
            };
            const double expected = (shifted(1e-4) - shifted(-1e-4)) / 2e-4;
            // Standard error of 20000 draws of at most 0.5: 0.0035.
            QVERIFY2(std::abs(found[gene][value] - expected) < 0.014,
                     qPrintable(
                         QStringLiteral("%1, expected %2").arg(found[gene][value]).arg(expected)));
        }
    }
}

void TestRelaxedSpace::penaltiesByHand_data()
{
    using search::Standing;
    QTest::addColumn<int>("standing");
    QTest::addColumn<double>("energy");
    QTest::addColumn<double>("penalty");
    QTest::newRow("within all limits") << int(Standing::Untrained) << 0.5 << 0.0;
    QTest::newRow("twice the energy") << int(Standing::Invalid) << 2.0 << 0.5;
    QTest::newRow("too slow, at little energy") << int(Standing::Invalid) << 0.5 << 1.0;
    QTest::newRow("too large") << int(Standing::Abandoned) << 0.0 << 1.0;
}

void TestRelaxedSpace::penaltiesByHand()
{
    QFETCH(int, standing);
    QFETCH(double, energy);
    QFETCH(double, penalty);
    search::Appraisal costs;
    costs.standing = static_cast<search::Standing>(standing);
    costs.energy_mJ = energy;
    QCOMPARE(penaltyOf(costs, 1.0), penalty);
}

void TestRelaxedSpace::genesOfAnOpenSpaceLearnToo()
{
    EvaluationSetup setup = setupOf(3);
    setup.space.edge.layers = {0, 1, 2};
    setup.space.edge.kernels = {0, 9};
    setup.space.fog.channels = {0, 4};
    setup.space.fog.blocks = {1};
    search::StrategySetup problem = problemOf(setup, 4);
    const auto uniform = GeneProbabilities(setup.space).table();
    const auto table = learned(setup, problem);
    QCOMPARE(table.size(), std::size_t{2 + 2 + 1 + 1 + 1 + 2});
    for (std::size_t gene = 0; gene < table.size(); ++gene) {
        QVERIFY(std::abs(std::accumulate(table[gene].begin(), table[gene].end(), 0.0) - 1.0)
                < 1e-12);
        QCOMPARE(table[gene] == uniform[gene], uniform[gene].size() == 1);
    }
}

void TestRelaxedSpace::aRecordIsReadBack()
{
    const search::Relaxation relaxation{{{64, 16, 3}, {1, 4, 1}}, false, 0.75, 0.5};
    const auto read = readRelaxation(toText(relaxation));
    QVERIFY(read);
    QVERIFY(*read == relaxation);
    QVERIFY(!readRelaxation(R"({"network": {"lengths": [64, 3], "channels": [1, 1]},
                                "keeps_limits": true, "skips": 1.5, "collapsed": true,
                                "certainty": 0.5})"));
    QVERIFY(!readRelaxation("{}"));
}

QTEST_GUILESS_MAIN(TestRelaxedSpace)
#include "tst_relaxed_space.moc"
