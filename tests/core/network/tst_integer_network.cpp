// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/integer_network.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace splitscape::network;

class TestIntegerNetwork : public QObject {
    Q_OBJECT

private slots:
    void codesHoldZero_data();
    void codesHoldZero();
    void valuesGoToTheNearestCode_data();
    void valuesGoToTheNearestCode();
    void aConvolutionByHand();
    void aTransposedConvolutionByHand();
    void sumsAndPoolsByHand();
    void whatArrives_data();
    void whatArrives();
    void sumsThatMayLeave32BitsAreRefused();
    void weightsThatLeaveTheFloatsSaturate();
};

void TestIntegerNetwork::codesHoldZero_data()
{
    QTest::addColumn<float>("low");
    QTest::addColumn<float>("high");
    QTest::addColumn<float>("scale");
    QTest::addColumn<int>("zero");
    QTest::newRow("0 to 2.55: 255 steps of 0.01 from -128 on") << 0.0F << 2.55F << 0.01F << -128;
    QTest::newRow("0.5 to 2.55 is widened to 0") << 0.5F << 2.55F << 0.01F << -128;
    QTest::newRow("all below 0: zero is the highest code") << -2.55F << -1.0F << 0.01F << 127;
    QTest::newRow("-1 to 1.55: 100 steps below 0") << -1.0F << 1.55F << 0.01F << -28;
    QTest::newRow("no width: steps of 1") << 0.0F << 0.0F << 1.0F << 0;
}

void TestIntegerNetwork::codesHoldZero()
{
    QFETCH(float, low);
    QFETCH(float, high);
    QFETCH(float, scale);
    QFETCH(int, zero);
    const IntegerCode code = codeFor({low, high});
    QVERIFY(std::abs(code.scale - scale) < 1e-6F);
    QCOMPARE(code.zero, zero);
}

void TestIntegerNetwork::valuesGoToTheNearestCode_data()
{
    QTest::addColumn<float>("value");
    QTest::addColumn<int>("code");
    // Steps of a quarter, zero at -28.
    QTest::newRow("0 is zero") << 0.0F << -28;
    QTest::newRow("1: 4 steps up") << 1.0F << -24;
    QTest::newRow("a tie goes to the even number of steps: 0.5 steps to 0") << 0.125F << -28;
    QTest::newRow("1.5 steps to 2") << 0.375F << -26;
    QTest::newRow("below the range") << -1000.0F << -128;
    QTest::newRow("above the range") << 1e30F << 127;
    QTest::newRow("no number is 0") << std::nanf("") << -28;
}

void TestIntegerNetwork::valuesGoToTheNearestCode()
{
    QFETCH(float, value);
    QFETCH(int, code);
    QCOMPARE(int{codeOf(value, {0.25F, -28})}, code);
}

// 0..2.55 in steps of 0.01. Weights 1 and -0.5 in steps of 1/127: 127 and -63.5, a tie, so -64.
// Bias 0.1 in steps of 0.01/127: 1270. Values 1.0 and 0.5 are 100 and 50 steps:
// 127*100 - 64*50 + 1270 = 10770, by 127 is 84.8: 85 steps above zero, -128 + 85.
void TestIntegerNetwork::aConvolutionByHand()
{
    NetworkBuilder builder({2, 1}, 2);
    builder.convolution(1, {2, 2, 0}, false, true);
    builder.fullyConnected();
    const std::array weights{1.0F, -0.5F, 0.1F, 1.0F, -1.0F, 0.0F, 0.0F};
    const std::array ranges{ValueRange{0.0F, 2.55F}, ValueRange{0.0F, 2.55F},
                            ValueRange{-2.55F, 2.55F}};
    const auto integers = inIntegers(builder.network(), weights, ranges, 1);
    QVERIFY(integers);
    QCOMPARE(integers->layers.size(), std::size_t{1});
    QCOMPARE(integers->layers[0].weights, (std::vector<std::int8_t>{127, -64}));
    // The zero of the input is taken out: 1270 + 128 * (127 - 64).
    QCOMPARE(integers->layers[0].bias, std::vector<std::int32_t>{1270 + 128 * 63});
    IntegerRun run(*integers);
    run.run(std::array{1.0F, 0.5F});
    QCOMPARE(int{run.codes(kNetworkInput)[0]}, 100 - 128);
    QCOMPARE(int{run.codes(0)[0]}, 85 - 128);
    run.run(std::array{0.0F, 2.0F}); // -1.0 + 0.1 is cut off by the ReLU
    QCOMPARE(int{run.codes(0)[0]}, -128);
}

// Weights [c_in][kernel][c_out] = 1, 0.5 of one channel stretched to two positions each: 127 and 64
// (63.5, a tie to the even 64); 100 steps give 12700 / 127 = 100 and 6400 / 127 = 50.4, so 50.
void TestIntegerNetwork::aTransposedConvolutionByHand()
{
    NetworkBuilder builder({2, 1}, 2);
    Layer stretched;
    stretched.kind = LayerKind::TransposedConvolution;
    stretched.inLength = 2;
    stretched.inChannels = 1;
    stretched.outLength = 4;
    stretched.outChannels = 1;
    stretched.kernel = stretched.stride = 2;
    stretched.relu = true;
    builder.add(stretched);
    builder.fullyConnected();
    const std::vector<float> weights{1.0F, 0.5F, 0.0F, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0};
    const std::array ranges{ValueRange{0.0F, 2.55F}, ValueRange{0.0F, 2.55F},
                            ValueRange{0.0F, 2.55F}};
    const auto integers = inIntegers(builder.network(), weights, ranges, 1);
    QVERIFY(integers);
    IntegerRun run(*integers);
    run.run(std::array{1.0F, 2.0F});
    const std::vector<int> expected{100 - 128, 50 - 128, 200 - 128, 101 - 128};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(int{run.codes(0)[i]}, expected[i]);
}

// Values 1.0, 2.0, -0.5, 0.3 in steps of 0.02 with zero at 0 (range -2.56 to 2.54).
void TestIntegerNetwork::sumsAndPoolsByHand()
{
    NetworkBuilder builder({4, 1}, 2);
    builder.pool(LayerKind::AveragePool, {2, 2, 0}); // 1.5, -0.1
    builder.apply(LayerKind::Absolute); // 1.5, 0.1
    builder.addTo(0, true); // 3.0, 0.0
    builder.apply(LayerKind::Square); // 9.0, 0.0
    builder.pool(LayerKind::MaximumPool, {2, 2, 0}); // 9.0
    builder.fullyConnected();
    const std::vector<float> weights{1, 1, 0, 0};
    const ValueRange wide{-2.56F, 2.54F};
    const std::array ranges{wide, wide, ValueRange{0.0F, 5.1F}, ValueRange{0.0F, 5.1F},
                            ValueRange{0.0F, 25.5F}, ValueRange{0.0F, 25.5F},
                            ValueRange{0.0F, 25.5F}};
    const auto integers = inIntegers(builder.network(), weights, ranges, 5);
    QVERIFY(integers);
    IntegerRun run(*integers);
    run.run(std::array{1.0F, 2.0F, -0.5F, 0.3F});
    const std::vector<std::vector<int>> expected{
        {75, -5}, // 150/2, -10/2 steps of 0.02
        {75 - 128, 5 - 128},
        {150 - 128, 0 - 128},
        {90 - 128, 0 - 128}, // steps of 0.1
        {90 - 128}};
    for (std::size_t layer = 0; layer < expected.size(); ++layer)
        for (std::size_t i = 0; i < expected[layer].size(); ++i)
            QCOMPARE(int{run.codes(static_cast<int>(layer))[i]}, expected[layer][i]);
}

void TestIntegerNetwork::whatArrives_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<float>("value");
    // Code -100 of steps of 0.5 with zero at -128: 28 steps. int4: (28 + 8) / 17 = 2, so 34 steps.
    QTest::newRow("float32") << int(NumberFormat::Float32) << 14.0F;
    QTest::newRow("int8") << int(NumberFormat::Int8) << 14.0F;
    QTest::newRow("float16 holds 14 exactly") << int(NumberFormat::Float16) << 14.0F;
    QTest::newRow("int4") << int(NumberFormat::Int4) << 17.0F;
}

void TestIntegerNetwork::whatArrives()
{
    QFETCH(int, link);
    QFETCH(float, value);
    std::array<float, 1> received{};
    receiveCodes(std::array<std::int8_t, 1>{-100}, {0.5F, -128}, static_cast<NumberFormat>(link),
                 received);
    QCOMPARE(received[0], value);
}

void TestIntegerNetwork::sumsThatMayLeave32BitsAreRefused()
{
    NetworkBuilder builder({40001, 1}, 2);
    builder.fullyConnected();
    const std::vector<float> weights(2 * 40001 + 2, 1.0F);
    const std::array ranges{ValueRange{0.0F, 1.0F}, ValueRange{0.0F, 1.0F}};
    const auto integers = inIntegers(builder.network(), weights, ranges, 1);
    QVERIFY(!integers);
    QCOMPARE(integers.error().code, splitscape::ErrorCode::ValueOutOfRange);
    QCOMPARE(integers.error().subject, std::string("layer 1"));
    // 255 * 64 * 131072 is just below 2^31.
    for (const int positions : {131072, 131073}) {
        for (const bool isGlobal : {false, true}) {
            NetworkBuilder averages({positions, 1}, 2);
            if (isGlobal)
                averages.globalAverage();
            else
                averages.pool(LayerKind::AveragePool, {positions, 1, 0});
            const auto average = inIntegers(averages.network(), {}, ranges, 1);
            QCOMPARE(average.has_value(), positions == 131072);
            if (!average)
                QCOMPARE(average.error().detail,
                         std::string("it averages more than 131072 positions, which may leave 32 "
                                     "bits in int8"));
        }
    }
}

// A step of the sums is 1e30 / 255 * 1e30 / 127, which is no float: the shift stays one of those
// that the exported C can do.
void TestIntegerNetwork::weightsThatLeaveTheFloatsSaturate()
{
    NetworkBuilder builder({2, 1}, 2);
    builder.convolution(1, {2, 2, 0}, false, true);
    builder.fullyConnected();
    const std::array weights{1e30F, -1e30F, 0.0F, 1.0F, -1.0F, 0.0F, 0.0F};
    const std::array ranges{ValueRange{0.0F, 1e30F}, ValueRange{0.0F, 1e30F},
                            ValueRange{-1.0F, 1.0F}};
    const auto integers = inIntegers(builder.network(), weights, ranges, 1);
    QVERIFY(integers);
    for (const Requantisation& one : integers->layers[0].requantisation)
        QVERIFY2(one.shift >= 33 && one.shift <= 62, qPrintable(QString::number(one.shift)));
    IntegerRun run(*integers);
    run.run(std::array{1e30F, 0.0F});
    QCOMPARE(int{run.codes(0)[0]}, 127);
}

QTEST_APPLESS_MAIN(TestIntegerNetwork)
#include "tst_integer_network.moc"
