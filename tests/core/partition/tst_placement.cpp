// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/partition.h"

#include "core/cost/presets.h"
#include "core/partition/batch_judge.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::partition;

class TestPlacement : public QObject {
    Q_OBJECT

private slots:
    void layersOfTiers_data();
    void layersOfTiers();
    void everyLayerHasOneTier();
    void judgedPointsArePlacements();
    void anEngineJudgesFlatAndDeepInAnyOrder();
};

void TestPlacement::layersOfTiers_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("onEdge"); // of a network of four layers
    QTest::addColumn<int>("onFog");
    QTest::addColumn<int>("firstOnFog");
    QTest::newRow("1 sends the raw input: all four on the fog") << 1 << 0 << 4 << 0;
    QTest::newRow("3 sends the output of layer 2") << 3 << 2 << 2 << 2;
    QTest::newRow("5 sends the scores: all four on the edge") << 5 << 4 << 0 << 4;
}

void TestPlacement::layersOfTiers()
{
    QFETCH(int, point);
    QFETCH(int, onEdge);
    QFETCH(int, onFog);
    QFETCH(int, firstOnFog);
    const Placement placement{point};
    QCOMPARE(static_cast<int>(placement.layersOf(Tier::Edge, 4).size()), onEdge);
    QCOMPARE(static_cast<int>(placement.layersOf(Tier::Fog, 4).size()), onFog);
    QCOMPARE(placement.layersOf(Tier::Fog, 4).empty(), onFog == 0);
    QCOMPARE(static_cast<int>(placement.layersOf(Tier::Fog, 4).first), firstOnFog);
    QCOMPARE(Placement::behind(static_cast<std::size_t>(onEdge)), placement);
}

void TestPlacement::everyLayerHasOneTier()
{
    constexpr std::size_t kLayers = 4;
    for (std::size_t cut = 0; cut <= kLayers; ++cut) {
        const Placement placement = Placement::behind(cut);
        QCOMPARE(placement.cut(), cut);
        QCOMPARE(placement.tierOf(network::kNetworkInput), Tier::Edge);
        std::size_t next = 0;
        for (const Tier tier : kTiers) {
            const LayerRange layers = placement.layersOf(tier, kLayers);
            QCOMPARE(layers.first, next); // without a gap, in order of execution
            next = layers.end;
            for (std::size_t i = layers.first; i < layers.end; ++i)
                QCOMPARE(placement.tierOf(static_cast<int>(i)), tier);
        }
        QCOMPARE(next, kLayers);
    }
}

void TestPlacement::judgedPointsArePlacements()
{
    const Rules rules{cost::defaultDevice(), cost::defaultLink(), {}, {}};
    space::Architecture chain{{64, 8, 2}, {1, 2, 1}};
    space::Architecture branched = chain;
    branched.fog = {4, 1};
    for (const space::Architecture& architecture : {chain, branched}) {
        const Partition partition = judge(architecture, rules);
        QCOMPARE(partition.points.size(), space::layerCount(architecture) + 1);
        for (std::size_t i = 0; i < partition.points.size(); ++i)
            QCOMPARE(static_cast<const Placement&>(partition.points[i]), Placement::behind(i));
    }
}

void TestPlacement::anEngineJudgesFlatAndDeepInAnyOrder()
{
    const Rules rules{cost::defaultDevice(), cost::defaultLink(), {}, {}};
    const space::Architecture deep{{64, 32, 16, 8, 2}, {1, 2, 2, 2, 1}};
    const space::Architecture flat{{64, 2}, {1, 1}};
    space::Architecture branched = flat;
    branched.fog = {4, 1};
    BatchJudge engine(rules);
    for (const space::Architecture& architecture : {flat, deep, branched, flat, deep}) {
        const BatchJudge::Outcome outcome = engine.judge(architecture);
        const std::vector<PointCost> seen(outcome.points.begin(), outcome.points.end());
        QCOMPARE(seen, judge(architecture, rules).points);
    }
}

QTEST_APPLESS_MAIN(TestPlacement)
#include "tst_placement.moc"
