// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/calibrate/firmware_project.h"
#include "core/calibrate/measured_pulses.h"
#include "core/calibrate/measurement_import.h"
#include "core/calibrate/measurement_plan.h"
#include "core/calibrate/power_trace.h"
#include "core/calibrate/uart_log.h"
#include "core/cost/latency_fit.h"
#include "tests/core/calibrate/made_trace.h"
#include "tests/support/stopped_work.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

using namespace splitscape;
using namespace splitscape::calibrate;
using test::trace;

namespace {

constexpr const char* kLog = "boot\n"
                             "splitscape-measure,1,my board,1000000,time\n"
                             "layer,0,1000,500\n"
                             "layer,1,10,105\n"
                             "layer,2,4,8002\n"
                             "end,2\n";

/// Two layers, as the log above has them.
MeasurementPlan smallPlan()
{
    return *readPlan("layer,kind,in_length,in_channels,out_length,out_channels,repeats\n"
                     "1,conv,64,1,8,2,10\n"
                     "2,tconv,8,1,16,1,4\n");
}

/// What docs/your-own-board-example measured.
struct Example {
    Result<MeasurementPlan> plan;
    Result<UartLog> log;
    Result<std::vector<Pulse>> pulses;
};

Example exampleOfTheManual()
{
    const std::filesystem::path folder
        = std::filesystem::path(SPLITSCAPE_SOURCE_FOLDER) / "docs/your-own-board-example";
    return {readPlan(*readFile(folder / "plan.csv", 1 << 20)),
            parseUartLog(*readFile(folder / "uart.txt", 1 << 20)),
            pulsesOf(*parsePowerTrace(*readFile(folder / "ppk2.csv", 1 << 20), ""), 3.0)};
}

} // namespace

class TestCalibrate : public QObject {
    Q_OBJECT

private slots:
    void aPlanIsSmallAndTheSameEachTime();
    void sizesOutsideTheSpaceAreRefused_data();
    void sizesOutsideTheSpaceAreRefused();
    void aPlanReadsBack();
    void badPlansAreNamed_data();
    void badPlansAreNamed();
    void theLogIsReadAmongOtherText();
    void badLogsAreOneSentence_data();
    void badLogsAreOneSentence();
    void layersComeFromClockAndAnalyser();
    void whatDoesNotBelongTogetherIsNamed();
    void theExampleOfTheManualBecomesADevice();
    void clockAndAnalyserAgreeOnTheExample();
    void filesBecomeMeasuredLayers();
    void theFileAtFaultIsNamed();
    void aProjectThatIsThereIsKept();
    void aStopRequestEndsThem();
    void aPlanOfManySizesEndsSoon();
};

void TestCalibrate::aPlanIsSmallAndTheSameEachTime()
{
    const auto plan = planLayers({});
    QVERIFY(plan.has_value());
    QVERIFY2(plan->largestInterval <= 0.05, qPrintable(QString::number(plan->largestInterval)));
    // Five terms a kind need five layers; three times as many are plenty.
    QVERIFY2(plan->layers.size() >= 9 && plan->layers.size() <= 45,
             qPrintable(QString::number(plan->layers.size())));
    QCOMPARE(*planLayers({}), *plan);
    PlanRequest fine;
    fine.interval = 0.02;
    QVERIFY(planLayers(fine)->layers.size() > plan->layers.size());
    for (const PlannedLayer& one : plan->layers) {
        QVERIFY(4 * (one.layer.inValues() + one.layer.outValues()) <= 64 << 10);
        QVERIFY(one.repeats >= 1 && one.repeats <= 10000);
    }
    PlanRequest nothing;
    nothing.ramBytes = 4;
    QVERIFY(!planLayers(nothing));
}

void TestCalibrate::sizesOutsideTheSpaceAreRefused_data()
{
    QTest::addColumn<QList<int>>("lengths");
    QTest::addColumn<QList<int>>("channels");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a length of 0") << QList<int>{0, 4} << QList<int>{1} << "lengths";
    QTest::newRow("a length above 2^24") << QList<int>{16777217} << QList<int>{1} << "lengths";
    QTest::newRow("channels of -1") << QList<int>{8, 4} << QList<int>{-1, 2} << "channels";
    QTest::newRow("channels of 0") << QList<int>{8, 4} << QList<int>{0} << "channels";
    QTest::newRow("channels above 2^16") << QList<int>{8, 4} << QList<int>{65537} << "channels";
}

void TestCalibrate::sizesOutsideTheSpaceAreRefused()
{
    QFETCH(QList<int>, lengths);
    QFETCH(QList<int>, channels);
    QFETCH(QString, subject);
    PlanRequest request;
    request.lengths.assign(lengths.begin(), lengths.end());
    request.channels.assign(channels.begin(), channels.end());
    const auto plan = planLayers(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(QString::fromStdString(plan.error().subject), subject);
}

void TestCalibrate::aPlanReadsBack()
{
    const auto plan = planLayers({});
    const auto read = readPlan(toCsv(*plan));
    QVERIFY(read.has_value());
    QCOMPARE(read->layers, plan->layers);
    QCOMPARE(smallPlan().layers[1].layer.kernel, 2);
}

void TestCalibrate::badPlansAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a missing cell") << QByteArray("1,conv,64,1,8,2") << "7 cells";
    QTest::newRow("another kind") << QByteArray("1,pool,64,1,8,2,1") << "kind";
    QTest::newRow("no number") << QByteArray("1,conv,x,1,8,2,1") << "\"x\"";
    QTest::newRow("a lost row") << QByteArray("2,conv,64,1,8,2,1") << "layer 1 is expected";
    QTest::newRow("lengths that do not divide") << QByteArray("1,conv,64,1,7,2,1") << "divide";
    QTest::newRow("a conv that lengthens") << QByteArray("1,conv,8,1,64,2,1") << "lengthens";
    QTest::newRow("no layer") << QByteArray("# none") << "no layer";
}

void TestCalibrate::badPlansAreNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, detail);
    const auto plan
        = readPlan("layer,kind,in_length,in_channels,out_length,out_channels,repeats\n"
                   + row.toStdString() + "\n");
    QVERIFY(!plan);
    QVERIFY2(QString::fromStdString(plan.error().detail).contains(detail),
             plan.error().detail.c_str());
    QVERIFY(!readPlan("what,ever\n1,2\n"));
}

void TestCalibrate::theLogIsReadAmongOtherText()
{
    const auto log = parseUartLog(kLog);
    QVERIFY(log.has_value());
    QCOMPARE(log->board, std::string("my board"));
    QCOMPARE(log->layers.size(), std::size_t{3});
    // 105 ticks for 10 runs less 0.5 a run: 10 us; 8002 / 4 - 0.5 = 2000 us.
    QVERIFY(std::abs(log->latencyOf(1).count() - 10e-6) < 1e-12);
    QVERIFY(std::abs(log->latencyOf(2).count() - 2000e-6) < 1e-12);
    // The last whole run counts: the first one lost its end when the board was reset.
    const std::string twice
        = std::string("splitscape-measure,1,my board,1000000,time\nlayer,0,1000,9\n\x01\xff\n") + kLog;
    QCOMPARE(*parseUartLog(twice), *log);
}

void TestCalibrate::badLogsAreOneSentence_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not of this firmware") << "splitscape-measure" << "hello" << "no line";
    QTest::newRow("cut off") << "end,2\n" << "" << "cut off before its line \"end\"";
    QTest::newRow("a line is lost") << "layer,1,10,105\n" << "" << "layer 1 is expected";
    QTest::newRow("another count") << "end,2" << "end,3" << "not what it says";
    QTest::newRow("another version") << "measure,1," << "measure,2," << "version";
    QTest::newRow("no clock") << "1000000" << "0" << "ticks a second";
    QTest::newRow("a broken number") << "10,105" << "10,1x5" << "cannot be read";
    QTest::newRow("a standing clock") << "10,105" << "10,0" << "clock is too coarse";
    QTest::newRow("neither time nor instructions") << ",time" << ",yes" << "neither time";
}

void TestCalibrate::badLogsAreOneSentence()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, detail);
    const QString text = QString::fromUtf8(kLog).replace(from, to);
    const auto log = parseUartLog(text.toStdString());
    QVERIFY(!log);
    QVERIFY2(QString::fromStdString(log.error().detail).contains(detail), log.error().detail.c_str());
    QVERIFY(log.error().detail.find('\n') == std::string::npos);
}

void TestCalibrate::layersComeFromClockAndAnalyser()
{
    const auto pulses = pulsesOf(*parsePowerTrace(trace(), ""), 2.0);
    const auto both = measuredLayers(smallPlan(), *parseUartLog(kLog), *pulses);
    QVERIFY(both.has_value());
    QVERIFY(std::abs((*both)[0].latency.count() - 10e-6) < 1e-12);
    QVERIFY(std::abs((*both)[1].power->inMilliwatts() - 6.0) < 1e-4);
    // Without the board's clock: 30 ms for 10 runs and 60 ms for 4, less 20 ms for 20000 of nothing.
    const auto analyser = measuredLayers(smallPlan(), std::nullopt, *pulses);
    QVERIFY(analyser.has_value());
    QVERIFY(std::abs((*analyser)[0].latency.count() - 2.999e-3) < 1e-9);
    QVERIFY(std::abs((*analyser)[1].latency.count() - 14.999e-3) < 1e-9);
    QCOMPARE(toCsv(*measuredLayers(smallPlan(), *parseUartLog(kLog), {}), "counted", true),
             std::string("# Estimate: counted\n"
                         "kind,in_length,in_channels,out_length,out_channels,latency_ms\n"
                         "conv,64,1,8,2,0.01\ntconv,8,1,16,1,2\n"));
}

void TestCalibrate::whatDoesNotBelongTogetherIsNamed()
{
    const auto pulses = pulsesOf(*parsePowerTrace(trace(), ""), 2.0);
    auto fewer = *pulses;
    fewer.pop_back();
    const auto cut = measuredLayers(smallPlan(), std::nullopt, fewer);
    QVERIFY(!cut && cut.error().detail.find("it has 2 pulses, the plan needs 3") == 0);
    auto log = *parseUartLog(kLog);
    log.layers[1].repeats = 11;
    const auto other = measuredLayers(smallPlan(), log, {});
    QVERIFY(!other && other.error().detail.find("belong together") != std::string::npos);
    log.layers.pop_back();
    QVERIFY(!measuredLayers(smallPlan(), log, {}));
    QVERIFY(!measuredLayers(smallPlan(), std::nullopt, {}));
}

void TestCalibrate::theExampleOfTheManualBecomesADevice()
{
    const auto [plan, log, pulses] = exampleOfTheManual();
    QVERIFY(plan && log);
    QVERIFY2(pulses.has_value(), pulses ? "" : pulses.error().detail.c_str());
    const auto layers = measuredLayers(*plan, *log, *pulses);
    QVERIFY2(layers.has_value(), layers ? "" : layers.error().detail.c_str());
    QCOMPARE(layers->size(), std::size_t{18});
    const auto fit = cost::fitLatency(*layers, {cost::FitTerms::Board, true, 200, 1});
    for (const auto& kind : fit.kinds) {
        QVERIFY(kind.has_value());
        // Made with 2 % of scatter, at most twice that.
        QVERIFY2(kind->largestError() < 0.06, qPrintable(QString::number(kind->largestError())));
        // 4.5 instructions a MAC (4 to 5, for odd classes too), 1.6 cycles each at 64 MHz.
        QVERIFY2(std::abs(kind->surrogate.perMac - 4.5 * 25e-9) < 0.1 * 4.5 * 25e-9,
                 qPrintable(QString::number(kind->surrogate.perMac)));
    }
    // 5.01 mA at 3 V, and its noise.
    QVERIFY(fit.power && std::abs(fit.power->inMilliwatts() - 15.03) < 0.05);
}

void TestCalibrate::clockAndAnalyserAgreeOnTheExample()
{
    const auto [plan, log, pulses] = exampleOfTheManual();
    QVERIFY(plan && log && pulses);
    const auto byClock = measuredLayers(*plan, *log, {});
    const auto byAnalyser = measuredLayers(*plan, std::nullopt, *pulses);
    QVERIFY(byClock && byAnalyser);
    QCOMPARE(byAnalyser->size(), byClock->size());
    // The analyser takes a sample every 50 us, of pulses of 3.7 ms and more.
    for (std::size_t i = 0; i < byClock->size(); ++i) {
        const double share = (*byAnalyser)[i].latency / (*byClock)[i].latency;
        QVERIFY2(std::abs(share - 1.0) < 0.02,
                 qPrintable(QStringLiteral("layer %1: %2").arg(i + 1).arg(share)));
    }
}

void TestCalibrate::filesBecomeMeasuredLayers()
{
    const std::filesystem::path folder
        = std::filesystem::path(SPLITSCAPE_SOURCE_FOLDER) / "docs/your-own-board-example";
    MeasurementFiles files{folder / "plan.csv", folder / "uart.txt", folder / "ppk2.csv", "", 3.0};
    const auto both = importMeasurement(files);
    QVERIFY2(both.has_value(), both ? "" : both.error().detail.c_str());
    QCOMPARE(both->layers.size(), std::size_t{18});
    QCOMPARE(both->remark,
             std::string("measured on made-up-board, times by its clock, power by an analyser"));
    QVERIFY(!both->estimate && both->layers.front().power);
    files.pin = "D1";
    QCOMPARE(*importMeasurement(files), *both);
    files.power.clear();
    const auto clock = importMeasurement(files);
    QVERIFY(clock && !clock->layers.front().power);
    QCOMPARE(clock->layers.front().latency, both->layers.front().latency);
    QCOMPARE(*digitalChannelsOf(folder / "ppk2.csv"),
             (std::vector<std::string>{"D0", "D1", "D2", "D3", "D4", "D5", "D6", "D7"}));
}

void TestCalibrate::theFileAtFaultIsNamed()
{
    const std::filesystem::path folder
        = std::filesystem::path(SPLITSCAPE_SOURCE_FOLDER) / "docs/your-own-board-example";
    const MeasurementFiles good{folder / "plan.csv", folder / "uart.txt", folder / "ppk2.csv", "",
                                3.0};
    MeasurementFiles files = good;
    files.log.clear();
    files.power.clear();
    QCOMPARE(importMeasurement(files).error().code, ErrorCode::UsageInvalid);
    files = good;
    files.plan = folder / "uart.txt";
    QCOMPARE(importMeasurement(files).error().subject.rfind(files.plan.string(), 0), std::size_t{0});
    files = good;
    files.pin = "D7"; // never changes
    QCOMPARE(importMeasurement(files).error().subject, files.power.string());
    files = good;
    files.voltage_V.reset();
    QCOMPARE(importMeasurement(files).error().subject, files.power.string());
    files = good;
    files.log = folder / "nothing.txt";
    QCOMPARE(importMeasurement(files).error().code, ErrorCode::FileMissing);
    const test::TemporaryFolder other;
    files = good;
    files.log = other.write("log.txt", "splitscape-measure,1,b,1000000,time\nlayer,0,20000,500\n"
                                       "layer,1,14,x\nend,1\n");
    QCOMPARE(importMeasurement(files).error().subject, files.log.string() + ":3");
}

void TestCalibrate::aProjectThatIsThereIsKept()
{
    const test::TemporaryFolder folder;
    const std::filesystem::path place = folder.path() / "measure";
    QVERIFY(writeFirmwareProject(smallPlan(), "0.1.0", place, false).has_value());
    QCOMPARE(*readPlan(*readFile(place / "plan.csv", 1 << 20)), smallPlan());
    folder.write("measure/measure.h", "mine");
    const auto again = writeFirmwareProject(smallPlan(), "0.1.0", place, false);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::CannotWrite);
    QCOMPARE(again.error().detail, std::string("it is there already"));
    QCOMPARE(*readFile(place / "measure.h", 1 << 20), std::string("mine"));
    QVERIFY(writeFirmwareProject(smallPlan(), "0.1.0", place, true).has_value());
    QVERIFY(*readFile(place / "measure.h", 1 << 20) != "mine");
}

void TestCalibrate::aStopRequestEndsThem()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(parsePowerTrace(trace(), "", stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(planLayers({}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestCalibrate::aPlanOfManySizesEndsSoon()
{
    PlanRequest request;
    request.lengths.clear();
    for (int length = 1; length <= 64; ++length)
        request.lengths.push_back(length);
    request.channels.assign(request.lengths.begin(), request.lengths.begin() + 16);
    request.most = 4;
    // A vector that grows twofold does so once in the steps between two checks.
    constexpr std::size_t kMost = 12;
    constexpr std::size_t kListing = 3; // of what was chosen
    test::stopsSoon([&](const std::stop_token& stop) { return planLayers(request, stop); }, kMost,
                    kListing);
}

QTEST_APPLESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
