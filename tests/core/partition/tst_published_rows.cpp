// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/presets.h"
#include "core/partition/partition.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;

Q_DECLARE_METATYPE(std::vector<int>)

namespace {

// The published energies have two or three digits; 27.6 nJ/MAC is a fit through all of them.
constexpr double kEnergyTolerance = 0.03;

bool near(double value, double published, double roundingStep)
{
    return std::abs(value - published) <= kEnergyTolerance * published + 0.5 * roundingStep * 1e-3;
}

/// As the paper prints a size: one digit; 8.25 KB is printed as 8.2.
QString printed(Bytes bytes)
{
    const double tenths = bytes.inKibibytes() * 10.0;
    return QString::number(std::nearbyint(tenths) / 10.0, 'f', 1);
}

} // namespace

class TestPublishedRows : public QObject {
    Q_OBJECT

private slots:
    void rowIsReproduced_data();
    void rowIsReproduced();
    void wholeNetworkOfTheFirstRow();
    void rawInputCostsThePublishedEnergy();
};

void TestPublishedRows::rowIsReproduced_data()
{
    QTest::addColumn<std::vector<int>>("lengths");
    QTest::addColumn<std::vector<int>>("channels");
    QTest::addColumn<int>("point");
    QTest::addColumn<double>("edge");
    QTest::addColumn<double>("compute");
    QTest::addColumn<double>("transmit");
    QTest::addColumn<double>("unpartitioned");
    QTest::addColumn<QString>("flash");
    QTest::addColumn<QString>("ram");
    using List = std::vector<int>;
    QTest::newRow("SD-1") << List{2048, 128, 8, 64, 2} << List{1, 1, 4, 2, 1} << 3 << 0.091 << 0.071
                          << 0.020 << 0.192 << "0.3"
                          << "8.5";
    QTest::newRow("SD-2") << List{2048, 128, 4, 128, 2} << List{1, 3, 3, 2, 1} << 3 << 0.212
                          << 0.205 << 0.008 << 0.884 << "1.3"
                          << "9.5";
    QTest::newRow("AC-1") << List{2048, 64, 256, 512, 4, 16, 16, 256, 5}
                          << List{1, 1, 1, 3, 2, 4, 4, 1, 1} << 2 << 0.096 << 0.055 << 0.041
                          << 0.775 << "0.1"
                          << "8.2";
    QTest::newRow("AC-2") << List{2048, 32, 8, 128, 256, 1024, 5} << List{1, 4, 3, 4, 4, 2, 1} << 3
                          << 0.253 << 0.238 << 0.015 << 2.323 << "1.2"
                          << "8.5";
}

void TestPublishedRows::rowIsReproduced()
{
    QFETCH(std::vector<int>, lengths);
    QFETCH(std::vector<int>, channels);
    QFETCH(int, point);
    QFETCH(double, edge);
    QFETCH(double, compute);
    QFETCH(double, transmit);
    QFETCH(double, unpartitioned);
    const auto partition = partition::judge({lengths, channels},
                                            {cost::defaultDevice(), cost::defaultLink(), {}, {}});
    QCOMPARE(partition.bestPoint, std::optional<int>(point));
    QCOMPARE(partition.verdict, partition::Verdict::Valid);
    const partition::PointCost& best = *partition.best();
    qInfo("edge %.5f compute %.5f transmit %.5f whole %.5f mJ", best.edge().inMillijoules(),
          best.edgeCompute.inMillijoules(), best.edgeTransmit.inMillijoules(),
          partition.points.back().edge().inMillijoules());
    QVERIFY(near(best.edge().inMillijoules(), edge, 0.0));
    QVERIFY(near(best.edgeCompute.inMillijoules(), compute, 0.0));
    // 0.008 and 0.015 carry one or two digits: half of the last one is granted besides.
    QVERIFY(near(best.edgeTransmit.inMillijoules(), transmit, 1.0));
    QVERIFY(near(partition.points.back().edge().inMillijoules(), unpartitioned, 0.0));
    QTEST(printed(best.flash), "flash");
    QTEST(printed(best.ram), "ram");
}

void TestPublishedRows::wholeNetworkOfTheFirstRow()
{
    const space::Architecture whole{{2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}};
    QCOMPARE(space::parameterCount(whole), std::int64_t{409});
    const auto partition
        = partition::judge(whole, {cost::defaultDevice(), cost::defaultLink(), {}, {}});
    QCOMPARE(printed(partition.points.back().flash), QStringLiteral("1.6"));
    QCOMPARE(partition.points.back().flash, Bytes(1636));
}

void TestPublishedRows::rawInputCostsThePublishedEnergy()
{
    const auto partition = partition::judge({{2048, 2}, {1, 1}},
                                            {cost::defaultDevice(), cost::defaultLink(), {}, {}});
    const partition::PointCost& raw = partition.points.front();
    QVERIFY(std::abs(raw.edge().inMillijoules() - 1.317) < 1e-9);
    QCOMPARE(raw.flash, Bytes(0));
    QCOMPARE(raw.ram, Bytes(8192));
    QCOMPARE(raw.edgeCompute, Energy{});
}

QTEST_APPLESS_MAIN(TestPublishedRows)
#include "tst_published_rows.moc"
