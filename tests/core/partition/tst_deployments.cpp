// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/batch_judge.h"
#include "core/partition/deployments.h"
#include "core/partition/limits_json.h"
#include "core/partition/memory_fit.h"
#include "core/partition/reachability.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::partition;
using network::NumberFormat;

namespace {

using Formats = std::vector<NumberFormat>;
using Pairs = std::vector<std::pair<int, int>>; // point, bits on air

/// 1 uJ a multiply-accumulate and 1 uJ a byte on air.
Rules plainRules()
{
    Rules rules;
    rules.device.id = rules.device.name = "plain";
    rules.device.ram = Bytes(1 << 20);
    rules.device.computePower = Power::milliwatts(1000);
    for (cost::LatencySurrogate& latency : rules.device.latency)
        latency.perMac = 1e-6;
    rules.link.perByte = Energy::microjoules(1);
    return rules;
}

/// 8 values; a convolution of 7 to 2 channels (112 MACs, 16 parameters, 16 values out); 2 classes
/// from 16 values (32 MACs, 34 parameters).
space::Architecture richNetwork() { return {{8, 2}, {1, 1}, {}, {2, 0}}; }

bool near(Energy energy, double microjoules)
{
    return std::abs(energy.inMicrojoules() - microjoules) < 1e-9;
}

} // namespace

class TestDeployments : public QObject {
    Q_OBJECT
private slots:
    void cutsOfAFogNetwork();
    void cutsOfAChainAreThePapers();
    void sideValuesAreSentBesideTheOthers();
    void deploymentsThatKeepTheLimits_data();
    void deploymentsThatKeepTheLimits();
    void aDeploymentOfItsOwnIsFound();
    void theLeanestFormatIsJudged();
    void formatsReadBack();
    void formatsAreRefused_data();
    void formatsAreRefused();
    void shorterInputsReachALowerLimit();
};

void TestDeployments::cutsOfAFogNetwork()
{
    const Partition partition = judge(richNetwork(), plainRules());
    QCOMPARE(partition.points.size(), std::size_t{3});
    const PointCost& raw = partition.points[0];
    QCOMPARE(raw.sentValues, std::int64_t{8});
    QCOMPARE(raw.ram, Bytes(32));
    QVERIFY(near(raw.edge(), 32.0));
    QVERIFY(near(raw.fogCompute, 14.4)); // (112 + 32) / 10
    const PointCost& inside = partition.points[1];
    QCOMPARE(inside.sentValues, std::int64_t{16});
    QCOMPARE(inside.flash, Bytes(64));
    QCOMPARE(inside.ram, Bytes(96)); // 8 + 16 values
    QCOMPARE(inside.edgeMultiplyAccumulates, std::int64_t{112});
    QVERIFY(near(inside.edge(), 112.0 + 64.0));
    const PointCost& last = partition.points[2];
    QCOMPARE(last.flash, Bytes(200));
    QCOMPARE(last.ram, Bytes(96));
    QVERIFY(near(last.edge(), 144.0 + 8.0));
    QVERIFY(near(last.fogCompute, 0.0));
    QCOMPARE(partition.bestPoint, std::optional<int>(1));
}

void TestDeployments::cutsOfAChainAreThePapers()
{
    const space::Architecture chain{{64, 16, 64, 8, 5}, {1, 3, 2, 4, 1}};
    Rules rules = plainRules();
    rules.judging.linkFormats = {NumberFormat::Int8};
    const std::vector<PointCost> general = pointsOf(space::networkOf(chain), CostFigures(rules));
    std::vector<PointCost> paper = judge(chain, rules).points;
    QCOMPARE(general.size(), paper.size());
    for (std::size_t i = 0; i < general.size(); ++i) {
        QCOMPARE(general[i].flash, paper[i].flash);
        QCOMPARE(general[i].ram, paper[i].ram);
        QCOMPARE(general[i].sentValues, paper[i].sentValues);
        QCOMPARE(general[i].edgeCompute, paper[i].edgeCompute);
        QCOMPARE(general[i].edgeTransmit, paper[i].edgeTransmit);
        QCOMPARE(general[i].fogCompute, paper[i].fogCompute);
    }
}

/// Two side values: 4 * 2 bytes at every cut in front of the last layer, 2 * 2 weights and MACs.
void TestDeployments::sideValuesAreSentBesideTheOthers()
{
    space::Architecture beside = richNetwork();
    beside.sides = 2;
    QCOMPARE(space::parameterCount(beside), space::parameterCount(richNetwork()) + 4);
    QCOMPARE(space::toText(beside), std::string("8,2 / 1,1 / fog 2x0 / sides 2"));
    const Partition partition = judge(beside, plainRules());
    const PointCost& raw = partition.points[0];
    QCOMPARE(raw.sentValues, std::int64_t{8});
    QCOMPARE(raw.sentSides, std::int64_t{2});
    QCOMPARE(sentBytes(raw, plainRules().link), std::int64_t{40});
    QVERIFY(near(raw.edge(), 40.0));
    QVERIFY(near(raw.fogCompute, 14.8)); // (112 + 32 + 4) / 10
    QVERIFY(near(partition.points[1].edge(), 112.0 + 64.0 + 8.0));
    QCOMPARE(partition.points[2].sentSides, std::int64_t{0});
    QCOMPARE(int{partition.points[2].violations}, int{SidesViolation});
    Rules rules = plainRules();
    rules.judging.linkFormats = {NumberFormat::Int4};
    QVERIFY(near(judge(beside, rules).points[0].edge(), 4.0 + 8.0)); // float32 all the same
    for (const PointCost& deployment : validDeployments(beside, plainRules()))
        QVERIFY(deployment.point < 3);
    rules.judging.partitioning = false;
    QCOMPARE(judge(beside, rules).verdict, Verdict::Abandoned);
    rules.judging.edgeFormats = {NumberFormat::Int8, NumberFormat::Float32};
    QCOMPARE(judge(beside, rules).verdict, Verdict::Abandoned);
}

void TestDeployments::deploymentsThatKeepTheLimits_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<double>("microjoules");
    QTest::addColumn<int>("pointMinimum");
    QTest::addColumn<bool>("partitioning");
    QTest::addColumn<Pairs>("expected");
    const Formats all{NumberFormat::Float32, NumberFormat::Float16, NumberFormat::Int8,
                      NumberFormat::Int4};
    QTest::newRow("float32 alone: 8 * 4 bytes")
        << Formats{NumberFormat::Float32} << 32.0 << 1 << true << Pairs{{1, 32}};
    QTest::newRow("float32 alone does not fit")
        << Formats{NumberFormat::Float32} << 31.0 << 1 << true << Pairs{};
    QTest::newRow("8 values of 8 and of 4 bits: 8 and 4 uJ")
        << all << 10.0 << 1 << true << Pairs{{1, 4}, {1, 8}};
    // 144 + 2 values of 4, 8, 16, 32 bits: 1, 2, 4, 8 bytes; inside 112 + 8, 16, 32, 64.
    QTest::newRow("raw data stays: what the classes cost")
        << all << 148.0 << 2 << true << Pairs{{2, 4}, {2, 8}, {2, 16}, {3, 4}, {3, 8}, {3, 16}};
    QTest::newRow("everything on the edge") << all << 146.0 << 1 << false << Pairs{{3, 4}, {3, 8}};
}

void TestDeployments::deploymentsThatKeepTheLimits()
{
    QFETCH(Formats, formats);
    QFETCH(double, microjoules);
    QFETCH(int, pointMinimum);
    QFETCH(bool, partitioning);
    QFETCH(Pairs, expected);
    Rules rules = plainRules();
    rules.judging.linkFormats = formats;
    rules.judging.partitioning = partitioning;
    rules.limits.energy = Energy::microjoules(microjoules * (1 + 1e-12));
    rules.limits.pointMinimum = pointMinimum;
    Pairs found;
    for (const PointCost& one : validDeployments(richNetwork(), rules))
        found.emplace_back(one.point, network::bits(one.linkFormat));
    QCOMPARE(found, expected);
    const Partition partition = judge(richNetwork(), rules);
    QCOMPARE(partition.verdict == Verdict::Valid, !expected.empty());
}

void TestDeployments::aDeploymentOfItsOwnIsFound()
{
    Rules rules = plainRules();
    rules.judging.linkFormats = {NumberFormat::Int8, NumberFormat::Int4};
    rules.limits.energy = Energy::microjoules(10);
    const auto own = validDeployment(richNetwork(), rules, 1, NumberFormat::Int8);
    QVERIFY(own && near(own->edge(), 8.0));
    QVERIFY(!validDeployment(richNetwork(), rules, 1, NumberFormat::Float32)); // not allowed
    QVERIFY(!validDeployment(richNetwork(), rules, 2, NumberFormat::Int8)); // 112 + 16 uJ
    QVERIFY(!validDeployment(richNetwork(), rules, 4, NumberFormat::Int8)); // no such point
    const Partition partition = judgeDeployed(richNetwork(), rules, *own);
    QCOMPARE(partition.bestPoint, std::optional<int>(1));
    QCOMPARE(partition.best()->linkFormat, NumberFormat::Int8);
    QCOMPARE(partition.points[1].linkFormat, NumberFormat::Int4);
    rules.limits.energy = Energy::microjoules(5); // the deployment is too dear now
    QCOMPARE(judgeDeployed(richNetwork(), rules, *own).best()->linkFormat, NumberFormat::Int4);
}

void TestDeployments::theLeanestFormatIsJudged()
{
    Rules rules = plainRules();
    rules.judging.linkFormats = {NumberFormat::Float32, NumberFormat::Int4, NumberFormat::Int8};
    const Partition partition = judge(richNetwork(), rules);
    QCOMPARE(partition.best()->linkFormat, NumberFormat::Int4);
    QVERIFY(near(partition.best()->edge(), 4.0));
    rules.limits.pointMinimum = 2;
    QCOMPARE(judge(richNetwork(), rules).points[0].violations,
             static_cast<std::uint8_t>(PointViolation));
    QCOMPARE(judge(richNetwork(), rules).bestPoint, std::optional<int>(2)); // 112 + 8
}

void TestDeployments::formatsReadBack()
{
    Judging judging;
    QVERIFY(!toJson(judging).contains("formats"));
    judging.linkFormats = {NumberFormat::Int8, NumberFormat::Float16};
    Limits limits;
    QVERIFY(!toJson(limits).contains("point_min"));
    limits.pointMinimum = 2;
    Problems problems;
    QCOMPARE(readJudging(toJson(judging), problems, {}), judging);
    QCOMPARE(readLimits(toJson(limits), problems, {}), limits);
    QVERIFY(problems.empty());
}

void TestDeployments::formatsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("no format") << R"({"formats":{"link":[]}})"
                               << "at least one";
    QTest::newRow("an unknown one") << R"({"formats":{"link":["int3"]}})"
                                    << "int3";
    QTest::newRow("one twice") << R"({"formats":{"link":["int8","int8"]}})"
                               << "twice";
}

void TestDeployments::formatsAreRefused()
{
    QFETCH(QString, json);
    QFETCH(QString, fragment);
    Problems problems;
    (void)readJudging(*parseJson(json.toStdString(), "judging"), problems, {});
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].subject, std::string("judging.formats.link"));
    QVERIFY2(QString::fromStdString(problems[0].detail).contains(fragment),
             problems[0].detail.c_str());
}

void TestDeployments::shorterInputsReachALowerLimit()
{
    Rules rules = plainRules();
    rules.limits.energy = Energy::microjoules(17);
    space::SearchSpace space;
    space.inputLength = 64;
    space.lengths = {16, 4, 0};
    QVERIFY(!checkReachable(space, rules)); // 4 values of 4 bytes, but 64 MACs before
    space.frontEnd.lengths = {64, 16};
    QVERIFY(!checkReachable(space, rules)); // 16 MACs and 4 values of 4 bytes
    rules.judging.linkFormats = {NumberFormat::Int8};
    QVERIFY(checkReachable(space, rules).has_value()); // 16 values of a byte
    QVERIFY(near(smallestNeed(space, rules).energy, 16.0));
    QCOMPARE(smallestNeed(space, rules).ram, Bytes(64));
    const auto fit = memoryFit(space, rules, 10, 1, {});
    QVERIFY(fit && fit->split);
}

QTEST_APPLESS_MAIN(TestDeployments)
#include "tst_deployments.moc"
