// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of power analysers, and the pulses in them.
#include "core/calibrate/measured_pulses.h"
#include "core/calibrate/power_trace.h"
#include "tests/core/calibrate/made_trace.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::calibrate;
using test::trace;

class TestPowerTrace : public QObject {
    Q_OBJECT

private slots:
    void everyAnalyserIsRead_data();
    void everyAnalyserIsRead();
    void badTracesAreOneSentence_data();
    void badTracesAreOneSentence();
    void pulsesAreMeasured();
    void badPulsesAreOneSentence_data();
    void badPulsesAreOneSentence();
    void channelsOfATraceAreNamed_data();
    void channelsOfATraceAreNamed();
};

void TestPowerTrace::everyAnalyserIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("hasVoltage");
    QTest::newRow("PPK2, a word of bits, the one that changes")
        << QByteArray("Timestamp(ms),Current(uA),D0-D7\n0.00,1000,00000000\n0.01,2000,00100000\n")
        << QByteArray() << false;
    QTest::newRow("PPK2, a named bit")
        << QByteArray("Timestamp(ms),Current(uA),D0-D7\n0.00,1000,10000000\n0.01,2000,10100000\n")
        << QByteArray("D2") << false;
    QTest::newRow("PPK2, a column a channel")
        << QByteArray("Timestamp(ms),Current(uA),D0,D1\n0.00,1000,1,0\n0.01,2000,1,1\n")
        << QByteArray("D1") << false;
    QTest::newRow("Otii, quoted names")
        << QByteArray("\"Time (s)\",\"Main current (A)\",\"Main voltage (V)\",\"GPI 1\"\n"
                      "0,0.001,3,0\n0.00001,0.002,3,1\n")
        << QByteArray("gpi1") << true;
    QTest::newRow("Joulescope, remarks first")
        << QByteArray("# a remark\n#time (s),current (A),voltage (V),current_range,gpi0\n"
                      "0,1e-3,3.0,4,0\n1e-5,2e-3,3.0,4,1\n")
        << QByteArray() << true;
    QTest::newRow("64 columns, as many as are read")
        << "Timestamp(ms),Current(uA),D0" + QByteArray(",x").repeated(61) + "\n0.00,1000,0"
            + QByteArray(",1").repeated(61) + "\n0.01,2000,1" + QByteArray(",1").repeated(61) + "\n"
        << QByteArray() << false;
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("Time (ms);Current (mA);Voltage (mV);D0\r\n0,00;1,0;3000,0;0\r\n0,01;2,0;3000,0;1\r\n")
        << QByteArray() << true;
}

void TestPowerTrace::everyAnalyserIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pin);
    QFETCH(bool, hasVoltage);
    const auto read = parsePowerTrace(text.toStdString(), pin.toStdString());
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QCOMPARE(read->current_A.size(), std::size_t{2});
    QVERIFY(std::abs(read->current_A[0] - 0.001F) < 1e-9F && std::abs(read->current_A[1] - 0.002F) < 1e-9F);
    QVERIFY(std::abs(read->step_s - 1e-5) < 1e-12);
    QCOMPARE(read->pin, (std::vector<bool>{false, true}));
    QCOMPARE(read->voltage_V.size(), hasVoltage ? std::size_t{2} : std::size_t{0});
    if (hasVoltage)
        QVERIFY(std::abs(read->voltage_V[1] - 3.0F) < 1e-6F);
}

void TestPowerTrace::badTracesAreOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    const QByteArray head("Timestamp(ms),Current(uA),D0-D7\n");
    QTest::newRow("empty") << QByteArray() << "it is empty";
    QTest::newRow("no samples") << head << "no samples";
    QTest::newRow("no pin") << QByteArray("Timestamp(ms),Current(uA)\n0,1\n") << "digital channels";
    QTest::newRow("no current") << QByteArray("Timestamp(ms),D0\n0,1\n") << "the current";
    QTest::newRow("no time") << QByteArray("a,b\n0,1\n") << "the time";
    QTest::newRow("decimal commas between commas")
        << head + "0,00,1000,5,00000000\n" << "decimal comma";
    QTest::newRow("cut off in a line") << head + "0,1,00000000\n1,1" << "cut off";
    QTest::newRow("no number") << head + "0,1,00000000\n1,much,00000000\n" << "\"much\" is no number";
    const QByteArray separate("Timestamp(ms),Current(uA),D0\n");
    QTest::newRow("a pin that is no number")
        << separate + "0,1,0\n1,1,high\n" << "\"high\" is no number";
    QTest::newRow("an empty cell of the pin") << separate + "0,1,0\n1,1,\n" << "\"\" is no number";
    QTest::newRow("a pin that is no word of bits")
        << head + "0,1,00000000\n1,1,0000x000\n" << "\"0000x000\" is no word of bits";
    QTest::newRow("65 columns")
        << "Timestamp(ms),Current(uA),D0" + QByteArray(",x").repeated(62) + "\n0,1,0"
            + QByteArray(",1").repeated(62) + "\n"
        << "more than 64 columns";
    QTest::newRow("time backwards") << head + "5,1,00000000\n4,1,00000000\n" << "backwards";
    QTest::newRow("a current beyond all") << head + "0,1e300,00000000\n" << "\"1e300\" is too large";
    QTest::newRow("times beyond all")
        << QByteArray("time,Current(uA),D0\n-1e308,1,0\n1e308,1,0\n") << "its time is too large";
    QTest::newRow("a gap") << head + "0,1,00000000\n1,1,00000000\n9,1,00000000\n" << "evenly";
}

void TestPowerTrace::badTracesAreOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, detail);
    const auto read = parsePowerTrace(text.toStdString(), "");
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(read.error().detail).contains(detail), read.error().detail.c_str());
    const auto other = parsePowerTrace(trace(), "D9");
    QVERIFY(!other && other.error().detail == "it has no digital channel \"D9\"; there are D0-D7");
}

void TestPowerTrace::pulsesAreMeasured()
{
    const auto read = parsePowerTrace(trace(), "");
    QVERIFY(read.has_value());
    const auto pulses = pulsesOf(*read, 2.0);
    QVERIFY(pulses.has_value());
    QCOMPARE(pulses->size(), std::size_t{3});
    // 60 samples of 1 ms; 3 mA at 2 V.
    QVERIFY(std::abs((*pulses)[2].length.count() - 0.060) < 1e-9);
    QVERIFY(std::abs((*pulses)[2].power.inMilliwatts() - 6.0) < 1e-4);
}

void TestPowerTrace::badPulsesAreOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("voltage");
    QTest::addColumn<QString>("detail");
    const QByteArray good = QByteArray::fromStdString(trace());
    QTest::newRow("no voltage") << good << 0.0 << "supplied with";
    QByteArray still = good;
    QTest::newRow("no edges") << still.replace("01000000", "00000000") << 3.0 << "never changes";
    QTest::newRow("cut off while high") << good.left(good.lastIndexOf("01000000") + 9) << 3.0
                                        << "cut off";
    QByteArray late("Timestamp(ms),Current(uA),D0-D7\n");
    late += good.mid(good.indexOf("01000000") - 10);
    QTest::newRow("begun too late") << late << 3.0 << "started too late";
    QByteArray coarse("Timestamp(ms),Current(uA),D0-D7\n");
    for (int i = 0; i < 40; ++i)
        coarse += QByteArray::number(i * 10) + ",1," + (i % 10 > 5 && i < 38 ? "1" : "0") + "0000000\n";
    QTest::newRow("too few samples a second") << coarse << 3.0 << "at 100 a second";
}

void TestPowerTrace::badPulsesAreOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(double, voltage);
    QFETCH(QString, detail);
    const auto read = parsePowerTrace(text.toStdString(), "");
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    const auto pulses
        = pulsesOf(*read, voltage > 0.0 ? std::optional(voltage) : std::optional<double>());
    QVERIFY(!pulses);
    QVERIFY2(QString::fromStdString(pulses.error().detail).contains(detail),
             pulses.error().detail.c_str());
}

void TestPowerTrace::channelsOfATraceAreNamed_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("channels");
    QTest::newRow("PPK2: eight in a word of bits")
        << "Timestamp(ms),Current(uA),D0-D7\n0.00,1479.9,00000000\n"
        << "D0,D1,D2,D3,D4,D5,D6,D7";
    QTest::newRow("PPK2: each by itself") << "Timestamp(ms),Current(uA),D0,D3\n"
                                          << "D0,D3";
    QTest::newRow("Otii: with a space")
        << "Timestamp (s);Main current (A);GPI 1;GPI 2\n" << "GPI 1,GPI 2";
    QTest::newRow("Joulescope: behind a remark")
        << "# recorded 2026\n#time (s),current (A),voltage (V),gpi0\n" << "gpi0";
    QTest::newRow("none") << "time (s),current (A)\n0,1\n" << QString();
}

void TestPowerTrace::channelsOfATraceAreNamed()
{
    QFETCH(QString, beginning);
    QFETCH(QString, channels);
    const auto found = digitalChannels(beginning.toStdString());
    QCOMPARE(found.has_value(), !channels.isEmpty());
    if (!found) {
        QVERIFY(found.error().detail.find("export the digital channels too") != std::string::npos);
        return;
    }
    QStringList names;
    for (const std::string& name : *found) {
        names.append(QString::fromStdString(name));
        // What is offered is taken.
        const auto read = parsePowerTrace(beginning.toStdString(), name);
        QVERIFY(read || read.error().code == ErrorCode::FileEmpty
                || read.error().code == ErrorCode::RowInvalid);
    }
    QCOMPARE(names.join(u','), channels);
}

QTEST_APPLESS_MAIN(TestPowerTrace)
#include "tst_power_trace.moc"
