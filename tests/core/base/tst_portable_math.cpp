// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portable_math.h"
#include "core/base/random.h"

#include <QtTest/QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace splitscape;

namespace {

using Function = double (*)(double);

struct Case {
    const char* name;
    Function ours;
    Function theirs;
    double low;
    double high;
};

const std::array<Case, 9> kCases{{
    {"exp of small numbers", portable::exp, std::exp, -10.0, 10.0},
    {"quick exp", portable::quickExp, std::exp, -10.0, 10.0},
    {"exp of numbers as low as it goes", portable::exp, std::exp, -700.0, 0.0},
    {"log of numbers below 1", portable::log, std::log, 1e-9, 1.0},
    {"log near 1, where it is small", portable::log, std::log, 0.95, 1.05},
    {"log of large numbers", portable::log, std::log, 1.0, 1e300},
    {"sin, also of many turns", portable::sin, std::sin, -2e5, 2e5},
    {"cos", portable::cos, std::cos, -20.0, 20.0},
    {"tan up to a quarter turn", portable::tan, std::tan, 0.0, 1.57},
}};

} // namespace

class TestPortableMath : public QObject {
    Q_OBJECT

private slots:
    void differsFromTheLibraryInTheLastBitAtMost_data();
    void differsFromTheLibraryInTheLastBitAtMost();
    void bitsAreTheStoredOnes_data();
    void bitsAreTheStoredOnes();
    void sigmoidAndTanhFollowTheDefinition();
    void endsOfTheRange();
};

void TestPortableMath::differsFromTheLibraryInTheLastBitAtMost_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kCases.size(); ++i)
        QTest::newRow(kCases[i].name) << static_cast<int>(i);
}

void TestPortableMath::differsFromTheLibraryInTheLastBitAtMost()
{
    QFETCH(int, index);
    const Case& one = kCases[static_cast<std::size_t>(index)];
    Random random(1);
    int different = 0;
    for (int i = 0; i < 100000; ++i) {
        const double x = random.uniform(one.low, one.high);
        const double ours = one.ours(x);
        const double theirs = one.theirs(x);
        different += ours != theirs;
        QVERIFY2(std::nextafter(theirs, ours) == ours, qPrintable(QString::number(x, 'g', 17)));
    }
    // Both are within 0.54 units in the last place, so nearly all are the same; the quick one is
    // within 1.
    QVERIFY2(different < (one.ours == &portable::quickExp ? 30000 : 1000),
             qPrintable(QString::number(different)));
}

void TestPortableMath::bitsAreTheStoredOnes_data()
{
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("expected");
    // From 60 digits of the functions, rounded to the nearest double.
    QTest::newRow("exp 0.1") << portable::exp(0.1) << 0x1.1aec7b35a00d4p+0;
    QTest::newRow("exp -3.7") << portable::exp(-3.7) << 0x1.9511fc6871044p-6;
    QTest::newRow("exp 25.3") << portable::exp(25.3) << 0x1.6a15c174731a3p+36;
    QTest::newRow("exp -600.1") << portable::exp(-600.1) << 0x1.2e1024d0fa10cp-866;
    QTest::newRow("quick exp -3.7") << portable::quickExp(-3.7) << portable::exp(-3.7);
    QTest::newRow("log 0.3") << portable::log(0.3) << -0x1.34378fcbda721p+0;
    QTest::newRow("log 1.0001") << portable::log(1.0001) << 0x1.a368d0657fcd4p-14;
    QTest::newRow("log 7.5") << portable::log(7.5) << 0x1.01e85798eb9a3p+1;
    QTest::newRow("log 1e-08") << portable::log(1e-08) << -0x1.26bb1bbb55516p+4;
    QTest::newRow("sin 0.5") << portable::sin(0.5) << 0x1.eaee8744b05f0p-2;
    QTest::newRow("sin -2.2") << portable::sin(-2.2) << -0x1.9df33d9aad708p-1;
    QTest::newRow("sin 31415.9") << portable::sin(31415.9) << -0x1.b2b68fb05f39fp-6;
    QTest::newRow("sin 180000.25") << portable::sin(180000.25) << -0x1.b6a4b8dc63126p-2;
    QTest::newRow("cos 1.2") << portable::cos(1.2) << 0x1.730de943b79d4p-2;
    QTest::newRow("cos 100.7") << portable::cos(100.7) << 0x1.f8b3e74a7dedap-1;
    QTest::newRow("tan 0.1") << portable::tan(0.1) << 0x1.9af8877430b80p-4;
    QTest::newRow("tan 0.7853981633974483")
        << portable::tan(0.7853981633974483) << 0x1.fffffffffffffp-1;
    QTest::newRow("tan 1.5") << portable::tan(1.5) << 0x1.c33ed50b88777p+3;
}

void TestPortableMath::bitsAreTheStoredOnes()
{
    QFETCH(double, found);
    QFETCH(double, expected);
    QVERIFY2(found == expected, qPrintable(QString::number(found, 'g', 17)));
}

void TestPortableMath::sigmoidAndTanhFollowTheDefinition()
{
    for (double x = -40.0; x <= 40.0; x += 0.37) {
        QVERIFY(std::abs(portable::sigmoid(x) - 0.5 * (1.0 + std::tanh(0.5 * x))) < 1e-15);
        QVERIFY(std::abs(portable::tanh(x) - std::tanh(x)) < 1e-15);
    }
    QCOMPARE(portable::sigmoid(0.0), 0.5);
    QCOMPARE(portable::sigmoid(-800.0), 0.0);
    QCOMPARE(portable::sigmoid(800.0), 1.0);
    QCOMPARE(portable::tanh(-800.0), -1.0);
}

void TestPortableMath::endsOfTheRange()
{
    QCOMPARE(portable::exp(0.0), 1.0);
    QCOMPARE(portable::exp(-800.0), 0.0);
    QCOMPARE(portable::exp(800.0), std::numeric_limits<double>::infinity());
    QVERIFY(std::isnan(portable::exp(std::nan(""))));
    QCOMPARE(portable::log(1.0), 0.0);
    QCOMPARE(portable::sin(0.0), 0.0);
    QCOMPARE(portable::cos(0.0), 1.0);
}

QTEST_APPLESS_MAIN(TestPortableMath)
#include "tst_portable_math.moc"
