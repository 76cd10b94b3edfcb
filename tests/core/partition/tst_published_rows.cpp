// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/presets.h"
#include "core/partition/network_points.h"
#include "core/partition/published_networks.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;

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
    void vgg11IsAsLargeAsPublished();
};

void TestPublishedRows::rowIsReproduced_data()
{
    QTest::addColumn<std::size_t>("index");
    QCOMPARE(partition::publishedNetworks().size(), std::size_t{4});
    for (std::size_t i = 0; i < partition::publishedNetworks().size(); ++i)
        QTest::newRow(std::string(partition::publishedNetworks()[i].name).c_str()) << i;
}

void TestPublishedRows::rowIsReproduced()
{
    QFETCH(std::size_t, index);
    const partition::PublishedNetwork& published = partition::publishedNetworks()[index];
    const auto partition = partition::judge(published.architecture,
                                            {cost::defaultDevice(), cost::defaultLink(), {}, {}});
    QCOMPARE(partition.bestPoint, std::optional<int>(published.point));
    QCOMPARE(partition.verdict, partition::Verdict::Valid);
    const partition::PointCost& best = *partition.best();
    qInfo("edge %.5f compute %.5f transmit %.5f whole %.5f mJ", best.edge().inMillijoules(),
          best.edgeCompute.inMillijoules(), best.edgeTransmit.inMillijoules(),
          partition.points.back().edge().inMillijoules());
    QVERIFY(near(best.edge().inMillijoules(), published.edge_mJ, 0.0));
    QVERIFY(near(best.edgeCompute.inMillijoules(), published.compute_mJ, 0.0));
    // 0.008 and 0.015 carry one or two digits: half of the last one is granted besides.
    QVERIFY(near(best.edgeTransmit.inMillijoules(), published.transmit_mJ, 1.0));
    QVERIFY(near(partition.points.back().edge().inMillijoules(),
                 published.unpartitioned_mJ, 0.0));
    QCOMPARE(printed(best.flash), QString::number(published.flash_KiB, 'f', 1));
    QCOMPARE(printed(best.ram), QString::number(published.ram_KiB, 'f', 1));
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

// 33,759,458 parameters: convolutions 64 + 1568 + 6208 + 12352 + 24704 + 3 * 49280, dense
// 8192 * 4096 + 4096 and 4096 * 2 + 2. The layer that needs most RAM is the convolution from 64 to 64
// channels on 512 positions: 2 * 512 * 64 values of 4 bytes, 256 KiB.
void TestPublishedRows::vgg11IsAsLargeAsPublished()
{
    const network::Network network = partition::vgg11(2);
    QVERIFY(network::validate(network));
    QCOMPARE(network::parameterCount(network), std::int64_t{33759458});
    const partition::Rules rules{cost::defaultDevice(), cost::defaultLink(), {}, {}};
    const auto points = partition::pointsOf(network, partition::CostFigures(rules));
    QCOMPARE(points.back().ram, Bytes(256 * 1024));
    QVERIFY(std::abs(points.back().flash.inKibibytes() / 131872.9 - 1.0) < 1e-6);
    // 2101.1 mJ for its products, and what its pools compare.
    const double energy = points.back().edge().inMillijoules();
    QVERIFY2(energy > 2101.0 && energy < 2107.0, qPrintable(QString::number(energy)));
}

QTEST_APPLESS_MAIN(TestPublishedRows)
#include "tst_published_rows.moc"
