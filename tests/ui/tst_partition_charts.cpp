// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/ui/networks.h"
#include "tests/ui/picture.h"
#include "ui/charts/energy_bars.h"
#include "ui/charts/fog_sweep_chart.h"
#include "ui/charts/point_bars.h"
#include "ui/theme/theme.h"

#include <QtCharts/QtCharts>
#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>
#include <cmath>
#include <qcustomplot.h>

using namespace splitscape;
using namespace splitscape::ui;
using tests::ac1;
using tests::sceneOf;
using tests::sd1;

class TestPartitionCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().install(ThemeChoice::Light);
    }

    void theTableHoldsEveryPoint()
    {
        PointBars bars;
        QVERIFY(bars.isEmpty());
        bars.setScene(sceneOf(sd1()));
        QAbstractItemModelTester tester(bars.table());
        QCOMPARE(bars.table()->rowCount(), 5);
        const auto cell = [&bars](int row, int column) {
            return bars.table()->index(row, column).data(Qt::EditRole);
        };
        QCOMPARE(cell(2, 9).toString(), QStringLiteral("yes")); // point 3 is the best
        QVERIFY(qAbs(cell(2, 1).toDouble() - 0.070656) < 1e-9); // 2560 MACs of 27.6 nJ
        QVERIFY(qAbs(cell(0, 2).toDouble() - 1.317) < 1e-9); // the raw input on the air
        QCOMPARE(cell(0, 8).toString(), QStringLiteral("no"));
        QVERIFY(cell(0, 10).toString().startsWith(QStringLiteral("Point 1 spends")));
        QCOMPARE(bars.highlighted(), 3);
    }

    void theLegendNamesWhatIsThere()
    {
        PointBars bars;
        SplitScene scene = sceneOf(sd1());
        const auto names = [&bars] {
            auto* legend = qobject_cast<QCPLegend*>(bars.plot()->plotLayout()->element(0, 0));
            QStringList shown;
            for (int i = 0; i < legend->itemCount(); ++i)
                shown += qobject_cast<QCPPlottableLegendItem*>(legend->item(i))->plottable()->name();
            return shown.join(u',');
        };
        bars.setScene(scene);
        QCOMPARE(names(), QStringLiteral("edge compute,radio,breaks a limit"));
        scene.judging.scenario = partition::Scenario::TotalEnergy;
        bars.setScene(scene);
        QCOMPARE(names(), QStringLiteral("edge compute,radio,fog,breaks a limit"));
        scene.frontEnd.instructions = 1000.0;
        scene.judging.scenario = partition::Scenario::EdgeEnergy;
        bars.setScene(scene);
        QCOMPARE(names(), QStringLiteral("front end,edge compute,radio,breaks a limit"));
    }

    void aClickChoosesTheColumn()
    {
        PointBars bars;
        bars.setScene(sceneOf(sd1()));
        bars.resize(520, 420);
        bars.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bars));
        bars.plot()->replot();
        QSignalSpy chosen(&bars, &PointBars::pointChosen);
        QTest::mouseClick(bars.plot(), Qt::LeftButton, {}, bars.columnPosition(5).toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 5);
        QCOMPARE(bars.highlighted(), 5);
        QTest::keyClick(bars.plot(), Qt::Key_Left);
        QCOMPARE(bars.highlighted(), 4);
        QCOMPARE(chosen.count(), 2);
    }

    void theScaleSwitches()
    {
        PointBars bars;
        bars.setScene(sceneOf(sd1()));
        bars.show();
        auto* box = bars.findChild<QCheckBox*>(QStringLiteral("logScale"));
        box->click();
        QVERIFY(bars.isLogarithmic());
        const QCPAxis* axis = bars.plot()->axisRects().constFirst()->axis(QCPAxis::atLeft);
        QCOMPARE(axis->scaleType(), QCPAxis::stLogarithmic);
        // The least energy is 0.0912 mJ; the axis starts at the decade below.
        QCOMPARE(axis->range().lower, 0.01);
        box->click();
        QCOMPARE(axis->scaleType(), QCPAxis::stLinear);
    }

    void theSweepFallsToWhatTheEdgeSpends()
    {
        FogSweepChart chart;
        QVERIFY(chart.isEmpty());
        const partition::Judging judging{partition::Scenario::TotalEnergy, 10.0, true};
        chart.setFigure(fogSweepFigure(
            partition::sweepFogFactor(
                sd1(), {cost::defaultDevice(), cost::defaultLink(), {}, judging},
                report::kFogFactors),
            Energy::millijoules(0.2)));
        QVERIFY(!chart.isEmpty());
        QAbstractItemModelTester tester(chart.table());
        QCOMPARE(chart.table()->rowCount(), 7);
        double before = 1e9;
        for (int row = 0; row < 7; ++row) {
            const double total = chart.table()->index(row, 5).data(Qt::EditRole).toDouble();
            QVERIFY(total <= before);
            before = total;
        }
        tests::savePictures(chart, {480, 300}, QStringLiteral("sweep"));
    }

    void pictures()
    {
        PointBars bars;
        bars.setScene(sceneOf(sd1()));
        bars.setLogarithmic(true);
        tests::savePictures(bars, {480, 400}, QStringLiteral("bars-sd1-log"));
        bars.setLogarithmic(false);
        partition::Limits limits;
        limits.ram = Bytes(10000);
        limits.flash = Bytes(2048);
        limits.energy = Energy::millijoules(0.7);
        partition::Judging judging;
        judging.scenario = partition::Scenario::TotalEnergy;
        bars.setScene(SplitScene::judged(
            ac1(), {cost::defaultDevice(), cost::defaultLink(), limits, judging}));
        tests::savePictures(bars, {480, 400}, QStringLiteral("bars-ac1"));
        QTemporaryDir folder;
        QVERIFY(bars.saveFigureAs(folder.filePath(QStringLiteral("bars.svg"))).has_value());
        QVERIFY(bars.saveTableAs(folder.filePath(QStringLiteral("bars.csv"))).has_value());
    }

    void theFogIsInTheLegendOfTheTotalEnergyOnly()
    {
        EnergyBars bars;
        const QChart* chart = bars.findChild<QChartView*>()->chart();
        const std::vector<EnergyShare> shares{{QStringLiteral("#1"), Energy::millijoules(0.2),
                                               Energy::millijoules(0.04),
                                               Energy::millijoules(1.5)}};
        for (const auto scenario :
             {partition::Scenario::EdgeEnergy, partition::Scenario::TotalEnergy,
              partition::Scenario::EdgeEnergy, partition::Scenario::TotalEnergy}) {
            bars.setShares(shares, scenario, Energy::millijoules(0.27));
            QStringList names;
            double height = 0.0;
            const auto markers = chart->legend()->markers();
            for (const QLegendMarker* marker : markers) {
                names << marker->label();
                if (const auto* bar = qobject_cast<const QBarLegendMarker*>(marker))
                    height += const_cast<QBarLegendMarker*>(bar)->barset()->sum();
            }
            const bool total = scenario == partition::Scenario::TotalEnergy;
            QCOMPARE(names.contains(QStringLiteral("fog")), total);
            QCOMPARE(names.size(), total ? 4 : 3); // with the limit
            QVERIFY(std::abs(height - (total ? 1.74 : 0.24)) < 1e-9);
        }
    }
};

QTEST_MAIN(TestPartitionCharts)
#include "tst_partition_charts.moc"
