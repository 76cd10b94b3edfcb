// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/confusion_figure.h"
#include "ui/figures/fog_sweep_figure.h"
#include "ui/figures/points_figure.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::ui;
using partition::Scenario;

namespace {

/// 1 mJ of compute, 2 of radio, 4 + 8 of the fog.
partition::PointCost madePoint(int point)
{
    partition::PointCost cost;
    cost.point = point;
    cost.flash = Bytes(100);
    cost.ram = Bytes(200);
    cost.edgeCompute = Energy::millijoules(1.0);
    cost.edgeTransmit = Energy::millijoules(2.0);
    cost.fogCompute = Energy::millijoules(4.0);
    cost.fogReceive = Energy::millijoules(8.0);
    return cost;
}

} // namespace

class TestFigureValues : public QObject {
    Q_OBJECT

private slots:
    void partsAreThoseOfTheScenario_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<double>("fog_mJ");
        QTest::addColumn<double>("total_mJ");
        QTest::newRow("the edge counts alone") << int(Scenario::EdgeEnergy) << 0.0 << 3.0; // 1 + 2
        QTest::newRow("the fog counts, too")
            << int(Scenario::TotalEnergy) << 12.0 << 15.0; // 4 + 8; 1 + 2 + 12
    }

    void partsAreThoseOfTheScenario()
    {
        QFETCH(int, scenario);
        QFETCH(double, fog_mJ);
        QFETCH(double, total_mJ);
        const EnergyParts parts = energyParts(madePoint(1), static_cast<Scenario>(scenario));
        QCOMPARE(parts.edgeCompute.inMillijoules(), 1.0);
        QCOMPARE(parts.radio.inMillijoules(), 2.0);
        QCOMPARE(parts.fog.inMillijoules(), fog_mJ);
        QCOMPARE(parts.total().inMillijoules(), total_mJ);
        QCOMPARE(parts.total(),
                 partition::scenarioEnergy(madePoint(1), static_cast<Scenario>(scenario)));
        // A quarter of the compute is the front end's; the sum stays.
        const EnergyParts charged = energyParts(madePoint(1), static_cast<Scenario>(scenario),
                                                Energy::millijoules(0.25));
        QCOMPARE(charged.frontEnd.inMillijoules(), 0.25);
        QCOMPARE(charged.edgeCompute.inMillijoules(), 0.75);
        QCOMPARE(charged.total().inMillijoules(), total_mJ);
    }

    void aFarLimitIsNotDrawn_data()
    {
        QTest::addColumn<double>("limit_mJ");
        QTest::addColumn<bool>("isDrawn");
        QTest::newRow("below the bars") << 1.0 << true;
        QTest::newRow("three times as high as the highest bar of 3 mJ") << 9.0 << true;
        QTest::newRow("higher") << 9.1 << false;
    }

    void aFarLimitIsNotDrawn()
    {
        QFETCH(double, limit_mJ);
        QFETCH(bool, isDrawn);
        partition::Partition partition;
        partition.points = {madePoint(1)};
        const auto figure
            = pointsFigure(partition, Scenario::EdgeEnergy, Energy::millijoules(limit_mJ));
        QCOMPARE(figure.limit.has_value(), isDrawn);
        QVERIFY(!pointsFigure(partition, Scenario::EdgeEnergy, std::nullopt).limit);
    }

    void pointsKeepTheirCosts()
    {
        partition::Partition partition;
        partition.points = {madePoint(1), madePoint(2)};
        partition.points[0].violations = partition::RamViolation;
        partition.points[1].violations = partition::EnergyViolation;
        partition.points[1].edgeCompute = Energy::millijoules(5.0);
        partition.bestPoint = 2;
        const PointsFigure figure = pointsFigure(partition, Scenario::TotalEnergy, std::nullopt);
        QCOMPARE(figure.bars.size(), std::size_t{2});
        QVERIFY(!figure.at(1).fitsMemory());
        QVERIFY(figure.at(2).fitsMemory()); // it breaks the energy limit only
        QCOMPARE(figure.at(2).energy.total().inMillijoules(), 19.0); // 5 + 2 + 4 + 8
        QCOMPARE(figure.highest.inMillijoules(), 19.0);
        QCOMPARE(figure.at(1).flash, Bytes(100));
        QCOMPARE(figure.at(1).ram, Bytes(200));
        QCOMPARE(figure.bestPoint, std::optional(2));
    }

    void aFactorWithoutAPointIsKept()
    {
        const FogSweepFigure figure = fogSweepFigure({{1.0, {}}, {10.0, madePoint(4)}}, {});
        QCOMPARE(figure.bars.size(), std::size_t{2});
        QVERIFY(!figure.bars[0].point);
        QCOMPARE(figure.bars[1].point, std::optional(4));
        QCOMPARE(figure.bars[1].energy.total().inMillijoules(), 15.0);
        QVERIFY(figure.hasPoints());
        QVERIFY(!fogSweepFigure({{1.0, {}}}, {}).hasPoints());
        QVERIFY(!fogSweepFigure({}, {}).hasPoints());
    }

    void cellsAreSharesOfTheirActualClass()
    {
        const ConfusionFigure figure = confusionFigure({2, {30, 10, 0, 0}});
        QCOMPARE(figure.at(0, 0), (ConfusionCell{30, 0.75})); // 30 of 40
        QCOMPARE(figure.at(0, 1), (ConfusionCell{10, 0.25}));
        QCOMPARE(figure.at(1, 0), (ConfusionCell{0, 0.0})); // a class without samples
    }
};

QTEST_APPLESS_MAIN(TestFigureValues)
#include "tst_figure_values.moc"
