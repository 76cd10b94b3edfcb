// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/mean_interval.h"
#include "core/metrics/metric.h"
#include "core/metrics/required_figures.h"

#include <QtTest/QtTest>

#include <array>
#include <cmath>

using namespace splitscape::metrics;

namespace {

/// Beats, actual by row:      N   S   V  called
///                       N  [90,  6,  4]  100
///                       S  [10,  8,  2]   20
///                       V  [ 5,  1, 24]   30
const ConfusionMatrix kBeats{3, {90, 6, 4, 10, 8, 2, 5, 1, 24}};
const std::vector<std::string> kClasses{"N", "S", "V"};

/// Windows: 950 of 1000 of the background left alone, 40 of 50 of the seizures found.
const ConfusionMatrix kWindows{2, {950, 50, 10, 40}};
const std::vector<std::string> kSeizureClasses{"background", "seizure"};

bool near(double a, double b) { return std::abs(a - b) < 5e-5; }

} // namespace

class TestMetric : public QObject {
    Q_OBJECT

private slots:
    void valuesByHand_data();
    void valuesByHand();
    void namesReadBack_data();
    void namesReadBack();
    void falseAlarmsByHand();
    void shortfallsByHand_data();
    void shortfallsByHand();
    void whatIsMissedHasItsName();
    void meanIntervalByHand();
};

void TestMetric::valuesByHand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("value");
    QTest::newRow("122 of 150") << "accuracy" << 0.81333;
    QTest::newRow("mean of 0.9, 0.4 and 0.8") << "balanced-accuracy" << 0.7;
    QTest::newRow("mean of 180/205, 16/35 and 48/60") << "macro-f1" << 0.71173;
    QTest::newRow("(0.81333 - 0.52) / 0.48") << "kappa" << 0.61111;
    QTest::newRow("8 of 20") << "sensitivity:S" << 0.4;
    QTest::newRow("16 of 35") << "f1:S" << 0.45714;
    QTest::newRow("a class that is not there") << "sensitivity:Q" << 0.0;
}

void TestMetric::valuesByHand()
{
    QFETCH(QString, name);
    QFETCH(double, value);
    const auto metric = metricFrom(name.toStdString());
    QVERIFY(metric);
    QVERIFY(near(valueOf(*metric, kBeats, kClasses), value));
}

void TestMetric::namesReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMetric");
    for (const char* name : {"accuracy", "balanced-accuracy", "macro-f1", "kappa",
                             "sensitivity:V", "f1:seizure", "sensitivity:a:b"})
        QTest::newRow(name) << name << true;
    QTest::newRow("a class of its own") << "accuracy:V" << false;
    QTest::newRow("no class") << "sensitivity" << false;
    QTest::newRow("an empty class") << "f1:" << false;
    QTest::newRow("another word") << "precision" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestMetric::namesReadBack()
{
    QFETCH(QString, name);
    QFETCH(bool, isMetric);
    const auto metric = metricFrom(name.toStdString());
    QCOMPARE(metric.has_value(), isMetric);
    if (metric)
        QCOMPARE(toText(*metric), name.toStdString());
}

void TestMetric::falseAlarmsByHand()
{
    // 50 of 1000 background windows, each for 4 s: 21600 a day.
    QVERIFY(near(*falseAlarmsPerDay(kWindows, 1, 21600.0), 1080.0));
    QVERIFY(!falseAlarmsPerDay({2, {0, 0, 3, 4}}, 1, 21600.0));
    // 100 allowed: 980 too many, as a share of all windows.
    Requirements required;
    required.falseAlarmsPerDay = 100.0;
    QVERIFY(near(shortfall(required, kWindows, kSeizureClasses, 21600.0), 980.0 / 21600.0));
    required.falseAlarmsPerDay = 1080.0;
    QCOMPARE(shortfall(required, kWindows, kSeizureClasses, 21600.0), 0.0);
}

void TestMetric::shortfallsByHand_data()
{
    QTest::addColumn<double>("sensitivity"); // of S; 0: not required
    QTest::addColumn<double>("macroF1");
    QTest::addColumn<double>("missed");
    QTest::newRow("nothing is required") << 0.0 << 0.0 << 0.0;
    QTest::newRow("what is met exactly") << 0.4 << 0.0 << 0.0;
    QTest::newRow("0.4 of 0.8 misses half") << 0.8 << 0.0 << 0.5;
    QTest::newRow("0.71173 of 0.9 misses 0.20918") << 0.0 << 0.9 << 0.20918;
    QTest::newRow("both add up") << 0.8 << 0.9 << 0.70918;
}

void TestMetric::shortfallsByHand()
{
    QFETCH(double, sensitivity);
    QFETCH(double, macroF1);
    QFETCH(double, missed);
    Requirements required;
    if (sensitivity > 0.0)
        required.sensitivity["S"] = sensitivity;
    if (macroF1 > 0.0)
        required.macroF1 = macroF1;
    QVERIFY(near(shortfall(required, kBeats, kClasses, 0.0), missed));
}

void TestMetric::whatIsMissedHasItsName()
{
    Requirements required;
    required.sensitivity = {{"S", 0.8}, {"N", 0.9}};
    required.macroF1 = 0.9;
    QCOMPARE(listed(required).size(), std::size_t{3});
    const auto missed = missedOf(required, kBeats, kClasses, 0.0); // N is met exactly
    QCOMPARE(missed.size(), std::size_t{2});
    QCOMPARE(missed[0].field, std::string("limits.sensitivity.S"));
    QVERIFY(near(missed[0].found, 0.4) && missed[0].bound == 0.8 && !missed[0].isMost);
    QCOMPARE(missed[1].field, std::string("limits.macro_f1"));
    required = {};
    required.falseAlarmsPerDay = 100.0;
    const auto alarms = missedOf(required, kWindows, kSeizureClasses, 21600.0);
    QCOMPARE(alarms.size(), std::size_t{1});
    QVERIFY(alarms[0].isMost && near(alarms[0].found, 1080.0));
    QVERIFY(missedOf(required, kWindows, kSeizureClasses, 0.0).empty());
    // Names of more classes than the matrix has, as a damaged run may say.
    QVERIFY(missedOf(required, {1, {5}}, kSeizureClasses, 21600.0).empty());
    required.sensitivity["seizure"] = 0.5;
    QCOMPARE(missedOf(required, {1, {5}}, kSeizureClasses, 21600.0).size(), std::size_t{1});
}

void TestMetric::meanIntervalByHand()
{
    // Mean 0.82, deviation 0.02, n 3: t(2) 4.303 * 0.02 / sqrt(3) = 0.049687.
    const std::array<double, 3> figures{0.80, 0.82, 0.84};
    const auto interval = meanInterval(figures);
    QVERIFY(interval);
    QVERIFY(near(interval->low, 0.77031));
    QVERIFY(near(interval->high, 0.86969));
    QVERIFY(!meanInterval(std::span(figures).first(1)));
}

QTEST_APPLESS_MAIN(TestMetric)
#include "tst_metric.moc"
