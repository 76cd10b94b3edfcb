// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/timing.h"

#include "core/partition/batch_judge.h"
#include "core/partition/limits_json.h"
#include "core/partition/memory_fit.h"
#include "core/partition/reachability.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::partition;

namespace {

/// 8 values become 4, these 2 classes: 8 MACs a layer.
const space::Architecture kNetwork{{8, 4, 2}, {1, 1, 1}};

/// 1 us and 1 uJ a MAC; 10 us and 0.25 uJ a byte; a fog that is 4 times faster.
Rules simpleRules()
{
    Rules rules;
    rules.device.flash = Bytes(1 << 20);
    rules.device.ram = Bytes(1 << 20);
    rules.device.computePower = Power::watts(1.0);
    for (cost::LatencySurrogate& of : rules.device.latency)
        of.perMac = 1e-6;
    rules.link = cost::RadioLink{};
    rules.link.perByte = Energy::microjoules(0.25);
    rules.link.timePerByte = Seconds(10e-6);
    rules.judging.fogSpeed = 4.0;
    return rules;
}

/// The same device with counted instructions: 1 a MAC, 2 cycles each, at 1 MHz.
Rules countedRules()
{
    Rules rules = simpleRules();
    cost::InstructionModel model;
    for (cost::LatencySurrogate& of : model.perLayer)
        of.perMac = 1.0;
    model.clock_MHz = 1.0;
    rules.device.instructions = model;
    cost::setCyclesPerInstruction(rules.device, 2.0);
    return rules;
}

constexpr cost::FrontEndWork kWork{.instructions = 1000.0,
                                   .averagedInstructions = 700.0,
                                   .perAverage = 10.0,
                                   .preparedLength = 16,
                                   .preparedValues = 16,
                                   .ring = Bytes(100)};

bool isNear(double found, double expected)
{
    return std::abs(found - expected) <= 1e-9 * std::abs(expected);
}

double microseconds(Seconds time) { return time.count() * 1e6; }

space::SearchSpace smallSpace()
{
    space::SearchSpace space;
    space.inputLength = 8;
    space.lengths = {4, 0};
    space.channels = {1};
    space.maximumLayers = 1;
    space.classes = 2;
    return space;
}

} // namespace

class TestTiming : public QObject {
    Q_OBJECT

private slots:
    void timesByHand();
    void timesNeedAnEnergyModel();
    void aLatencyLimitMovesTheBestPoint_data();
    void aLatencyLimitMovesTheBestPoint();
    void invalidIsPressedByWhatItBreaks();
    void averagePowerByHand();
    void inferencesShareAPacket();
    void sideValuesTakeTimeAndShareAPacket();
    void timesKeepAWholeNetworkOffTheEdge();
    void theFrontEndIsCharged();
    void theFrontEndIsNotChargedWhereItIsOff();
    void aShorterInputIsAveraged();
    void everyNetworkIsChargedAlike();
    void theRingCountsInWhatFits();
    void sideValuesLeaveNothingWhole();
    void unreachableTimesNameTheNeed();
    void limitsReadBack();
    void aPeriodIsAskedFor();
};

void TestTiming::timesByHand()
{
    const Rules rules = simpleRules();
    const Partition judged = judge(kNetwork, rules);
    // Edge 8 us a layer; radio 32, 16 and 8 bytes; fog 16, 8 and 0 MACs at 4 times the speed.
    const double edge[] = {0.0, 8.0, 16.0};
    const double radio[] = {320.0, 160.0, 80.0};
    const double fog[] = {4.0, 2.0, 0.0};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto timing = timingOf(judged.points[i], rules, 8);
        QVERIFY(timing.has_value());
        QVERIFY(isNear(microseconds(timing->edge), edge[i]));
        QVERIFY(isNear(microseconds(timing->radio), radio[i]));
        QVERIFY(isNear(microseconds(timing->fog), fog[i]));
        QVERIFY(isNear(microseconds(timing->total()), edge[i] + radio[i] + fog[i]));
        QVERIFY(isNear(latencyOf(judged.points[i], rules)->count(), timing->total().count()));
    }
    QVERIFY(statesTime(rules));
    Rules paper;
    QVERIFY(!statesTime(paper));
    paper.judging.fogSpeed = 2.0;
    QVERIFY(statesTime(paper));
    // 16 MACs on a fog whose speed is not stated take no time.
    Rules noSpeed = simpleRules();
    noSpeed.judging.fogSpeed.reset();
    QVERIFY(isNear(microseconds(*latencyOf(judged.points[0], noSpeed)), 320.0));
    // Half of everything is sent again; packets of 16 bytes take 5 us each, an event 7 us.
    Rules lossy = simpleRules();
    lossy.link.payloadBytes = 16;
    lossy.link.timePerPacket = Seconds(5e-6);
    lossy.link.timePerEvent = Seconds(7e-6);
    lossy.link.retransmissionRate = 0.5;
    QVERIFY(isNear(microseconds(timingOf(judged.points[0], lossy, 8)->radio), 7.0 + 2.0 * 330.0));
}

void TestTiming::timesNeedAnEnergyModel()
{
    Rules rules = simpleRules();
    rules.judging.inferencePeriod = Seconds(1.0);
    const Partition judged = judge(kNetwork, rules);
    rules.device.computePower.reset();
    QVERIFY(!latencyOf(judged.points[1], rules));
    QVERIFY(!timingOf(judged.points[1], rules, 8));
    QVERIFY(!averagePower(judged.points[1], rules));
}

void TestTiming::aLatencyLimitMovesTheBestPoint_data()
{
    QTest::addColumn<double>("limit_us");
    QTest::addColumn<double>("energyLimit_uJ");
    QTest::addColumn<int>("bestPoint");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("violationsOfTheFirst");
    const int valid = static_cast<int>(Verdict::Valid);
    const int invalid = static_cast<int>(Verdict::Invalid);
    const int late = LatencyViolation;
    // Points take 8, 12 and 18 uJ in 324, 170 and 96 us.
    QTest::newRow("no point is late: the least energy") << 400.0 << 100.0 << 1 << valid << 0;
    QTest::newRow("the first is late") << 200.0 << 100.0 << 2 << valid << late;
    QTest::newRow("only the last is in time") << 100.0 << 100.0 << 3 << valid << late;
    QTest::newRow("the one in time takes too much energy") << 100.0 << 15.0 << 3 << invalid << late;
    QTest::newRow("all are late: the least energy") << 50.0 << 100.0 << 1 << invalid << late;
}

void TestTiming::aLatencyLimitMovesTheBestPoint()
{
    QFETCH(double, limit_us);
    QFETCH(double, energyLimit_uJ);
    Rules rules = simpleRules();
    rules.limits.latency = Seconds(limit_us * 1e-6);
    rules.limits.energy = Energy::microjoules(energyLimit_uJ);
    const Partition judged = judge(kNetwork, rules);
    QTEST(judged.bestPoint.value_or(0), "bestPoint");
    QTEST(static_cast<int>(judged.verdict), "verdict");
    QTEST(static_cast<int>(judged.points[0].violations), "violationsOfTheFirst");
    // Memory comes first: without RAM nothing is left to be late.
    rules.limits.ram = Bytes(31);
    QCOMPARE(judge(kNetwork, rules).verdict, Verdict::Abandoned);
    // int8 and float32 are compared by what is kept: here both are judged alike.
    rules.limits.ram.reset();
    rules.device.integerLatency = rules.device.latency;
    rules.judging.edgeFormats = {network::NumberFormat::Float32, network::NumberFormat::Int8};
    QTEST(static_cast<int>(judge(kNetwork, rules).verdict), "verdict");
}

void TestTiming::invalidIsPressedByWhatItBreaks()
{
    Rules rules = simpleRules();
    const PointCost first = judge(kNetwork, rules).points[0];
    QVERIFY(isNear(pressedEnergy(first, rules).inMicrojoules(), 8.0));
    rules.limits.latency = Seconds(324e-6 / 2.0); // half of what it takes
    QVERIFY(isNear(pressedEnergy(first, rules).inMicrojoules(), 16.0));
    rules.limits.energy = Energy::microjoules(10.0); // kept, so twice the limit presses
    QVERIFY(isNear(pressedEnergy(first, rules).inMicrojoules(), 20.0));
    rules.limits.latency = Seconds(1.0);
    QVERIFY(isNear(pressedEnergy(first, rules).inMicrojoules(), 8.0));
    rules.judging.inferencePeriod = Seconds(1.0);
    rules.limits.averagePower = Power::microwatts(2.0); // a quarter of what it takes
    QVERIFY(isNear(pressedEnergy(first, rules).inMicrojoules(), 40.0));
}

void TestTiming::averagePowerByHand()
{
    Rules rules = simpleRules();
    const PointCost second = judge(kNetwork, rules).points[1];
    QVERIFY(!averagePower(second, rules));
    rules.link.inferencePeriod = Seconds(2.0);
    rules.device.sleepPower = Power::microwatts(3.0);
    QVERIFY(isNear(averagePower(second, rules)->inMicrowatts(), 12.0 / 2.0 + 3.0));
    rules.judging.inferencePeriod = Seconds(4.0); // the study's comes before the link's
    QVERIFY(isNear(averagePower(second, rules)->inMicrowatts(), 12.0 / 4.0 + 3.0));
    // 8, 12 and 18 uJ every 4 s: 5, 6 and 7.5 uW.
    rules.limits.averagePower = Power::microwatts(5.5);
    const Partition judged = judge(kNetwork, rules);
    QCOMPARE(judged.verdict, Verdict::Valid);
    QCOMPARE(static_cast<int>(judged.points[1].violations), static_cast<int>(PowerViolation));
    rules.limits.averagePower = Power::microwatts(4.5);
    QCOMPARE(judge(kNetwork, rules).verdict, Verdict::Invalid);
    // In the total scenario the point of the least total energy may take too much on the edge.
    rules.judging.scenario = Scenario::TotalEnergy;
    rules.judging.fogFactor = 0.1; // 168, 92 and 18 uJ in all
    QCOMPARE(judge(kNetwork, rules).bestPoint.value_or(0), 3);
    rules.limits.averagePower = Power::microwatts(6.5);
    QCOMPARE(judge(kNetwork, rules).bestPoint.value_or(0), 2);
}

void TestTiming::inferencesShareAPacket()
{
    Rules rules = simpleRules();
    rules.link.headerBytes = 6;
    rules.link.payloadBytes = 20;
    rules.link.perPacket = Energy::microjoules(3.0);
    rules.link.perEvent = Energy::microjoules(5.0);
    const PointCost alone = judge(kNetwork, rules).points[2];
    // 14 bytes, one packet.
    QVERIFY(isNear(alone.edgeTransmit.inMicrojoules(), 14 * 0.25 + 3.0 + 5.0));
    rules.link.inferencesPerPacket = 4;
    const PointCost together = judge(kNetwork, rules).points[2];
    // 38 bytes, two packets, for four.
    QVERIFY(isNear(together.edgeTransmit.inMicrojoules(), (38 * 0.25 + 6.0 + 5.0) / 4.0));
    QCOMPARE(together.ram.count(), alone.ram.count() + 3 * 8);
    QVERIFY(!latencyOf(together, rules));
    rules.judging.inferencePeriod = Seconds(0.5);
    const auto timing = timingOf(together, rules, 8);
    QVERIFY(timing.has_value());
    QVERIFY(isNear(timing->waiting.count(), 1.5));
    QVERIFY(isNear(microseconds(timing->radio), 380.0));
    QVERIFY(isNear(averagePower(together, rules)->inMicrowatts(), 2.0 * (16.0 + 5.125)));
    // What the fog spends to receive is shared as well.
    rules.link.fogReceivePerByte = Energy::microjoules(1.0);
    QVERIFY(isNear(judge(kNetwork, rules).points[2].fogReceive.inMicrojoules(), 38.0 / 4.0));
}

/// The middle cut sends four values, 16 bytes, and three sides, 12 bytes.
void TestTiming::sideValuesTakeTimeAndShareAPacket()
{
    space::Architecture beside = kNetwork;
    beside.sides = 3;
    Rules rules = simpleRules();
    const PointCost alone = judge(beside, rules).points[1];
    QVERIFY(isNear(microseconds(timingOf(alone, rules, 8)->radio), (16 + 12) * 10.0));
    QVERIFY(isNear(latencyOf(alone, rules)->count(), timingOf(alone, rules, 8)->total().count()));
    rules.link.headerBytes = 4;
    rules.link.inferencesPerPacket = 2;
    rules.link.fogReceivePerByte = Energy::microjoules(1.0);
    rules.judging.inferencePeriod = Seconds(0.5);
    const PointCost together = judge(beside, rules).points[1];
    QVERIFY(isNear(together.edgeTransmit.inMicrojoules(), (2 * 28 + 4) * 0.25 / 2.0));
    QVERIFY(isNear(together.fogReceive.inMicrojoules(), (2 * 28 + 4) / 2.0));
    QCOMPARE(together.ram.count(), alone.ram.count() + 28);
    QVERIFY(isNear(microseconds(timingOf(together, rules, 8)->radio), (2 * 28 + 4) * 10.0));
}

void TestTiming::timesKeepAWholeNetworkOffTheEdge()
{
    space::Architecture beside = kNetwork;
    beside.sides = 3;
    Rules rules = simpleRules();
    rules.limits.latency = Seconds(1.0); // kept everywhere
    const Partition judged = judge(beside, rules);
    QCOMPARE(int{judged.points[2].violations}, int{SidesViolation});
    rules.limits.latency.reset();
    QCOMPARE(judged, judge(beside, rules));
}

void TestTiming::theFrontEndIsCharged()
{
    Rules rules = countedRules();
    const Partition without = judge(kNetwork, rules);
    rules.judging.frontEnd = kWork;
    const Partition with = judge(kNetwork, rules);
    // 8 of 16 values: 700 + 10 * 8 instructions of 2 us, at 1 W; a layer takes 8 of them.
    QVERIFY(isNear(with.points[0].edgeCompute.inMicrojoules(), 1560.0));
    QVERIFY(isNear(with.points[1].edgeCompute.inMicrojoules(), 1576.0));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(with.points[i].ram.count(), without.points[i].ram.count() + 100);
        QCOMPARE(with.points[i].flash, without.points[i].flash);
        QCOMPARE(with.points[i].fog(), without.points[i].fog());
        const auto timing = timingOf(with.points[i], rules, 8);
        QVERIFY(isNear(microseconds(timing->frontEnd), 1560.0));
        QVERIFY(std::abs(microseconds(timing->edge) - 16.0 * static_cast<double>(i)) < 1e-6);
    }
    // 6 uJ above point 1, which sends 8 bytes more: not worth it before the front end, nor after.
    QCOMPARE(with.bestPoint, without.bestPoint);
    // The limits see it.
    rules.limits.energy = Energy::microjoules(1500.0);
    QCOMPARE(judge(kNetwork, rules).verdict, Verdict::Invalid);
    rules.limits = {};
    rules.limits.ram = Bytes(131); // 32 bytes of input and 100 of samples
    QCOMPARE(judge(kNetwork, rules).verdict, Verdict::Abandoned);
}

void TestTiming::theFrontEndIsNotChargedWhereItIsOff()
{
    Rules rules = simpleRules();
    const Partition without = judge(kNetwork, rules);
    rules.judging.frontEnd = kWork; // the device counts no instructions: the paper's
    QCOMPARE(judge(kNetwork, rules), without);
    QVERIFY(!rules.frontEnd(8).isCharged());
    Rules counted = countedRules();
    const Partition plain = judge(kNetwork, counted);
    counted.judging.frontEnd = cost::FrontEndWork{};
    QCOMPARE(judge(kNetwork, counted), plain);
    // Without cycles an instruction the RAM is known, and no time.
    counted.judging.frontEnd = kWork;
    cost::setCyclesPerInstruction(counted.device, {});
    QCOMPARE(counted.frontEnd(8).ram, Bytes(100));
    QCOMPARE(counted.frontEnd(8).energy, Energy{});
}

void TestTiming::aShorterInputIsAveraged()
{
    QCOMPARE(cost::frontEndInstructions(kWork, 16), 1000.0);
    QCOMPARE(cost::frontEndInstructions(kWork, 8), 780.0);
    QCOMPARE(cost::frontEndInstructions(kWork, 2), 720.0);
    cost::FrontEndWork twoSignals = kWork; // side by side: two values a position
    twoSignals.preparedValues = 32;
    QCOMPARE(cost::frontEndInstructions(twoSignals, 8), 860.0);
}

void TestTiming::everyNetworkIsChargedAlike()
{
    Rules rules = countedRules();
    rules.judging.frontEnd = kWork;
    rules.link.inferencesPerPacket = 3;
    rules.link.headerBytes = 6;
    const auto chain = judge(kNetwork, rules).points;
    const auto network = pointsOf(space::networkOf(kNetwork), CostFigures(rules));
    QCOMPARE(network.size(), chain.size());
    for (std::size_t i = 0; i < chain.size(); ++i) {
        QCOMPARE(network[i].edge(), chain[i].edge());
        QCOMPARE(network[i].fog(), chain[i].fog());
        QCOMPARE(network[i].ram, chain[i].ram);
    }
}

void TestTiming::theRingCountsInWhatFits()
{
    Rules rules = countedRules();
    rules.limits.ram = Bytes(131);
    QVERIFY(memoryFit(smallSpace(), rules, 10, 1, {})->split);
    rules.judging.frontEnd = kWork;
    QVERIFY(!memoryFit(smallSpace(), rules, 10, 1, {})->split);
    QCOMPARE(smallestNeed(smallSpace(), rules).ram, Bytes(132));
    QCOMPARE(checkReachable(smallSpace(), rules).error().subject, std::string("limits.ram_KiB"));
    // 8 uJ to send the input, and 780 instructions.
    rules.limits = {};
    QVERIFY(isNear(smallestNeed(smallSpace(), rules).energy.inMicrojoules(), 1568.0));
}

void TestTiming::sideValuesLeaveNothingWhole()
{
    space::SearchSpace space = smallSpace();
    QCOMPARE(memoryFit(space, simpleRules(), 10, 1, {})->whole, 1.0);
    space.sides = 2;
    QCOMPARE(memoryFit(space, simpleRules(), 10, 1, {})->whole, 0.0);
    QVERIFY(memoryFit(space, simpleRules(), 10, 1, {})->split);
}

void TestTiming::unreachableTimesNameTheNeed()
{
    // [8, 2] on the edge takes 16 us and sends 8 bytes in 80; so does [8, 4, 2]. Cut anywhere else
    // more is sent.
    Rules rules = simpleRules();
    rules.limits.latency = Seconds(95.9e-6);
    const auto late = checkReachable(smallSpace(), rules);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::LimitsUnreachable);
    QCOMPARE(late.error().subject, std::string("limits.latency_ms"));
    QVERIFY(late.error().detail.find("0.096") != std::string::npos);
    rules.limits.latency = Seconds(96.1e-6);
    QVERIFY(checkReachable(smallSpace(), rules).has_value());
    // 8 uJ every 2 s.
    rules.judging.inferencePeriod = Seconds(2.0);
    rules.limits.averagePower = Power::microwatts(3.9);
    const auto hungry = checkReachable(smallSpace(), rules);
    QVERIFY(!hungry);
    QCOMPARE(hungry.error().subject, std::string("limits.power_uW"));
    rules.limits.averagePower = Power::microwatts(4.1);
    QVERIFY(checkReachable(smallSpace(), rules).has_value());
}

void TestTiming::limitsReadBack()
{
    Problems problems;
    const Limits limits{.latency = Seconds(0.05), .averagePower = Power::microwatts(120.0)};
    QCOMPARE(toJson(limits).dump(), std::string(R"({"latency_ms":50.0,"power_uW":120.0})"));
    const Limits read = readLimits(toJson(limits), problems);
    QVERIFY(isNear(read.latency->count(), 0.05));
    QVERIFY(isNear(read.averagePower->inMicrowatts(), 120.0));
    QCOMPARE(readLimits(nlohmann::json::parse(R"({"latency_ms":null,"power_uW":null})"), problems,
                        limits),
             Limits{});
    Judging judging;
    judging.inferencePeriod = Seconds(0.8);
    judging.fogSpeed = 20.0;
    judging.frontEnd = kWork;
    QCOMPARE(readJudging(toJson(judging), problems), judging);
    judging.frontEnd = cost::FrontEndWork{};
    QCOMPARE(toJson(judging)["front_end"], nlohmann::json("off"));
    QCOMPARE(readJudging(toJson(judging), problems), judging);
    // A study that says nothing of time reads as it was written before.
    QVERIFY(!toJson(Judging{}).contains("front_end") && !toJson(Judging{}).contains("fog_speed"));
    QVERIFY(problems.empty());
    (void)readJudging(nlohmann::json::parse(R"({"front_end":"on"})"), problems);
    (void)readLimits(nlohmann::json::parse(R"({"latency_ms":0})"), problems);
    QCOMPARE(problems.size(), std::size_t{2});
    QCOMPARE(problems[0].subject, std::string("judging.front_end"));
    QCOMPARE(problems[1].subject, std::string("limits.latency_ms"));
}

void TestTiming::aPeriodIsAskedFor()
{
    Rules rules = simpleRules();
    QVERIFY(validate(rules).empty());
    rules.limits.averagePower = Power::microwatts(5.0);
    QCOMPARE(validate(rules).front().subject, std::string("limits.power_uW"));
    rules.link.inferencePeriod = Seconds(1.0);
    QVERIFY(validate(rules).empty());
    rules = simpleRules();
    rules.limits.latency = Seconds(1.0);
    QVERIFY(validate(rules).empty());
    rules.link.inferencesPerPacket = 2;
    QCOMPARE(validate(rules).front().subject, std::string("limits.latency_ms"));
}

QTEST_APPLESS_MAIN(TestTiming)
#include "tst_timing.moc"
