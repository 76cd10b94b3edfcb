// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_json.h"
#include "core/cost/fitted_device.h"
#include "core/cost/latency_fit.h"
#include "core/cost/presets.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace splitscape;
using namespace splitscape::cost;

namespace {

constexpr const char* kHeader = "kind,in_length,in_channels,out_length,out_channels,latency_ms\n";

bool close(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * std::max(std::abs(expected), 1e-3);
}

std::vector<MeasuredLayer> parse(const std::string& csv)
{
    Problems problems;
    auto rows = parseMeasuredLayers(csv, "t.csv", problems).rows;
    if (!problems.empty())
        qWarning("%s: %s", problems[0].subject.c_str(), problems[0].detail.c_str());
    return rows;
}

} // namespace

class TestLatencyFit : public QObject {
    Q_OBJECT

private slots:
    void recoversTheSurrogateItWasMadeWith();
    void residualsAndRSquaredByHand();
    void tooFewRowsDropTerms();
    void collinearTermsAreDropped();
    void negativeCoefficientsAreNotGiven();
    void powerComesFromTheTable_data();
    void powerComesFromTheTable();
    void fitGoesIntoTheDevice();
    void countedInstructionsGoWithAFit();
    void anEstimateStaysOne_data();
    void anEstimateStaysOne();
    void errorsAreSharesOfWhatWasMeasured();
    void badRowsAreAllNamed();
    void badTablesAreRefused_data();
    void badTablesAreRefused();
    void headerIsForgiving();
    void layersInInt8AreFittedByThemselves();
    void int8HasATermForTheValuesRead();
    void int8NeedsEveryKind();
    void aFormatIsFloat32OrInt8();
    void theUserCompletesTheDevice();
};

void TestLatencyFit::recoversTheSurrogateItWasMadeWith()
{
    // 0.1 ms + 0.001 ms a MAC + 0.002 ms a value in + 0.003 ms a value out, worked by hand:
    // 16x1->4x1: 16 MACs, 16, 4 | 16x1->8x2: 32, 16, 16 | 32x2->8x1: 64, 64, 8 | 8x4->8x4: 128, 32,
    // 32 | 64x1->4x4: 256, 64, 16.
    const auto fit
        = fitLatency(parse(std::string(kHeader)
                           + "conv,16,1,4,1,0.16\nconv,16,1,8,2,0.212\nconv,32,2,8,1,0.316\n"
                             "conv,8,4,8,4,0.388\nconv,64,1,4,4,0.532\n"));
    QVERIFY(fit.kinds[0].has_value());
    QVERIFY(!fit.kinds[1] && !fit.kinds[2]);
    const LatencySurrogate& of = fit.kinds[0]->surrogate;
    QVERIFY(close(of.intercept, 1e-4));
    QVERIFY(close(of.perMac, 1e-6));
    QVERIFY(close(of.perInput, 2e-6));
    QVERIFY(close(of.perOutput, 3e-6));
    QVERIFY(of.rSquared && *of.rSquared > 1.0 - 1e-12);
    QVERIFY(fit.kinds[0]->dropped.empty());
}

void TestLatencyFit::residualsAndRSquaredByHand()
{
    // Fully connected to one class: MACs = values in, values out = 1 = the intercept. MACs 1, 2, 3
    // and 1, 2, 2 ms: slope 0.5, intercept 2/3 ms; residuals -1/6, 1/3, -1/6; R2 = 1 - (1/6)/(2/3)
    // = 0.75.
    const auto fit
        = fitLatency(parse(std::string(kHeader) + "fc,1,1,1,1,1\nfc,2,1,1,1,2\nfc,3,1,1,1,2\n"));
    const KindFit& fc = *fit.kinds[2];
    QVERIFY(close(fc.surrogate.perMac, 0.5e-3));
    QVERIFY(close(fc.surrogate.intercept, 2e-3 / 3.0));
    QVERIFY(close(*fc.surrogate.rSquared, 0.75));
    QCOMPARE(fc.rows.size(), std::size_t{3});
    QCOMPARE(fc.rows[1].line, 3);
    QVERIFY(close(fc.rows[1].residual().count(), 1e-3 / 3.0));
    QVERIFY(close(fc.rows[0].predicted.count(), 7e-3 / 6.0));
}

void TestLatencyFit::tooFewRowsDropTerms()
{
    const auto one
        = fitLatency(parse(std::string(kHeader) + "tconv,4,1,8,1,0.8\ntconv,4,1,8,1,0.8\n"));
    const KindFit& fit = *one.kinds[1];
    // 8 * 2 MACs take 0.8 ms.
    QVERIFY(close(fit.surrogate.perMac, 5e-5));
    QVERIFY(!fit.surrogate.rSquared);
    QCOMPARE(fit.dropped.size(), std::size_t{3});
    for (const DroppedTerm& term : fit.dropped)
        QCOMPARE(term.reason, std::string("too few distinct rows: 1"));
}

void TestLatencyFit::collinearTermsAreDropped()
{
    // One channel everywhere and conv: MACs = values in in every row.
    const auto fit = fitLatency(
        parse(std::string(kHeader)
              + "conv,16,1,4,1,0.5\nconv,32,1,4,1,0.9\nconv,64,1,8,1,1.9\nconv,64,1,16,1,2.1\n"
                "conv,128,1,16,1,3.3\n"));
    const auto& dropped = fit.kinds[0]->dropped;
    QVERIFY(!dropped.empty());
    QCOMPARE(dropped[0].term, std::string("per_input"));
    QCOMPARE(dropped[0].reason,
             std::string("these rows cannot tell it apart from the other terms"));
}

void TestLatencyFit::negativeCoefficientsAreNotGiven()
{
    // 1, 2, 3 MACs and 1, 3, 5 ms ask for an intercept of -1 ms. Without one: slope 22/14 ms.
    const auto fit
        = fitLatency(parse(std::string(kHeader) + "fc,1,1,1,1,1\nfc,2,1,1,1,3\nfc,3,1,1,1,5\n"));
    const KindFit& fc = *fit.kinds[2];
    QCOMPARE(fc.surrogate.intercept, 0.0);
    QVERIFY(close(fc.surrogate.perMac, 22e-3 / 14.0));
    const bool said = std::ranges::any_of(fc.dropped, [](const DroppedTerm& term) {
        return term.term == "intercept"
            && term.reason == "its coefficient would be negative, and time is not";
    });
    QVERIFY(said);
}

void TestLatencyFit::powerComesFromTheTable_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<double>("milliwatts");
    const auto columns
        = QStringLiteral("kind,in_length,in_channels,out_length,out_channels,latency_ms,");
    // 1 ms and 3 ms; 30 uJ + 70 uJ in 4 ms: 25 mW.
    QTest::newRow("energies") << columns
            + QStringLiteral("energy_mJ\nconv,8,1,4,1,1,0.03\nconv,8,1,2,1,3,0.07\n")
                              << 25.0;
    // (1 ms * 10 mW + 3 ms * 30 mW) / 4 ms
    QTest::newRow("powers, weighted by time")
        << columns + QStringLiteral("power_mW\nconv,8,1,4,1,1,10\nconv,8,1,2,1,3,30\n") << 25.0;
}

void TestLatencyFit::powerComesFromTheTable()
{
    QFETCH(QString, csv);
    QFETCH(double, milliwatts);
    const auto fit = fitLatency(parse(csv.toStdString()));
    QVERIFY(fit.power.has_value());
    QVERIFY(close(fit.power->inMilliwatts(), milliwatts));
}

void TestLatencyFit::fitGoesIntoTheDevice()
{
    DeviceProfile device;
    device.latency[1].perMac = 7.0;
    device.latencyIsEstimate = true;
    device.sources = {{"latency", "guessed"}};
    const auto rows = parse(std::string(kHeader) + "conv,8,1,4,1,1\nfc,8,1,2,1,1\n");
    device = applyFit(device, fitLatency(rows), "t.csv", false);
    QCOMPARE(device.latency[1].perMac, 7.0);
    QVERIFY(close(device.latency[0].perMac, 1e-3 / 8.0));
    // The transposed convolution is still the guess.
    QVERIFY(device.latencyIsEstimate);
    QCOMPARE(device.sources.size(), std::size_t{3});
}

void TestLatencyFit::countedInstructionsGoWithAFit()
{
    DeviceProfile device;
    device.instructions.emplace();
    device.instructions->clock_MHz = 64.0;
    device.integerLatency.emplace();
    device.sources = {{"ram_KiB", "a sheet"},
                      {"instructions", "counted"},
                      {"clock_MHz", "a sheet"},
                      {"cycles_per_instruction", "entered"}};
    const auto some
        = applyFit(device, fitLatency(parse(std::string(kHeader) + "conv,8,1,4,1,1\n")), "t.csv", false);
    QVERIFY(!some.instructions && !some.integerLatency);
    // The other kinds keep what was counted.
    const std::vector<std::pair<std::string, std::string>> expected{
        {"ram_KiB", "a sheet"}, {"latency", "counted"}, {"latency.conv", "t.csv"}};
    QCOMPARE(some.sources, expected);
    const auto all = applyFit(device,
                              fitLatency(parse(std::string(kHeader)
                                               + "conv,8,1,4,1,1\ntconv,4,1,8,1,1\nfc,8,1,2,1,1\n")),
                              "t.csv", false);
    QCOMPARE(all.sources.size(), std::size_t{4});
    QVERIFY(std::none_of(all.sources.begin(), all.sources.end(),
                         [](const auto& line) { return line.second == "counted"; }));
    // A fit of nothing leaves the counts.
    QVERIFY(applyFit(device, {}, "t.csv", false).instructions.has_value());
}

void TestLatencyFit::anEstimateStaysOne_data()
{
    QTest::addColumn<QByteArray>("remark");
    QTest::addColumn<bool>("isEstimate");
    QTest::addColumn<QString>("says");
    QTest::newRow("measured") << QByteArray("# board 7, 24 C") << false << "";
    QTest::newRow("a remark with the word inside")
        << QByteArray("# no estimate: measured") << false << "";
    QTest::newRow("estimate") << QByteArray("# Estimate: instructions under QEMU") << true
                              << "instructions under QEMU";
    QTest::newRow("the word alone") << QByteArray("#estimate") << true << "";
    QTest::newRow("a longer word") << QByteArray("# estimated by hand") << false << "";
}

void TestLatencyFit::anEstimateStaysOne()
{
    QFETCH(QByteArray, remark);
    QFETCH(bool, isEstimate);
    QFETCH(QString, says);
    Problems problems;
    const std::string csv
        = remark.toStdString() + "\n" + kHeader + "conv,8,1,4,1,1\ntconv,4,1,8,1,1\nfc,8,1,2,1,1\n";
    const MeasuredTable table = parseMeasuredLayers(csv, "t.csv", problems);
    QVERIFY(problems.empty());
    QCOMPARE(table.estimate.has_value(), isEstimate);
    QCOMPARE(QString::fromStdString(table.estimate.value_or("")), says);
    DeviceProfile device;
    device.latencyIsEstimate = true; // every kind is replaced, so this is no longer what counts
    device = applyFit(device, fitLatency(table.rows), "t.csv", isEstimate);
    QCOMPARE(device.latencyIsEstimate, isEstimate);
}

void TestLatencyFit::errorsAreSharesOfWhatWasMeasured()
{
    // Predicted 1.2 and 1.8 for 1 and 2: 20 % and 10 %.
    const KindFit fit{{}, {}, {{1, Seconds(1.0), Seconds(1.2)}, {2, Seconds(2.0), Seconds(1.8)}}};
    QVERIFY(close(fit.meanError(), 0.15));
    QVERIFY(close(fit.largestError(), 0.2));
}

void TestLatencyFit::badRowsAreAllNamed()
{
    Problems problems;
    const std::string csv = std::string(kHeader)
        + "conv,16,1,4,1,0.16\n"
          "pool,16,1,4,1,0.16\n"
          "conv,16,1,4,1\n"
          "# a remark\n"
          "conv,16,0,4,1,0.16\n"
          "conv,16,1,4,1,-2\n"
          "conv,16,1,4,1,nan\n"
          "conv,16,1,5,1,1\n"
          "conv,4,1,16,1,1\n"
          "tconv,16,1,4,1,1\n"
          "conv,16777216,65536,1,1,1\n";
    const auto rows = parseMeasuredLayers(csv, "m.csv", problems).rows;
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(problems.size(), std::size_t{9});
    const std::vector<std::pair<std::string, std::string>> expected{
        {"m.csv:3", "kind must be conv, tconv or fc, found \"pool\""},
        {"m.csv:4", "it must have 6 cells, found 5"},
        {"m.csv:6", "in_channels must be a whole number from 1 to 65536, found \"0\""},
        {"m.csv:7", "latency_ms must be a number above 0, found \"-2\""},
        {"m.csv:8", "latency_ms must be a number above 0, found \"nan\""},
        {"m.csv:9", "16 and 5 do not divide each other"},
        {"m.csv:10", "a conv cannot lengthen, which is what a tconv does"},
        {"m.csv:11", "a tconv must lengthen, a conv does not"},
        {"m.csv:12", "the layer is too large"}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(problems[i].code, ErrorCode::RowInvalid);
        QCOMPARE(problems[i].subject, expected[i].first);
        QCOMPARE(problems[i].detail, expected[i].second);
    }
}

void TestLatencyFit::badTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("code");
    const int row = static_cast<int>(ErrorCode::RowInvalid);
    QTest::newRow("header only") << QByteArray(kHeader) << row;
    QTest::newRow("nothing") << QByteArray("\n\n") << row;
    QTest::newRow("a column missing") << QByteArray("kind,in_length\n") << row;
    QTest::newRow("a column twice") << QByteArray("kind,kind\n") << row;
    QTest::newRow("a misspelt column")
        << QByteArray("kind,in_lenght\n") << static_cast<int>(ErrorCode::UnknownKey);
    QTest::newRow("energy and power") << QByteArray(
        "kind,in_length,in_channels,out_length,out_channels,latency_ms,energy_mJ,power_mW\n")
                                      << row;
    QTest::newRow("binary") << QByteArray("\0\1\2\3", 4)
                            << static_cast<int>(ErrorCode::FileFormatUnknown);
}

void TestLatencyFit::badTablesAreRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, code);
    Problems problems;
    QVERIFY(parseMeasuredLayers(csv.toStdString(), "m.csv", problems).rows.empty());
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(problems[0].code), code);
    problems.clear();
    (void)readMeasuredLayers("/nowhere/m.csv", problems);
    QCOMPARE(problems.front().code, ErrorCode::FileMissing);
}

void TestLatencyFit::headerIsForgiving()
{
    const auto rows = parse("\xef\xbb\xbf"
                            "latency_ms, \"kind\",out_channels,out_length,in_channels,in_length\r\n"
                            "0.5,fc,1,5,2,8\r\n\r\n");
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].layer, (network::Layer{network::LayerKind::FullyConnected, 8, 2, 5, 1, 8, 8}));
    QCOMPARE(rows[0].line, 2);
}

namespace {

/// 0.01 ms and 0.001 ms a MAC that runs: conv 64 and 128, tconv 16 and 64 (charged: 32 and 512), fc
/// 32 and 128. Beside them one layer in float32.
constexpr const char* kInt8Rows
    = "kind,in_length,in_channels,out_length,out_channels,latency_ms,format\n"
      "conv,64,1,16,1,0.074,int8\nconv,64,1,8,2,0.138,int8\n"
      "tconv,8,1,16,1,0.026,int8\ntconv,8,1,64,1,0.074,int8\n"
      "fc,16,1,2,1,0.042,int8\nfc,64,1,2,1,0.138,int8\n"
      "fc,16,1,2,1,1,float32\n";

} // namespace

void TestLatencyFit::layersInInt8AreFittedByThemselves()
{
    const auto rows = parse(kInt8Rows);
    QCOMPARE(rows.size(), std::size_t{7});
    const LatencyFit fit = fitLatency(rows);
    for (std::size_t kind = 0; kind < 3; ++kind) {
        QCOMPARE(fit.kinds[kind].has_value(), kind == 2);
        QVERIFY(fit.integerKinds[kind].has_value());
        const LatencySurrogate& of = fit.integerKinds[kind]->surrogate;
        QVERIFY2(close(of.perMac, 1e-6) && close(of.intercept, 1e-5),
                 qPrintable(QStringLiteral("%1: %2, %3").arg(kind).arg(of.perMac).arg(of.intercept)));
        QVERIFY(of.executedMacs);
    }
    QCOMPARE(fit.kinds[2]->rows.size(), std::size_t{1});
    const DeviceProfile device = applyFit(defaultDevice(), fit, "a test", false);
    QVERIFY(device.computes(network::NumberFormat::Int8));
    QCOMPARE(device.latency[0], defaultDevice().latency[0]);
    const auto residuals = residualsOf(device, rows, network::NumberFormat::Int8);
    for (const auto& kind : residuals) {
        QCOMPARE(kind.size(), std::size_t{2});
        for (const FitResidual& row : kind)
            QVERIFY(close(row.predicted.count(), row.measured.count()));
    }
    QCOMPARE(residualsOf(device, rows)[0].size(), std::size_t{0});
    // As a file has it.
    Problems problems;
    const DeviceProfile read = readDeviceProfile(toJson(device), problems);
    QVERIFY(problems.empty());
    QVERIFY(read.integerLatency.has_value());
    QVERIFY(close((*read.integerLatency)[1].perMac, 1e-6));
}

void TestLatencyFit::int8HasATermForTheValuesRead()
{
    // 0.001 ms a MAC and 0.002 ms a value read; so conv 64,1 takes 0.128 more than its 64 MACs.
    const auto rows = parse("kind,in_length,in_channels,out_length,out_channels,latency_ms,format\n"
                            "conv,64,1,16,1,0.192,int8\nconv,64,1,16,3,0.32,int8\n"
                            "conv,64,2,16,1,0.384,int8\nconv,128,1,16,2,0.512,int8\n"
                            "conv,32,2,8,4,0.384,int8\nconv,128,2,32,1,0.768,int8\n"
                            "conv,16,1,4,3,0.08,int8\n");
    const LatencyFit fit = fitLatency(rows);
    const LatencySurrogate& of = fit.integerKinds[0]->surrogate;
    QVERIFY(close(of.perMac, 1e-6) && close(of.perInput, 2e-6));
    QVERIFY(close(of.intercept, 0.0) && close(of.perOutput, 0.0));
}

void TestLatencyFit::int8NeedsEveryKind()
{
    const auto rows = parse("kind,in_length,in_channels,out_length,out_channels,latency_ms,format\n"
                            "conv,64,1,16,1,0.074,int8\nconv,64,1,8,2,0.138,int8\n");
    const LatencyFit fit = fitLatency(rows);
    QVERIFY(!applyFit(defaultDevice(), fit, "a test", false).integerLatency);
    DeviceProfile able = defaultDevice();
    able.integerLatency = able.latency;
    const DeviceProfile device = applyFit(able, fit, "a test", false);
    QVERIFY(close((*device.integerLatency)[0].perMac, 1e-6));
    QCOMPARE((*device.integerLatency)[2], able.latency[2]); // stays
}

void TestLatencyFit::aFormatIsFloat32OrInt8()
{
    Problems problems;
    (void)parseMeasuredLayers("kind,in_length,in_channels,out_length,out_channels,latency_ms,format\n"
                              "fc,16,1,2,1,1,int4\nfc,16,1,2,1,1,\n",
                              "t.csv", problems);
    QCOMPARE(problems.size(), std::size_t{2});
    QCOMPARE(problems[0].subject, std::string("t.csv:2"));
    QCOMPARE(problems[0].detail, std::string("format must be float32 or int8, found \"int4\""));
}

void TestLatencyFit::theUserCompletesTheDevice()
{
    const std::string row = std::string(kHeader) + "fc,16,1,2,1,1\n";
    Problems problems;
    const FittedDevice fitted = fitDevice(
        {parseMeasuredLayers(row, "t.csv", problems), "/somewhere/t.csv", defaultDevice(), {}});
    QCOMPARE(completed(fitted, "", {}, "typed"), fitted.device);
    const DeviceProfile device = completed(fitted, "Mine", Power::milliwatts(21.0), "typed");
    QCOMPARE(device.name, std::string("Mine"));
    QCOMPARE(device.id, std::string("Mine"));
    QCOMPARE(device.computePower, std::optional(Power::milliwatts(21.0)));
    const auto sourceOf = [&device](const std::string& field) {
        const auto found = std::ranges::find(device.sources, field,
                                             &std::pair<std::string, std::string>::first);
        return found == device.sources.end() ? std::string() : found->second;
    };
    QCOMPARE(sourceOf("compute_power_mW"), std::string("typed"));
    QCOMPARE(sourceOf("latency.fc"), std::string("fitted to t.csv, 1 rows"));
    // What was measured counts, whatever is typed.
    const FittedDevice measured = fitDevice(
        {parseMeasuredLayers("kind,in_length,in_channels,out_length,out_channels,latency_ms,"
                             "power_mW\nfc,16,1,2,1,1,15\n",
                             "t.csv", problems),
         "t.csv", defaultDevice(), {}});
    QVERIFY(problems.empty());
    const auto power = completed(measured, "", Power::milliwatts(21.0), "typed").computePower;
    QVERIFY(power && close(power->inMilliwatts(), 15.0));
}

QTEST_APPLESS_MAIN(TestLatencyFit)
#include "tst_latency_fit.moc"
