// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_json.h"
#include "core/partition/deployments.h"
#include "core/partition/limits_json.h"
#include "core/partition/reachability.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::partition;
using network::NumberFormat;

namespace {

constexpr NumberFormat kFloat = NumberFormat::Float32;
constexpr NumberFormat kInt8 = NumberFormat::Int8;

/// 4 uJ a MAC in float32, 1 uJ in int8, 1 uJ a byte on air.
Rules rulesOf(std::vector<NumberFormat> edgeFormats)
{
    Rules rules;
    rules.device.id = rules.device.name = "plain";
    rules.device.ram = Bytes(1 << 20);
    rules.device.computePower = Power::milliwatts(1000);
    rules.device.integerLatency.emplace();
    for (std::size_t kind = 0; kind < 3; ++kind) {
        rules.device.latency[kind].perMac = 4e-6;
        (*rules.device.integerLatency)[kind].perMac = 1e-6;
    }
    rules.link.perByte = Energy::microjoules(1);
    rules.judging.linkFormats = {kInt8};
    rules.judging.edgeFormats = std::move(edgeFormats);
    return rules;
}

/// 8 values; a convolution of 2 positions to 2 channels: 4 weights, 2 biases, 16 MACs, 8 values out;
/// 2 classes of them: 16 weights, 2 biases, 16 MACs.
space::Architecture smallNetwork() { return {{8, 4, 2}, {1, 2, 1}}; }

bool near(Energy energy, double microjoules)
{
    return std::abs(energy.inMicrojoules() - microjoules) < 1e-9;
}

} // namespace

class TestIntegerEdges : public QObject {
    Q_OBJECT

private slots:
    void costsByHand();
    void theCheaperFormatIsJudged_data();
    void theCheaperFormatIsJudged();
    void deploymentsAreOfBothFormats();
    void integersReachALowerLimit();
    void formatsReadBack();
    void otherFormatsAreRefused();
    void aDeviceReadsBackWithItsIntegerFigures();
};

void TestIntegerEdges::costsByHand()
{
    const Partition partition = judge(smallNetwork(), rulesOf({kInt8}));
    QCOMPARE(partition.points.size(), std::size_t{3});
    const PointCost& raw = partition.points[0];
    QCOMPARE(raw.ram, Bytes(8));
    QVERIFY(near(raw.edge(), 8.0));
    // The fog computes in float32: (16 + 16) * 4 / 10.
    QVERIFY(near(raw.fogCompute, 12.8));
    const PointCost& inside = partition.points[1];
    QCOMPARE(inside.edgeFormat, kInt8);
    QCOMPARE(inside.flash, Bytes(4 + 2 * 12));
    QCOMPARE(inside.ram, Bytes(8 + 8));
    QVERIFY(near(inside.edge(), 16.0 + 8.0));
    const PointCost& last = partition.points[2];
    QCOMPARE(last.flash, Bytes(4 + 2 * 12 + 16 + 2 * 12));
    QVERIFY(near(last.edge(), 32.0 + 2.0));
}

void TestIntegerEdges::theCheaperFormatIsJudged_data()
{
    QTest::addColumn<bool>("hasFigures");
    QTest::addColumn<int>("pointMinimum");
    QTest::addColumn<bool>("integers");
    QTest::addColumn<double>("microjoules");
    QTest::newRow("raw data costs the same: float32, which needs no calibration")
        << true << 1 << false << 8.0;
    QTest::newRow("with a layer on the edge int8 costs less: 16 + 8, not 64 + 8")
        << true << 2 << true << 24.0;
    QTest::newRow("a device without int8 figures computes in float32")
        << false << 2 << false << 72.0;
}

void TestIntegerEdges::theCheaperFormatIsJudged()
{
    QFETCH(bool, hasFigures);
    QFETCH(int, pointMinimum);
    QFETCH(bool, integers);
    QFETCH(double, microjoules);
    Rules rules = rulesOf({kFloat, kInt8});
    rules.limits.pointMinimum = pointMinimum;
    if (!hasFigures)
        rules.device.integerLatency.reset();
    const Partition partition = judge(smallNetwork(), rules);
    QVERIFY(partition.best());
    QCOMPARE(partition.best()->edgeFormat, integers ? kInt8 : kFloat);
    QVERIFY(near(partition.best()->edge(), microjoules));
}

void TestIntegerEdges::deploymentsAreOfBothFormats()
{
    Rules rules = rulesOf({kFloat, kInt8});
    rules.limits.energy = Energy::microjoules(73);
    // Point 1 twice at 8 uJ, float32 first; int8 at points 2 and 3 (24, 34); float32 at 2 (72) but
    // not at 3 (130).
    const std::vector<PointCost> found = validDeployments(smallNetwork(), rules);
    QCOMPARE(found.size(), std::size_t{5});
    const std::vector<std::pair<int, NumberFormat>> expected{
        {1, kFloat}, {1, kInt8}, {2, kInt8}, {3, kInt8}, {2, kFloat}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(found[i].point, expected[i].first);
        QCOMPARE(found[i].edgeFormat, expected[i].second);
    }
    const auto own = validDeployment(smallNetwork(), rules, 2, kInt8, kInt8);
    QVERIFY(own);
    const Partition judged = judgeDeployed(smallNetwork(), rules, *own);
    QCOMPARE(judged.bestPoint, std::optional<int>(2));
    for (const PointCost& point : judged.points)
        QCOMPARE(point.edgeFormat, kInt8);
    QVERIFY(!validDeployment(smallNetwork(), rules, 3, kInt8, kFloat));
}

void TestIntegerEdges::integersReachALowerLimit()
{
    space::SearchSpace space;
    space.lengths = {4};
    space.channels = {2};
    space.maximumLayers = 1;
    space.inputLength = 8;
    space.classes = 2;
    Rules rules = rulesOf({kFloat});
    rules.judging.partitioning = false; // all on the edge: 128 + 2 uJ, in int8 32 + 2
    QVERIFY(near(smallestNeed(space, rules).energy, 130.0));
    rules.judging.edgeFormats = {kFloat, kInt8};
    const Need need = smallestNeed(space, rules);
    QVERIFY(near(need.energy, 34.0));
    QCOMPARE(need.ram, Bytes(16));
    QCOMPARE(need.flash, Bytes(68));
}

void TestIntegerEdges::formatsReadBack()
{
    Judging judging;
    QVERIFY(!toJson(judging).contains("formats"));
    judging.edgeFormats = {kFloat, kInt8};
    Problems problems;
    QCOMPARE(readJudging(toJson(judging), problems, {}), judging);
    QVERIFY(problems.empty());
}

void TestIntegerEdges::otherFormatsAreRefused()
{
    Problems problems;
    const auto json = nlohmann::json::parse(R"({"formats":{"edge":["int4"]}})");
    QCOMPARE(readJudging(json, problems, {}), Judging{});
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().subject, std::string("judging.formats.edge"));
}

void TestIntegerEdges::aDeviceReadsBackWithItsIntegerFigures()
{
    const auto json = nlohmann::json::parse(
        R"({"id": "own", "ram_KiB": 8, "compute_power_mW": 10, "multiply_accumulates": "executed",
            "instructions": {"all": {"per_mac": 8}}, "instructions_int8": {"all": {"per_mac": 2}},
            "clock_MHz": 10, "cycles_per_instruction": 1})");
    Problems problems;
    const cost::DeviceProfile device = cost::readDeviceProfile(json, problems, "device", {});
    QVERIFY(problems.empty());
    QVERIFY(device.computes(kInt8));
    QVERIFY(std::abs(device.latencyOf(kInt8)[0].perMac - 2e-7) < 1e-15);
    QVERIFY(std::abs(device.latencyOf(kFloat)[0].perMac - 8e-7) < 1e-15);
    const cost::DeviceProfile again
        = cost::readDeviceProfile(cost::toJson(device), problems, "device", {});
    QVERIFY(problems.empty());
    QCOMPARE(again, device);
}

QTEST_APPLESS_MAIN(TestIntegerEdges)
#include "tst_integer_edges.moc"
