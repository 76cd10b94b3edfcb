// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/presets.h"
#include "core/partition/batch_judge.h"
#include "core/partition/limits_json.h"
#include "core/partition/reachability.h"
#include "core/space/chromosomes.h"

#include <QtTest/QtTest>

#include <cmath>
#include <functional>

using namespace splitscape;
using namespace splitscape::partition;

namespace {

constexpr double kRounding = 1e-12;

bool close(Energy energy, double microjoules)
{
    return std::abs(energy.inMicrojoules() - microjoules) < kRounding;
}

/// 1 uJ a MAC, nothing else.
cost::DeviceProfile simpleDevice()
{
    cost::DeviceProfile device;
    device.flash = Bytes(1 << 20);
    device.ram = Bytes(1 << 20);
    device.computePower = Power::watts(1.0);
    for (cost::LatencySurrogate& of : device.latency)
        of.perMac = 1e-6;
    return device;
}

/// 0.5 uJ a byte sent.
cost::RadioLink simpleLink()
{
    cost::RadioLink link;
    link.perByte = Energy::microjoules(0.5);
    return link;
}

/// Every genome of a small space, decoded.
void forEachArchitecture(const space::SearchSpace& space,
                         const std::function<void(const space::Architecture&)>& visit)
{
    const auto genes = static_cast<std::size_t>(space.maximumLayers);
    const std::size_t choices = space.lengths.size() * space.channels.size();
    std::size_t count = 1;
    for (std::size_t i = 0; i < genes; ++i)
        count *= choices;
    for (std::size_t number = 0; number < count; ++number) {
        space::Genome genome;
        for (std::size_t i = 0, rest = number; i < genes; ++i, rest /= choices) {
            genome.lengths.push_back(space.lengths[rest % choices / space.channels.size()]);
            genome.channels.push_back(space.channels[rest % space.channels.size()]);
        }
        visit(decode(genome, space));
    }
}

} // namespace

class TestPartition : public QObject {
    Q_OBJECT

private slots:
    void pointsByHand();
    void totalScenarioByHand();
    void packetOverheadByHand();
    void reasonsForInfeasiblePoints();
    void verdicts();
    void lowestOfEqualPointsWins();
    void withoutPartitioningOnlyTheLastPointCounts();
    void batchAndJudgeAgreeExactly();
    void fogSweep();
    void smallestNeedIsExact_data();
    void smallestNeedIsExact();
    void smallestNeedOfKindsIsABound_data();
    void smallestNeedOfKindsIsABound();
    void unreachableLimitsNameTheNeed_data();
    void unreachableLimitsNameTheNeed();
    void memoryOnlyDevicesRefuseEnergy();
};

// conv 16x1 -> 4x2 (k 4): 32 MACs, 10 parameters; tconv 4x2 -> 8x1 (k 2): 32 MACs, 5 parameters;
// FC 8 -> 2: 16 MACs, 18 parameters. Sent values: 16, 8, 8, 2.
const space::Architecture kSmall{{16, 4, 8, 2}, {1, 2, 1, 1}};

void TestPartition::pointsByHand()
{
    const Partition partition = judge(kSmall, {simpleDevice(), simpleLink(), {}, {}});
    QCOMPARE(partition.points.size(), std::size_t{4});
    const int flash[]{0, 40, 60, 132};
    const int ram[]{64, 96, 96, 96};
    const int macs[]{0, 32, 64, 80};
    const int sent[]{16, 8, 8, 2};
    const double transmit[]{32.0, 16.0, 16.0, 4.0};
    const double fog[]{8.0, 4.8, 1.6, 0.0};
    for (std::size_t i = 0; i < 4; ++i) {
        const PointCost& point = partition.points[i];
        QCOMPARE(point.point, static_cast<int>(i) + 1);
        QCOMPARE(point.flash, Bytes(flash[i]));
        QCOMPARE(point.ram, Bytes(ram[i]));
        QCOMPARE(point.edgeMultiplyAccumulates, std::int64_t{macs[i]});
        QCOMPARE(point.sentValues, std::int64_t{sent[i]});
        QVERIFY(close(point.edgeCompute, macs[i]));
        QVERIFY(close(point.edgeTransmit, transmit[i]));
        QVERIFY(close(point.fogCompute, fog[i]));
        QVERIFY(point.feasible());
    }
    QCOMPARE(partition.bestPoint, std::optional<int>(1));
}

void TestPartition::totalScenarioByHand()
{
    cost::RadioLink link = simpleLink();
    link.fogReceivePerByte = Energy::microjoules(0.25);
    const Judging judging{.scenario = Scenario::TotalEnergy, .fogFactor = 2.0};
    const Partition partition = judge(kSmall, {simpleDevice(), link, {}, judging});
    // edge + fog compute / 2 + receive: 32+40+16, 48+24+8, 80+8+8, 84+0+2.
    const double total[]{88.0, 80.0, 96.0, 86.0};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(close(partition.points[i].total(), total[i]));
    QCOMPARE(partition.bestPoint, std::optional<int>(2));
    QCOMPARE(scenarioEnergy(*partition.best(), Scenario::TotalEnergy), partition.best()->total());
}

void TestPartition::packetOverheadByHand()
{
    cost::RadioLink link = simpleLink();
    link.perPacket = Energy::microjoules(10.0);
    link.payloadBytes = 30;
    const Partition partition = judge(kSmall, {simpleDevice(), link, {}, {}});
    // 64 bytes are 3 packets, 32 are 2, 8 are 1.
    QVERIFY(close(partition.points[0].edgeTransmit, 62.0));
    QVERIFY(close(partition.points[1].edgeTransmit, 36.0));
    QVERIFY(close(partition.points[3].edgeTransmit, 14.0));
}

void TestPartition::reasonsForInfeasiblePoints()
{
    const Limits limits{.flash = Bytes(50), .ram = Bytes(95), .energy = Energy::microjoules(40.0)};
    const Partition partition = judge(kSmall, {simpleDevice(), simpleLink(), limits, {}});
    QCOMPARE(int{partition.points[0].violations}, int{NoViolation});
    QCOMPARE(int{partition.points[1].violations}, RamViolation | EnergyViolation);
    QCOMPARE(int{partition.points[2].violations}, FlashViolation | RamViolation | EnergyViolation);
    QCOMPARE(int{partition.points[3].violations}, FlashViolation | RamViolation | EnergyViolation);
    // A limit that is met to the byte is met.
    const Limits exact{.flash = Bytes(40), .ram = Bytes(96), .energy = partition.points[1].edge()};
    QVERIFY(judge(kSmall, {simpleDevice(), simpleLink(), exact, {}}).points[1].feasible());
    // Without limits the device's own sizes hold.
    cost::DeviceProfile small = simpleDevice();
    small.flash = Bytes(50);
    small.ram = Bytes(95);
    const Partition own = judge(kSmall, {small, simpleLink(), {}, {}});
    QCOMPARE(int{own.points[1].violations}, int{RamViolation});
    QCOMPARE(int{own.points[2].violations}, FlashViolation | RamViolation);
    small.flash.reset();
    QCOMPARE(int{judge(kSmall, {small, simpleLink(), {}, {}}).points[3].violations},
             int{RamViolation});
}

void TestPartition::verdicts()
{
    const auto verdict = [](const Limits& limits) {
        return judge(kSmall, {simpleDevice(), simpleLink(), limits, {}});
    };
    QCOMPARE(verdict({.flash = {}, .ram = {}, .energy = Energy::microjoules(32.5)}).verdict,
             Verdict::Valid);
    const Partition invalid = verdict({.flash = {}, .ram = {}, .energy = Energy::microjoules(31)});
    QCOMPARE(invalid.verdict, Verdict::Invalid);
    QCOMPARE(invalid.bestPoint, std::optional<int>(1));
    const Partition abandoned = verdict({.flash = {}, .ram = Bytes(63), .energy = {}});
    QCOMPARE(abandoned.verdict, Verdict::Abandoned);
    QVERIFY(!abandoned.bestPoint && !abandoned.best());
}

void TestPartition::lowestOfEqualPointsWins()
{
    // One byte costs nothing and a MAC costs nothing: every point is equal.
    cost::RadioLink link;
    link.perByte = Energy{};
    cost::DeviceProfile device = simpleDevice();
    device.computePower = Power::watts(0.0);
    QCOMPARE(judge(kSmall, {device, link, {}, {}}).bestPoint, std::optional<int>(1));
    QCOMPARE(judge(kSmall, {device, link, {}, {.partitioning = false}}).bestPoint,
             std::optional<int>(4));
}

void TestPartition::withoutPartitioningOnlyTheLastPointCounts()
{
    const Judging whole{.partitioning = false};
    const Partition partition = judge(kSmall, {simpleDevice(), simpleLink(), {}, whole});
    QCOMPARE(partition.points.size(), std::size_t{4});
    QCOMPARE(partition.bestPoint, std::optional<int>(4));
    const Limits flash{.flash = Bytes(131), .ram = {}, .energy = {}};
    QCOMPARE(judge(kSmall, {simpleDevice(), simpleLink(), flash, whole}).verdict,
             Verdict::Abandoned);
    const Limits energy{.flash = {}, .ram = {}, .energy = Energy::microjoules(83)};
    QCOMPARE(judge(kSmall, {simpleDevice(), simpleLink(), energy, whole}).verdict,
             Verdict::Invalid);
}

void TestPartition::batchAndJudgeAgreeExactly()
{
    const space::SearchSpace space;
    const cost::DeviceProfile& device = cost::defaultDevice();
    cost::RadioLink link = cost::defaultLink();
    link.perPacket = Energy::nanojoules(100);
    link.payloadBytes = 244;
    const Limits limits{
        .flash = Bytes(900), .ram = Bytes(8700), .energy = Energy::millijoules(0.3)};
    Random random(11);
    for (const Scenario scenario : {Scenario::EdgeEnergy, Scenario::TotalEnergy}) {
        const Judging judging{.scenario = scenario, .fogFactor = 7.0};
        BatchJudge batch({device, link, limits, judging});
        BatchJudge edge(
            {device, link, limits, {.scenario = Scenario::EdgeEnergy, .fogFactor = 7.0}});
        for (int i = 0; i < 3000; ++i) {
            const space::Architecture architecture = decode(randomGenome(space, random), space);
            const Partition expected = judge(architecture, {device, link, limits, judging});
            const auto outcome = batch.judge(architecture.lengths, architecture.channels);
            QVERIFY(std::ranges::equal(outcome.points, expected.points));
            QCOMPARE(outcome.bestPoint, expected.bestPoint.value_or(0));
            QCOMPARE(outcome.verdict, expected.verdict);
            QCOMPARE(outcome.bestForEdge,
                     edge.judge(architecture.lengths, architecture.channels).bestPoint);
            // The engine's parts are the layers' own figures.
            const auto layers = cost::layerCosts(architecture, device);
            Energy compute;
            for (const cost::LayerCost& layer : layers)
                compute += layer.compute;
            QCOMPARE(expected.points.back().edgeCompute, compute);
        }
    }
}

void TestPartition::fogSweep()
{
    const std::vector<double> factors{1.0, 10.0};
    const Judging judging{.scenario = Scenario::TotalEnergy};
    const auto steps = sweepFogFactor(kSmall, {simpleDevice(), simpleLink(), {}, judging}, factors);
    QCOMPARE(steps.size(), std::size_t{2});
    // Factor 1: totals 112, 96, 96, 84. Factor 10: 40, 52.8, 81.6, 84.
    QCOMPARE(steps[0].best->point, 4);
    QCOMPARE(steps[1].best->point, 1);
    QVERIFY(close(steps[1].best->fogCompute, 8.0));
    // It is the total that is swept, also where a study limits the edge's energy.
    QVERIFY(steps
            == sweepFogFactor(
                kSmall, {simpleDevice(), simpleLink(), {}, {.scenario = Scenario::EdgeEnergy}},
                factors));
    const auto none = sweepFogFactor(
        kSmall,
        {simpleDevice(), simpleLink(), {.flash = {}, .ram = Bytes(1), .energy = {}}, judging},
        factors);
    QVERIFY(!none[0].best);
}

void TestPartition::smallestNeedIsExact_data()
{
    QTest::addColumn<bool>("skipping");
    QTest::addColumn<bool>("partitioning");
    QTest::addColumn<bool>("total");
    for (int i = 0; i < 8; ++i)
        QTest::addRow("%s, %s, %s scenario", (i & 1) ? "layers may be skipped" : "every layer used",
                      (i & 2) ? "partitioned" : "all on the edge", (i & 4) ? "total" : "edge")
            << bool(i & 1) << bool(i & 2) << bool(i & 4);
}

void TestPartition::smallestNeedIsExact()
{
    QFETCH(bool, skipping);
    QFETCH(bool, partitioning);
    QFETCH(bool, total);
    space::SearchSpace space{.lengths = {32, 8, 4, 2, 0},
                             .channels = {3, 1, 2},
                             .maximumLayers = 3,
                             .inputLength = 64,
                             .inputChannels = 2,
                             .classes = 5};
    if (!skipping)
        space = withoutLayerOptimisation(space);
    cost::DeviceProfile device = cost::defaultDevice();
    device.latency[1]
        = {.intercept = 1e-6, .perMac = 2e-6, .perInput = 3e-7, .perOutput = 1e-7, .rSquared = {}};
    const Judging judging{.scenario = total ? Scenario::TotalEnergy : Scenario::EdgeEnergy,
                          .fogFactor = 3.0,
                          .partitioning = partitioning};
    const cost::RadioLink& link = cost::defaultLink();

    constexpr std::int64_t huge = std::int64_t{1} << 40;
    const std::vector<std::pair<std::int64_t, std::int64_t>> memories{
        {huge, huge}, {300, 700}, {150, 660}, {90, 640}, {1200, 600}};
    std::vector<std::optional<Energy>> least(memories.size());
    Need need{Bytes(huge), Bytes(huge), Energy::joules(1e9)};
    forEachArchitecture(space, [&](const space::Architecture& architecture) {
        const Partition partition = judge(architecture, {device, link, {}, judging});
        for (const PointCost& point : partition.points) {
            if (!partitioning && &point != &partition.points.back())
                continue;
            const Energy energy = scenarioEnergy(point, judging.scenario);
            need = {std::min(need.flash, point.flash), std::min(need.ram, point.ram),
                    std::min(need.energy, energy)};
            for (std::size_t i = 0; i < memories.size(); ++i) {
                if (point.flash.count() <= memories[i].first
                    && point.ram.count() <= memories[i].second && (!least[i] || energy < *least[i]))
                    least[i] = energy;
            }
        }
    });
    const Need found = smallestNeed(space, {device, link, {}, judging});
    QCOMPARE(found.flash, need.flash);
    QCOMPARE(found.ram, need.ram);
    QVERIFY(std::abs(found.energy / need.energy - 1.0) < kRounding);
    for (std::size_t i = 0; i < memories.size(); ++i) {
        const auto energy = smallestEnergyWithin(
            space,
            {device, link, {Bytes(memories[i].first), Bytes(memories[i].second), {}}, judging});
        QCOMPARE(energy.has_value(), least[i].has_value());
        if (energy)
            QVERIFY(std::abs(*energy / *least[i] - 1.0) < kRounding);
    }
}

void TestPartition::smallestNeedOfKindsIsABound_data()
{
    QTest::addColumn<std::vector<int>>("kinds");
    QTest::addColumn<bool>("partitioning");
    QTest::addColumn<bool>("isExact");
    using Ints = std::vector<int>;
    for (const bool partitioning : {false, true}) {
        const char* where = partitioning ? "partitioned" : "all on the edge";
        QTest::addRow("average pools, %s", where) << Ints{2} << partitioning << true;
        QTest::addRow("power, %s", where) << Ints{4} << partitioning << true;
        QTest::addRow("separable, %s", where) << Ints{1} << partitioning << false;
        QTest::addRow("all kinds, %s", where) << Ints{0, 1, 2, 3, 4, 5} << partitioning << false;
    }
}

void TestPartition::smallestNeedOfKindsIsABound()
{
    QFETCH(std::vector<int>, kinds);
    QFETCH(bool, partitioning);
    QFETCH(bool, isExact);
    space::SearchSpace space{.lengths = {32, 8, 2, 0},
                             .channels = {3, 2},
                             .maximumLayers = 2,
                             .inputLength = 64,
                             .inputChannels = 1,
                             .classes = 5};
    space.edge.kinds = kinds;
    Rules rules;
    rules.device = cost::defaultDevice();
    rules.link = cost::defaultLink();
    rules.judging.partitioning = partitioning;
    std::optional<Need> least;
    const auto chromosomes = space::chromosomesOf(space);
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(space::genomeCount(chromosomes));
         ++i) {
        const Partition partition = judge(decode(space::genomeAt(chromosomes, i), space), rules);
        for (const PointCost& point : partition.points) {
            if (!partitioning && &point != &partition.points.back())
                continue;
            if (!least)
                least = {point.flash, point.ram, point.edge()};
            least = {std::min(least->flash, point.flash), std::min(least->ram, point.ram),
                     std::min(least->energy, point.edge())};
        }
    }
    const Need found = smallestNeed(space, rules);
    QVERIFY(found.flash <= least->flash && found.ram <= least->ram);
    QVERIFY(found.energy.inJoules() <= least->energy.inJoules() * (1.0 + kRounding));
    QVERIFY(found.energy.inJoules() >= 0.5 * least->energy.inJoules()); // it still says something
    if (isExact) {
        QCOMPARE(found.flash, least->flash);
        QCOMPARE(found.ram, least->ram);
        QVERIFY(std::abs(found.energy / least->energy - 1.0) < kRounding);
    }
}

void TestPartition::unreachableLimitsNameTheNeed_data()
{
    QTest::addColumn<QString>("limits");
    QTest::addColumn<bool>("partitioning");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no limits at all") << "{}" << true << ""
                                      << "";
    QTest::newRow("RAM below the input buffer") << R"({"ram_KiB":7.9})" << true << "limits.ram_KiB"
                                                << "the smallest reachable RAM is 8 KiB";
    // One conv of kernel 512 to length 4: 513 parameters; 2048 MACs and 4 values sent:
    // 56.5248 + 2.5723 uJ. Or the whole with 5 classes: 4 * 5 + 5 more, 59.65 uJ and more.
    QTest::newRow("energy")
        << R"({"energy_mJ":0.05})" << true << "limits.energy_mJ"
        << "the smallest reachable energy is 0.0591 mJ within the Flash and RAM limits";
    QTest::newRow("energy that is just reachable") << R"({"energy_mJ":0.0591})" << true << ""
                                                   << "";
    // On the edge, the first layer holds at least 2048 + 4 values: 8208 bytes.
    QTest::newRow("RAM for one conv on the edge") << R"({"ram_KiB":8})" << false << "limits.ram_KiB"
                                                  << "the smallest reachable RAM is 8.015625 KiB";
}

void TestPartition::unreachableLimitsNameTheNeed()
{
    QFETCH(QString, limits);
    QFETCH(bool, partitioning);
    QFETCH(QString, subject);
    QFETCH(QString, detail);
    Problems problems;
    const Limits read = readLimits(nlohmann::json::parse(limits.toStdString()), problems);
    const auto checked = checkReachable(
        space::SearchSpace{},
        {cost::defaultDevice(), cost::defaultLink(), read, {.partitioning = partitioning}});
    QCOMPARE(checked.has_value(), subject.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().code, ErrorCode::LimitsUnreachable);
    QCOMPARE(QString::fromStdString(checked.error().subject), subject);
    QCOMPARE(QString::fromStdString(checked.error().detail), detail);
}

void TestPartition::memoryOnlyDevicesRefuseEnergy()
{
    const auto checked = checkReachable(space::SearchSpace{},
                                        {*cost::findDevice("rp2040"), cost::defaultLink(), {}, {}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().subject, std::string("device.compute_power_mW"));
}

QTEST_APPLESS_MAIN(TestPartition)
#include "tst_partition.moc"
