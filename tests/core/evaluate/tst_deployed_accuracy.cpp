// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/baselines.h"
#include "core/evaluate/baselines_json.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/partition/deployments.h"
#include "tests/core/evaluate/made_steps.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <numeric>

using namespace splitscape;
using namespace splitscape::evaluate;
using network::NumberFormat;
using test::steps;

namespace {

/// Trains and judges on all samples, so that a hand-made network has a known accuracy.
EvaluationSetup setupOf(std::shared_ptr<const data::Dataset> dataset)
{
    EvaluationSetup setup;
    std::vector<std::uint32_t> all(dataset->sampleCount());
    std::iota(all.begin(), all.end(), 0U);
    setup.dataset = std::move(dataset);
    setup.split = std::make_shared<const data::Split>(data::Split{all, all, all, all});
    setup.trainer = train::makeNativeTrainer();
    setup.space.inputLength = 4;
    setup.space.classes = 2;
    setup.space.lengths = {2, 0};
    setup.space.maximumLayers = 1;
    setup.rules.device.name = "plain";
    setup.rules.device.ram = Bytes(1 << 20);
    setup.rules.device.computePower = Power::milliwatts(1000);
    for (cost::LatencySurrogate& latency : setup.rules.device.latency)
        latency.perMac = 1e-6;
    setup.rules.link.perByte = Energy::microjoules(1);
    setup.rules.judging.linkFormats
        = {NumberFormat::Float32, NumberFormat::Int8, NumberFormat::Int4};
    return setup;
}

const space::Architecture kRegression{{4, 2}, {1, 1}};

/// Score of the step: its height less 0.05; of the other class 0. Weights [value][class], biases.
const std::vector<float> kWeights{0, -1, 0, 0, 0, 1, 0, 0, 0, -0.05F};

} // namespace

class TestDeployedAccuracy : public QObject {
    Q_OBJECT
private slots:
    void roundingCostsWhatItCosts_data();
    void roundingCostsWhatItCosts();
    void theBestDeploymentIsAccurateThenCheap_data();
    void theBestDeploymentIsAccurateThenCheap();
    void samplesHaveTheInputLengthOfTheNetwork();
    void baselinesKeepTheLimitsAndReadBack();
    void rawValuesMeetTheRichestFogNetworkWithinTheLimit_data();
    void rawValuesMeetTheRichestFogNetworkWithinTheLimit();
    void theRegressionIsTrainedUntilItHasConverged();
    void threadsChangeNoBaseline();
    void damagedBaselinesAreRefused();
};

void TestDeployedAccuracy::roundingCostsWhatItCosts_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<double>("accuracy");
    // Values reach from 0 to 0.975. int8: steps of 0.0038, so a step of 0.1 stays one.
    QTest::newRow("float32") << static_cast<int>(NumberFormat::Float32) << 1.0;
    QTest::newRow("int8") << static_cast<int>(NumberFormat::Int8) << 1.0;
    QTest::newRow("float16") << static_cast<int>(NumberFormat::Float16) << 1.0;
    // int4: steps of 0.065. 0.1 is 1.54 of them, so at least one whole step remains: 0.065 > 0.05.
    QTest::newRow("int4") << static_cast<int>(NumberFormat::Int4) << 1.0;
}

void TestDeployedAccuracy::roundingCostsWhatItCosts()
{
    QFETCH(int, format);
    QFETCH(double, accuracy);
    const EvaluationSetup setup = setupOf(steps());
    partition::PointCost raw;
    raw.linkFormat = static_cast<NumberFormat>(format);
    const auto matrix
        = evaluateDeployed(setup, kRegression, kWeights, raw, setup.split->selection, {});
    QVERIFY(matrix.has_value());
    QCOMPARE(matrix->accuracy(), accuracy);
    // A threshold of 0.09 lies above one int4 step of 0.065 and below two of 0.13.
    std::vector<float> strict = kWeights;
    strict.back() = -0.09F;
    const auto strictly
        = evaluateDeployed(setup, kRegression, strict, raw, setup.split->selection, {});
    QVERIFY(strictly.has_value());
    if (raw.linkFormat == NumberFormat::Int4)
        QVERIFY(strictly->accuracy() < 1.0);
    else
        QCOMPARE(strictly->accuracy(), 1.0);
}

void TestDeployedAccuracy::theBestDeploymentIsAccurateThenCheap_data()
{
    QTest::addColumn<float>("threshold");
    QTest::addColumn<double>("microjoules");
    QTest::addColumn<int>("bits"); // 0: nothing keeps the limit
    QTest::newRow("all are right: the cheapest, 4 values in 2 bytes") << 0.05F << 100.0 << 4;
    QTest::newRow("int4 loses: int8 before float32") << 0.09F << 100.0 << 8;
    QTest::newRow("int8 is too dear: 4 bytes") << 0.09F << 3.0 << 4;
    QTest::newRow("nothing is allowed") << 0.05F << 1.0 << 0;
}

void TestDeployedAccuracy::theBestDeploymentIsAccurateThenCheap()
{
    QFETCH(float, threshold);
    QFETCH(double, microjoules);
    QFETCH(int, bits);
    EvaluationSetup setup = setupOf(steps());
    setup.rules.limits.energy = Energy::microjoules(microjoules);
    std::vector<float> weights = kWeights;
    weights.back() = -threshold;
    const auto best = bestDeployment(setup, kRegression, weights, 1.0, {});
    QVERIFY(best.has_value());
    QCOMPARE(best->has_value(), bits != 0);
    if (bits != 0) {
        QCOMPARE(network::bits((*best)->cost.linkFormat), bits);
        QCOMPARE((*best)->cost.point, 1);
    }
}

void TestDeployedAccuracy::samplesHaveTheInputLengthOfTheNetwork()
{
    EvaluationSetup setup = setupOf(steps());
    setup.inputs = *data::InputLengths::make(setup.dataset, std::vector<int>{4, 2}, {});
    QCOMPARE(setup.samplesFor({{4, 2}, {1, 1}}).length, 4);
    QCOMPARE(setup.samplesFor({{2, 2}, {1, 1}}).length, 2);
}

void TestDeployedAccuracy::baselinesKeepTheLimitsAndReadBack()
{
    EvaluationSetup setup = setupOf(steps());
    setup.training.epochs = 3;
    setup.training.batchSize = 4;
    work::WorkerPool pool(1);
    int counted = 0;
    const auto baselines = trainBaselines(
        setup, 2, pool, [&](int done, int total) { counted = done <= total ? done : -1; }, {});
    QVERIFY(baselines.has_value());
    QCOMPARE(baselines->size(), std::size_t{3});
    QVERIFY(counted > 6); // two tests of each and at least one training before
    for (const Baseline& one : *baselines) {
        QCOMPARE(one.testAccuracies.size(), std::size_t{2});
        QVERIFY(one.deployment.feasible());
        QCOMPARE(one.deployment.point == 1, one.kind != BaselineKind::Edge);
        QVERIFY(std::abs(one.testAccuracyMean - (one.testAccuracies[0] + one.testAccuracies[1]) / 2)
                < 1e-12);
    }
    const auto read = readBaselines(toText(*baselines));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), baselines->size());
    for (std::size_t i = 0; i < read->size(); ++i) {
        QCOMPARE((*read)[i].architecture, (*baselines)[i].architecture);
        QCOMPARE((*read)[i].testAccuracies, (*baselines)[i].testAccuracies);
        QCOMPARE((*read)[i].deployment.linkFormat, (*baselines)[i].deployment.linkFormat);
    }
    // 2 uJ are 4 values of 4 bits; the edge needs 8 MACs at least.
    setup.rules.limits.energy = Energy::microjoules(2.0);
    const auto cheap = trainBaselines(setup, 1, pool, {}, {});
    QVERIFY(cheap.has_value());
    QCOMPARE(cheap->size(), std::size_t{2});
    QCOMPARE(cheap->front().deployment.linkFormat, NumberFormat::Int4);
    QVERIFY(!cheap->front().testAccuracyDeviation);
}

void TestDeployedAccuracy::rawValuesMeetTheRichestFogNetworkWithinTheLimit_data()
{
    using space::FogNetwork;
    QTest::addColumn<space::FogSpace>("fogs");
    QTest::addColumn<FogNetwork>("dearest"); // that keeps the limit
    QTest::addColumn<FogNetwork>("expected");
    QTest::newRow("that of the open space")
        << space::FogSpace{} << space::kOpenFog << space::kOpenFog;
    QTest::newRow("the richest of the study")
        << space::FogSpace{{8, 24}, {1}} << FogNetwork{24, 1} << FogNetwork{24, 1};
    QTest::newRow("that of the open space where the fog node is too dear for the richest")
        << space::FogSpace{{32}, {2}} << space::kOpenFog << space::kOpenFog;
}

void TestDeployedAccuracy::rawValuesMeetTheRichestFogNetworkWithinTheLimit()
{
    QFETCH(space::FogSpace, fogs);
    QFETCH(space::FogNetwork, dearest);
    QFETCH(space::FogNetwork, expected);
    EvaluationSetup setup = setupOf(steps());
    setup.training.epochs = 1;
    setup.space.fog = fogs;
    setup.rules.judging.scenario = partition::Scenario::TotalEnergy;
    setup.rules.judging.linkFormats = {NumberFormat::Int8};
    const auto costs
        = partition::validDeployments(space::rawNetwork(4, dearest, setup.space), setup.rules);
    QVERIFY(!costs.empty());
    setup.rules.limits.energy = 1.01 * costs.front().total();
    work::WorkerPool pool(1);
    const auto baselines = trainBaselines(setup, 1, pool, {}, {});
    QVERIFY2(baselines, baselines ? "" : baselines.error().detail.c_str());
    const auto raw = std::ranges::find(*baselines, BaselineKind::SendRaw, &Baseline::kind);
    QVERIFY(raw != baselines->end());
    QVERIFY(raw->architecture.fog == expected);
}

// A step raises the deviation, so a regression on the features errs nowhere; one epoch would not
// show that.
void TestDeployedAccuracy::theRegressionIsTrainedUntilItHasConverged()
{
    EvaluationSetup setup = setupOf(steps());
    setup.training.epochs = 1;
    work::WorkerPool pool(1);
    const auto baselines = trainBaselines(setup, 1, pool, {}, {});
    QVERIFY2(baselines, baselines ? "" : baselines.error().detail.c_str());
    const auto features = std::ranges::find(*baselines, BaselineKind::Features, &Baseline::kind);
    QVERIFY(features != baselines->end());
    QCOMPARE(features->testAccuracyMean, 1.0);
}

void TestDeployedAccuracy::threadsChangeNoBaseline()
{
    EvaluationSetup setup = setupOf(steps());
    setup.training.epochs = 2;
    work::WorkerPool one(1);
    work::WorkerPool four(4);
    const auto first = trainBaselines(setup, 2, one, {}, {});
    const auto second = trainBaselines(setup, 2, four, {}, {});
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestDeployedAccuracy::damagedBaselinesAreRefused()
{
    QCOMPARE(readBaselines("[{").error().code, ErrorCode::SyntaxInvalid);
    QCOMPARE(readBaselines(R"([{"kind":"none"}])").error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(readBaselines(R"([{"kind":"edge"}])").error().code, ErrorCode::SyntaxInvalid);
    QVERIFY(readBaselines("[]")->empty());
}

QTEST_APPLESS_MAIN(TestDeployedAccuracy)
#include "tst_deployed_accuracy.moc"
