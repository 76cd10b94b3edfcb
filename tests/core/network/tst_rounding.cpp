// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/rounding.h"

#include <QtTest/QtTest>

#include <limits>

using namespace splitscape::network;

using Values = std::vector<float>;

class TestRounding : public QObject {
    Q_OBJECT
private slots:
    void valuesAreRounded_data();
    void valuesAreRounded();
    void aRangeIncludesWhatIsFinite();
};

void TestRounding::valuesAreRounded_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<float>("low");
    QTest::addColumn<float>("high");
    QTest::addColumn<Values>("values");
    QTest::addColumn<Values>("expected");
    const int half = static_cast<int>(NumberFormat::Float16);
    const int eight = static_cast<int>(NumberFormat::Int8);
    const int four = static_cast<int>(NumberFormat::Int4);
    const float infinity = std::numeric_limits<float>::infinity();
    QTest::newRow("float32 stays") << static_cast<int>(NumberFormat::Float32) << 0.0F << 1.0F
                                   << Values{0.1F, 7.0F} << Values{0.1F, 7.0F};
    // Between 1 and 2 halves are 2^-10 apart: 1.0004 is 0.41 of a step, 1.0005 is 0.51.
    QTest::newRow("float16: to the nearest of 1024 steps from 1 to 2")
        << half << 0.0F << 0.0F << Values{1.0004F, 1.0005F, -1.0005F}
        << Values{1.0F, 1.0009765625F, -1.0009765625F};
    // From 2048 on they are 2 apart: 2049 lies between 2048 (even) and 2050.
    QTest::newRow("float16: a tie goes to the even one")
        << half << 0.0F << 0.0F << Values{2049.0F, 2051.0F} << Values{2048.0F, 2052.0F};
    QTest::newRow("float16: the smallest steps are 2^-24")
        << half << 0.0F << 0.0F << Values{0x1.4p-24F, 0x1p-26F} << Values{0x1p-24F, 0.0F};
    QTest::newRow("float16: the largest is 65504")
        << half << 0.0F << 0.0F << Values{1e6F, -infinity} << Values{65504.0F, -65504.0F};
    QTest::newRow("int8: 255 steps of 1 from 0 to 255")
        << eight << 0.0F << 255.0F << Values{0.4F, 0.6F, 254.5F, 300.0F, -3.0F}
        << Values{0.0F, 1.0F, 254.0F, 255.0F, 0.0F};
    QTest::newRow("int4: 15 steps of 2 from -10 to 20")
        << four << -10.0F << 20.0F << Values{-9.1F, -8.9F, 19.5F} << Values{-10.0F, -8.0F, 20.0F};
    QTest::newRow("a range of no width")
        << eight << 3.0F << 3.0F << Values{1.0F, 3.0F, 9.0F} << Values{3.0F, 3.0F, 3.0F};
}

void TestRounding::valuesAreRounded()
{
    QFETCH(int, format);
    QFETCH(float, low);
    QFETCH(float, high);
    QFETCH(Values, values);
    QFETCH(Values, expected);
    roundValues(values, static_cast<NumberFormat>(format), {low, high});
    QCOMPARE(values, expected);
    // What was sent once is sent unchanged a second time.
    roundValues(values, static_cast<NumberFormat>(format), {low, high});
    QCOMPARE(values, expected);
}

void TestRounding::aRangeIncludesWhatIsFinite()
{
    const float infinity = std::numeric_limits<float>::infinity();
    ValueRange range;
    range.include(Values{infinity, 3.0F, 5.0F}, true);
    QCOMPARE(range, (ValueRange{3.0F, 5.0F}));
    range.include(Values{-1.0F, std::numeric_limits<float>::quiet_NaN()}, false);
    QCOMPARE(range, (ValueRange{-1.0F, 5.0F}));
}

QTEST_APPLESS_MAIN(TestRounding)
#include "tst_rounding.moc"
