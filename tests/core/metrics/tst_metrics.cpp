// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/confusion_matrix.h"
#include "core/metrics/interval.h"
#include "core/metrics/score_curves.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape::metrics;

namespace {

/// Beats, actual by row:      N   S   V  called
///                       N  [90,  6,  4]  100
///                       S  [10,  8,  2]   20
///                       V  [ 5,  1, 24]   30
ConfusionMatrix beats() { return {3, {90, 6, 4, 10, 8, 2, 5, 1, 24}}; }

bool near(double a, double b, double tolerance = 5e-5) { return std::abs(a - b) < tolerance; }

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private slots:
    void figuresOfAConfusionMatrix();
    void figuresWithoutMeaningAreAbsent();
    void matricesAddUp();
    void wilsonByHand_data();
    void wilsonByHand();
    void alikeGroupsNarrowTheInterval();
    void groupsThatDifferWidenIt();
    void spreadByHand();
    void areasByHand();
    void equalScoresCountHalf();
    void calibrationByHand();
};

void TestMetrics::figuresOfAConfusionMatrix()
{
    const ConfusionMatrix matrix = beats();
    QCOMPARE(qint64{matrix.total()}, qint64{150});
    QCOMPARE(qint64{matrix.correct()}, qint64{122});
    QVERIFY(near(matrix.accuracy(), 0.81333));
    QCOMPARE(matrix.sensitivity(1), 0.4); // 8 of 20
    QVERIFY(near(matrix.precision(1), 0.53333)); // 8 of 15
    QVERIFY(near(*matrix.f1(1), 0.45714)); // 16 of 35
    QVERIFY(near(*matrix.f1(0), 0.87805)); // 180 of 205
    QVERIFY(near(*matrix.f1(2), 0.8)); // 48 of 60
    QVERIFY(near(*matrix.macroF1(), 0.71173));
    QVERIFY(near(*matrix.balancedAccuracy(), 0.7)); // 0.9, 0.4 and 0.8
    // p_e = (100 * 105 + 20 * 15 + 30 * 30) / 150^2 = 0.52; kappa = (0.81333 - 0.52) / 0.48
    QVERIFY(near(*matrix.cohenKappa(), 0.61111));
    // 0.4 + 0.53333 + 0.8 + 0.8; kappa / 2 + j / 8
    QVERIFY(near(matrix.jIndex(1, 2), 2.53333));
    QVERIFY(near(*matrix.jKappa(1, 2), 0.62222));
}

void TestMetrics::figuresWithoutMeaningAreAbsent()
{
    const ConfusionMatrix oneClass{2, {7, 0, 0, 0}};
    QVERIFY(!oneClass.cohenKappa());
    QVERIFY(!oneClass.f1(1));
    QCOMPARE(*oneClass.macroF1(), 1.0); // of the class that occurs
    const ConfusionMatrix empty{2, {0, 0, 0, 0}};
    QVERIFY(!empty.macroF1());
    QVERIFY(!empty.balancedAccuracy());
    QVERIFY(!empty.cohenKappa());
    const ConfusionMatrix neverFound{2, {5, 0, 3, 0}};
    QVERIFY(near(*neverFound.macroF1(), 10.0 / 13.0 / 2.0));
    QCOMPARE(*neverFound.cohenKappa(), 0.0);
}

void TestMetrics::matricesAddUp()
{
    ConfusionMatrix sum;
    sum.add(beats());
    sum.add(beats());
    QCOMPARE(qint64{sum.total()}, qint64{300});
    QCOMPARE(sum.accuracy(), beats().accuracy());
}

void TestMetrics::wilsonByHand_data()
{
    QTest::addColumn<qint64>("successes");
    QTest::addColumn<qint64>("trials");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // z = 1.96; n = 10, p = 0.5: middle 0.5, half 1.96 sqrt(0.025 + 0.0096036) / 1.38415
    QTest::newRow("5 of 10") << qint64{5} << qint64{10} << 0.23659 << 0.76341;
    QTest::newRow("all of 10: never 100 to 100 %") << qint64{10} << qint64{10} << 0.72247 << 1.0;
    QTest::newRow("none of 10") << qint64{0} << qint64{10} << 0.0 << 0.27753;
    QTest::newRow("905 of 1000") << qint64{905} << qint64{1000} << 0.88524 << 0.92165;
}

void TestMetrics::wilsonByHand()
{
    QFETCH(qint64, successes);
    QFETCH(qint64, trials);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = wilsonInterval(successes, trials);
    QVERIFY(interval);
    QVERIFY2(near(interval->low, low), qPrintable(QString::number(interval->low)));
    QVERIFY2(near(interval->high, high), qPrintable(QString::number(interval->high)));
    QVERIFY(!wilsonInterval(1, 0));
    QVERIFY(!wilsonInterval(2, 1));
    QVERIFY(!wilsonInterval(-1, 1));
}

void TestMetrics::alikeGroupsNarrowTheInterval()
{
    // Every patient has nine of ten right: drawing other patients changes nothing.
    std::vector<std::uint8_t> correct;
    std::vector<std::uint32_t> groups;
    for (std::uint32_t patient = 0; patient < 8; ++patient) {
        for (int beat = 0; beat < 10; ++beat) {
            correct.push_back(beat == 0 ? 0 : 1);
            groups.push_back(patient);
        }
    }
    const auto interval = groupBootstrap(correct, groups, 1);
    QVERIFY(interval);
    QVERIFY(near(interval->low, 0.9));
    QVERIFY(near(interval->high, 0.9));
    QVERIFY(!groupBootstrap(correct, std::vector<std::uint32_t>(correct.size(), 3), 1));
    QVERIFY(!groupBootstrap(correct, std::vector<std::uint32_t>{1, 2}, 1));
}

void TestMetrics::groupsThatDifferWidenIt()
{
    // Half the patients are all right, half all wrong: 40 beats say no more than 8 patients do.
    std::vector<std::uint8_t> correct;
    std::vector<std::uint32_t> groups;
    for (std::uint32_t patient = 0; patient < 8; ++patient) {
        for (int beat = 0; beat < 5; ++beat) {
            correct.push_back(patient % 2 == 0 ? 1 : 0);
            groups.push_back(patient);
        }
    }
    const auto clustered = groupBootstrap(correct, groups, 1);
    const auto alone = wilsonInterval(20, 40);
    QVERIFY(clustered && alone);
    QVERIFY(clustered->halfWidth() > 2.0 * alone->halfWidth());
    // A share of 8 fair draws: 2.5 % and 97.5 % points are 1/8 and 7/8.
    QVERIFY(near(clustered->low, 0.125, 1e-9));
    QVERIFY(near(clustered->high, 0.875, 1e-9));
    QCOMPARE(*groupBootstrap(correct, groups, 1), *clustered);
}

void TestMetrics::spreadByHand()
{
    const std::vector<double> figures{0.80, 0.90, 0.85, 0.95};
    const auto spread = spreadOf(figures);
    QVERIFY(near(spread->mean, 0.875));
    QVERIFY(near(*spread->deviation, 0.0645497, 1e-6));
    const std::vector<double> one{0.8};
    QVERIFY(!spreadOf(one)->deviation);
    QVERIFY(!spreadOf({}));
}

void TestMetrics::areasByHand()
{
    // By falling score: + - + - ; of the four pairs (+, -), three are in order.
    const std::vector<double> scores{0.9, 0.8, 0.7, 0.1};
    const std::vector<std::uint8_t> positive{1, 0, 1, 0};
    const auto curve = scoreCurve(scores, positive);
    QVERIFY(curve);
    QCOMPARE(curve->areaUnderRoc, 0.75);
    QVERIFY(near(curve->averagePrecision, 0.5 * 1.0 + 0.5 * 2.0 / 3.0));
    QCOMPARE(curve->points.size(), std::size_t{4});
    QCOMPARE(curve->points[1].falsePositiveRate, 0.5);
    QVERIFY(!scoreCurve(scores, std::vector<std::uint8_t>{1, 1, 1, 1}));
    QVERIFY(!scoreCurve(scores, std::vector<std::uint8_t>{0, 0, 0, 0}));
    QVERIFY(!scoreCurve(scores, std::vector<std::uint8_t>{1}));
}

void TestMetrics::equalScoresCountHalf()
{
    const std::vector<double> scores{0.5, 0.5, 0.5, 0.5};
    const std::vector<std::uint8_t> positive{1, 0, 1, 0};
    const auto curve = scoreCurve(scores, positive);
    QCOMPARE(curve->areaUnderRoc, 0.5);
    QCOMPARE(curve->averagePrecision, 0.5);
    QCOMPARE(curve->points.size(), std::size_t{1});
}

void TestMetrics::calibrationByHand()
{
    // 0.9, 0.9 (both right), 0.6, 0.6 (one right): distances 0.1 and 0.1, half of the samples each.
    const std::vector<double> stated{0.92, 0.88, 0.65, 0.55};
    const std::vector<std::uint8_t> correct{1, 1, 1, 0};
    const auto calibration = calibrationOf(stated, correct);
    QVERIFY(calibration);
    QCOMPARE(calibration->bins.size(), std::size_t{10});
    QCOMPARE(calibration->bins[9].samples, 1);
    QCOMPARE(calibration->bins[9].observed, 1.0);
    // Bins of one sample each: |0.92 - 1|, |0.88 - 1|, |0.65 - 1|, |0.55 - 0|, a quarter each.
    QVERIFY(near(calibration->expectedError, (0.08 + 0.12 + 0.35 + 0.55) / 4.0));
    QVERIFY(!calibrationOf({}, {}));
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
