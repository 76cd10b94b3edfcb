// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/features/signal_features.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::data;

namespace {

constexpr double kTolerance = 1e-9; // double arithmetic of a few values
constexpr double kRounded = 1e-6; // features are kept as float

bool near(double a, double b, double tolerance = kTolerance) { return std::abs(a - b) < tolerance; }

} // namespace

class TestSignalFeatures : public QObject {
    Q_OBJECT
private slots:
    void momentsByHand();
    void bandsByHand_data();
    void bandsByHand();
    void anyLengthHasTheSameBands();
    void trainingPartSetsTheScale();
    void aStopIsHeard();
};

void TestSignalFeatures::momentsByHand()
{
    // Mean 1; distances -1, 0, 2, -1: squares 6/4, cubes 6/4, fourth powers 18/4; steps 1, 2, 3.
    const std::vector<float> signal{0, 1, 3, 0};
    const auto features = featuresOf(signal);
    QVERIFY(near(features[0], 1.0));
    QVERIFY(near(features[1], std::sqrt(1.5)));
    QVERIFY(near(features[2], 1.5 / (1.5 * std::sqrt(1.5))));
    QVERIFY(near(features[3], 4.5 / 2.25));
    QVERIFY(near(features[4], 0.0));
    QVERIFY(near(features[5], 3.0));
    QVERIFY(near(features[6], 2.0));
}

void TestSignalFeatures::bandsByHand_data()
{
    QTest::addColumn<std::vector<float>>("signal");
    QTest::addColumn<std::vector<double>>("powers");
    // A cosine of amplitude a in bin k: |X_k|^2 / N^2 = a^2 / 4; at N/2 it is a^2.
    QTest::newRow("a cosine in bin 1 of 8")
        << std::vector<float>{1,  std::sqrt(0.5F),  0, -std::sqrt(0.5F),
                              -1, -std::sqrt(0.5F), 0, std::sqrt(0.5F)}
        << std::vector<double>{0.25, 0.0};
    QTest::newRow("a cosine in bin 2 of 8")
        << std::vector<float>{2, 0, -2, 0, 2, 0, -2, 0} << std::vector<double>{0.0, 1.0};
    QTest::newRow("the highest frequency is in the last band")
        << std::vector<float>{3, -3, 3, -3, 3, -3, 3, -3} << std::vector<double>{0.0, 9.0};
}

void TestSignalFeatures::bandsByHand()
{
    QFETCH(std::vector<float>, signal);
    QFETCH(std::vector<double>, powers);
    const auto features = featuresOf(signal);
    QCOMPARE(features.size(), 7 + powers.size());
    for (std::size_t band = 0; band < powers.size(); ++band)
        QVERIFY2(near(std::exp(features[7 + band]), powers[band], 1e-6),
                 std::to_string(features[7 + band]).c_str());
}

void TestSignalFeatures::anyLengthHasTheSameBands()
{
    // Bin 1 of 6: amplitude 2, so 4 / 4; bins 2 and 3 hold nothing.
    std::vector<float> signal;
    for (int i = 0; i < 6; ++i)
        signal.push_back(static_cast<float>(2.0 * std::cos(2.0 * M_PI * i / 6.0)));
    const auto features = featuresOf(signal);
    QCOMPARE(features.size(), std::size_t{9});
    QVERIFY(near(std::exp(features[7]), 1.0, 1e-6));
    QVERIFY(std::exp(features[8]) < 1e-6);
}

void TestSignalFeatures::trainingPartSetsTheScale()
{
    // Means of the samples: 1, 3, 9. Over the first two: mean 2, deviation 1.
    Dataset dataset;
    dataset.length = 2;
    dataset.channels = 1;
    dataset.classNames = {"A"};
    dataset.labels = {0, 0, 0};
    dataset.groups = {0, 0, 0};
    dataset.fingerprint = "00";
    const std::vector<float> values{1, 1, 3, 3, 9, 9};
    dataset.values = values;
    const std::vector<std::uint32_t> train{0, 1};
    const auto features = featureDataset(dataset, train, {});
    QVERIFY(features.has_value());
    QCOMPARE((*features)->length, 8); // 7 and one band
    QVERIFY(near(static_cast<double>((*features)->sample(0)[0]), -1.0, kRounded));
    QVERIFY(near(static_cast<double>((*features)->sample(1)[0]), 1.0, kRounded));
    QVERIFY(near(static_cast<double>((*features)->sample(2)[0]), 7.0, kRounded));
    // The deviation within a sample is 0 for all: a feature that never varies.
    QCOMPARE((*features)->sample(2)[1], 0.0F);
    QVERIFY((*features)->fingerprint != dataset.fingerprint);
}

void TestSignalFeatures::aStopIsHeard()
{
    Dataset dataset;
    dataset.length = 1;
    dataset.channels = 1;
    dataset.labels = {0};
    const std::vector<float> values{1};
    dataset.values = values;
    std::stop_source stop;
    stop.request_stop();
    const auto features = featureDataset(dataset, {}, stop.get_token());
    QVERIFY(!features.has_value());
    QCOMPARE(features.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestSignalFeatures)
#include "tst_signal_features.moc"
