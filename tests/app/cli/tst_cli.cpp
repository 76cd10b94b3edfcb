// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "splitscape_version.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <set>

using namespace splitscape;
using nlohmann::json;
using test::Ran;
using test::runLine;
using test::runProgram;

namespace {

bool close(const json& value, double expected)
{
    return std::abs(value.get<double>() - expected) <= 1e-9 * std::abs(expected);
}

bool has(const std::string& text, const char* fragment)
{
    return text.find(fragment) != std::string::npos;
}

std::set<std::string> keysOf(const json& object)
{
    std::set<std::string> names;
    for (const auto& [key, value] : object.items())
        names.insert(key);
    return names;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void helpAndVersion();
    void usageIsRefusedWithOneSentence_data();
    void usageIsRefusedWithOneSentence();
    void costsOneArchitecture();
    void scenariosChangeTheBestPoint();
    void jsonHasExactlyItsKeys();
    void tableNamesTheBestPoint();
    void limitsGiveReasons();
    void timeIsLimitedToo();
    void theFrontEndIsChargedOnABoard();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void memoryOnlyDeviceGivesMemory();
    void deviceFilesAreUsed();
    void devicesAreListedAndShown();
    void deviceFitPrintsAndWrites();
    void aPlanSaysWhatItAssumes();
    void aShortLogIsBlamedOnTheLog_data();
    void aShortLogIsBlamedOnTheLog();
    void dataTakesOneRecording();
    void deviceFitRefusesBadRows();
};

void TestCli::helpAndVersion()
{
    QCOMPARE(runLine("--version").out, std::string("splitscape-cli ") + SPLITSCAPE_VERSION + "\n");
    const Ran help = runLine("--help");
    QCOMPARE(help.code, 0);
    for (const auto& command : cli::allCommands()) {
        QVERIFY(help.out.find(command->name()) != std::string::npos);
        const Ran own = runProgram({std::string(command->name()), "--help"});
        QCOMPARE(own.code, 0);
        QVERIFY(has(own.out, "Usage:"));
        QVERIFY(own.err.empty());
    }
    QCOMPARE(runProgram({}).code, 2);
}

void TestCli::usageIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fragment");
    const auto row = [](const char* name, const char* line, const char* fragment) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(fragment);
    };
    row("unknown command", "cots", "did you mean \"cost\"?");
    row("unknown option", "cost --lenghts 2,2", "did you mean --lengths?");
    row("stray word", "cost hello", "hello");
    row("no lengths", "cost --channels 1,1", "--lengths");
    row("no channels", "cost --lengths 2,2", "--channels");
    row("lengths without a value", "cost --lengths", "--lengths");
    row("lengths are words", "cost --lengths a,b --channels 1,1", "\"a,b\"");
    row("lengths beyond an int", "cost --lengths 99999999999,2 --channels 1,1", "99999999999");
    row("zero energy limit", "cost --lengths 2,2 --channels 1,1 --energy-limit-mj 0", "above 0");
    row("negative Flash limit", "cost --lengths 2,2 --channels 1,1 --flash-limit-kb=-4", "above 0");
    row("negative limit after a space", "cost --lengths 2,2 --channels 1,1 --flash-limit-kb -4",
        "--flash-limit-kb");
    row("RAM limit is NaN", "cost --lengths 2,2 --channels 1,1 --ram-limit-kb nan", "\"nan\"");
    row("zero fog factor", "cost --lengths 2,2 --channels 1,1 --fog-factor 0", "--fog-factor");
    row("average power without a period", "cost --lengths 2,2 --channels 1,1 --power-limit-uw 5",
        "no inference period is stated; give --inference-period-s");
    row("inferences in a packet without a period",
        "cost --lengths 2,2 --channels 1,1 --latency-limit-ms 5 --inferences-per-packet 4",
        "no inference period is stated; give --inference-period-s");
    row("front end on a device that counts nothing",
        "cost --lengths 2,2 --channels 1,1 --front-end beats", "does not count instructions");
    row("unknown front end", "cost --lengths 2,2 --channels 1,1 --front-end ecg", "none, beats or eeg");
    row("unknown scenario", "cost --lengths 2,2 --channels 1,1 --scenario fog", "edge or total");
    row("batch and lengths", "cost --lengths 2,2 --channels 1,1 --batch -", "--batch");
    row("misspelt action", "device lst", "device list");
    row("show without a device", "device show", "device");
    row("fit with zero power", "device fit t.csv --power-mw 0", "above 0");
}

void TestCli::usageIsRefusedWithOneSentence()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fragment);
    const Ran ran = runLine(line.constData());
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.empty());
    QVERIFY2(has(ran.err, fragment.constData()), ran.err.c_str());
    QCOMPARE(std::ranges::count(ran.err, '\n'), 1);
}

void TestCli::costsOneArchitecture()
{
    const Ran ran = runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 --json");
    QCOMPARE(ran.code, 0);
    const json cost = json::parse(ran.out);
    QCOMPARE(cost["best_point"].get<int>(), 3);
    QCOMPARE(cost["params"].get<int>(), 409);
    QCOMPARE(cost["macs"].get<int>(), 6912);
    QCOMPARE(cost["verdict"].get<std::string>(), std::string("valid"));
    QVERIFY(cost["latency_is_estimate"].get<bool>());
    const json& third = cost["layers"][2];
    QCOMPARE(third["kind"].get<std::string>(), std::string("tconv"));
    QVERIFY(third["in"] == json::array({8, 4}));
    QVERIFY(third["out"] == json::array({64, 2}));
    QCOMPARE(third["kernel"].get<int>(), 8);
    QCOMPARE(third["macs"].get<int>(), 4096);
    QCOMPARE(third["params"].get<int>(), 66);
    QVERIFY(close(third["energy_mJ"], 0.1130496)); // 4096 * 27.6 nJ
    const json& best = cost["points"][2];
    QCOMPARE(best["flash_bytes"].get<int>(), 340);
    QCOMPARE(best["ram_bytes"].get<int>(), 8704);
    QCOMPARE(best["edge_macs"].get<int>(), 2560);
    QVERIFY(close(best["edge_compute_mJ"], 0.070656)); // 2560 * 27.6 nJ
    QVERIFY(close(best["edge_transmit_mJ"], 0.020578125)); // 1.317 mJ * 32 / 2048
    QVERIFY(close(best["edge_mJ"], 0.091234125));
    QVERIFY(close(best["fog_mJ"], 0.01201152)); // 4352 * 27.6 nJ / 10
    QVERIFY(close(best["total_mJ"], 0.103245645));
}

void TestCli::scenariosChangeTheBestPoint()
{
    // A fog node that spends twice as much as the edge: best to stay on the edge.
    const json total = json::parse(runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 "
                                           "--json --scenario total --fog-factor 0.5")
                                       .out);
    QCOMPARE(total["best_point"].get<int>(), 5);
    const json whole = json::parse(
        runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 --json --no-partitioning")
            .out);
    QCOMPARE(whole["best_point"].get<int>(), 5);
}

void TestCli::jsonHasExactlyItsKeys()
{
    const json cost = json::parse(runLine("cost --lengths 16,4,2 --channels 1,2,1 --json").out);
    using Names = std::set<std::string>;
    QVERIFY(keysOf(cost)
            == (Names{"layers", "points", "best_point", "verdict", "params", "macs",
                      "latency_is_estimate"}));
    QVERIFY(keysOf(cost["layers"][0])
            == (Names{"kind", "in", "out", "kernel", "macs", "params", "energy_mJ", "latency_ms"}));
    QVERIFY(
        keysOf(cost["points"][0])
        == (Names{"point", "flash_bytes", "ram_bytes", "edge_macs", "edge_compute_mJ",
                  "edge_transmit_mJ", "edge_mJ", "fog_mJ", "total_mJ", "feasible", "violations"}));
}

void TestCli::tableNamesTheBestPoint()
{
    const Ran ran = runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1");
    QCOMPARE(ran.code, 0);
    QVERIFY(has(ran.out, "Best point 3: 0.0912 mJ, all limits hold."));
    QVERIFY(has(ran.out, "latency ms (estimate)"));
    QVERIFY(ran.err.empty());
}

void TestCli::limitsGiveReasons()
{
    const json limited
        = json::parse(runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 --json "
                              "--flash-limit-kb 0.1 --ram-limit-kb 8.2 --energy-limit-mj 1")
                          .out);
    QVERIFY(limited["points"][0]["violations"] == json::array({"energy"}));
    QVERIFY(limited["points"][1]["violations"] == json::array({"ram"}));
    QVERIFY(limited["points"][2]["violations"] == json::array({"flash", "ram"}));
    QCOMPARE(limited["points"][2]["feasible"].get<bool>(), false);
    QCOMPARE(limited["best_point"].get<int>(), 1);
    QCOMPARE(limited["verdict"].get<std::string>(), std::string("invalid"));
    const json none = json::parse(
        runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 --json --ram-limit-kb 1").out);
    QVERIFY(none["best_point"].is_null());
    QCOMPARE(none["verdict"].get<std::string>(), std::string("abandoned"));
}

void TestCli::timeIsLimitedToo()
{
    // 1.15 us a MAC: the first layer of 2048 MACs takes 2.4 ms, sending takes no stated time.
    const json late = json::parse(runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 "
                                          "--json --latency-limit-ms 1 --inference-period-s 2")
                                      .out);
    QVERIFY(late["points"][1]["violations"] == json::array({"latency"}));
    QVERIFY(close(late["points"][1]["latency_ms"], 2048 * 27.6e-6 / 24.0 * 1e3));
    QVERIFY(close(late["points"][0]["average_power_uW"], 1317.0 / 2.0));
    QCOMPARE(late["best_point"].get<int>(), 1);
    QCOMPARE(late["verdict"].get<std::string>(), std::string("valid"));
    const Ran ran = runLine("cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 "
                            "--power-limit-uw 10 --inference-period-s 1");
    QVERIFY(has(ran.out, "average uW"));
    QVERIFY(has(ran.out, "no: average power"));
    QVERIFY(has(ran.out, "0.0912 mJ, above the limit of the average power."));
}

void TestCli::theFrontEndIsChargedOnABoard()
{
    const QTemporaryDir folder;
    std::ofstream(folder.filePath(QStringLiteral("board.json")).toStdString())
        << R"({"preset": "stm32l476rg-counted", "cycles_per_instruction": 1.25})";
    const std::string line = "cost --lengths 2048,128,8,64,2 --channels 1,1,4,2,1 --device "
        + folder.filePath(QStringLiteral("board.json")).toStdString();
    const json without = json::parse(runLine((line + " --json").c_str()).out);
    const json with = json::parse(runLine((line + " --json --front-end beats").c_str()).out);
    QVERIFY(!without.contains("front_end"));
    // 54 * 576 + 57.6 * 2048 instructions of 15.625 ns at 24 mW.
    const json& charged = with["front_end"];
    QVERIFY(close(charged["instructions"], 149068.8));
    QVERIFY(close(charged["latency_ms"], 149068.8 * 15.625e-6));
    QVERIFY(close(charged["energy_mJ"], 149068.8 * 15.625e-9 * 24.0));
    QCOMPARE(charged["ram_bytes"].get<int>(), 7926);
    QVERIFY(close(with["points"][0]["edge_compute_mJ"], charged["energy_mJ"].get<double>()));
    QCOMPARE(with["points"][0]["ram_bytes"].get<int>(), 8192 + 7926);
    QVERIFY(with["layers"] == without["layers"]);
    QVERIFY(has(runLine((line + " --front-end beats").c_str()).out,
                "Front end     149 thousand instructions, 7926 bytes of samples, 0.0559 mJ"));
}

void TestCli::badInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fragment");
    const auto row = [](const char* name, const char* line, const char* fragment) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(fragment);
    };
    row("lengths that do not divide", "cost --lengths 2048,300,2 --channels 1,1,1", "2048 and 300");
    row("a zero length", "cost --lengths 2048,0,2 --channels 1,1,1", "found 0");
    row("lists of different length", "cost --lengths 2048,4,2 --channels 1,1", "as many entries");
    row("unknown device", "cost --lengths 2,2 --channels 1,1 --device stm32l476",
        "\"stm32l476rg\"");
    row("missing device file", "cost --lengths 2,2 --channels 1,1 --device ./none.json",
        "./none.json");
    row("unknown link", "cost --lengths 2,2 --channels 1,1 --link wifi-six-e-lan", "ble-paper");
    row("missing batch", "cost --batch /nowhere/a.jsonl", "/nowhere/a.jsonl");
    row("folder for a batch", "cost --batch /tmp", "not a file");
    row("energy limit without energy",
        "cost --lengths 2,2 --channels 1,1 --device rp2040 --energy-limit-mj 1",
        "compute_power_mW");
    row("latency limit without energy",
        "cost --lengths 2,2 --channels 1,1 --device rp2040 --latency-limit-ms 1",
        "compute_power_mW");
    row("unknown device shown", "device show zzzzzzzzzzzz", "known are");
    row("missing table", "device fit none.csv", "none.csv");
}

void TestCli::badInputIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fragment);
    const Ran ran = runLine(line.constData());
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.out.empty());
    QVERIFY2(has(ran.err, fragment.constData()), ran.err.c_str());
    QCOMPARE(std::ranges::count(ran.err, '\n'), 1);
}

void TestCli::memoryOnlyDeviceGivesMemory()
{
    const Ran ran = runLine("cost --lengths 2048,128,2 --channels 1,1,1 --device nrf52840 --json");
    QCOMPARE(ran.code, 0);
    const json cost = json::parse(ran.out);
    QVERIFY(cost["best_point"].is_null());
    QVERIFY(cost["points"][1]["edge_mJ"].is_null());
    QVERIFY(cost["layers"][0]["latency_ms"].is_null());
    QCOMPARE(cost["points"][1]["flash_bytes"].get<int>(), 68);
    QVERIFY(close(cost["points"][0]["edge_transmit_mJ"], 1.317));
    QVERIFY(has(ran.err, "device.compute_power_mW"));
    QVERIFY(has(runLine("cost --lengths 2048,128,2 --channels 1,1,1 --device nrf52840").out,
                "which is not known"));
}

void TestCli::deviceFilesAreUsed()
{
    const test::TemporaryFolder folder;
    const auto device = folder.write(
        "own.json",
        R"({"preset":"rp2040","compute_power_mW":100,"latency":{"all":{"per_mac_s":1e-6}}})");
    const auto link = folder.write(
        "own-link.json",
        R"({"energy_per_byte_nJ":1000,"payload_bytes":20,"energy_per_packet_nJ":5000})");
    const Ran ran = runProgram({"cost", "--lengths", "16,4,2", "--channels", "1,2,1", "--device",
                                device.string(), "--link", link.string(), "--json"});
    QCOMPARE(ran.code, 0);
    const json cost = json::parse(ran.out);
    QVERIFY(close(cost["layers"][0]["energy_mJ"], 0.0032)); // 32 MACs at 0.1 uJ
    QVERIFY(
        close(cost["points"][0]["edge_transmit_mJ"], 0.084)); // 64 bytes at 1 uJ, 4 packets at 5 uJ
    const auto wrong = folder.write("wrong.json", R"({"ram_KiB":1,"flash_kib":1})");
    const Ran refused
        = runProgram({"cost", "--lengths", "2,2", "--channels", "1,1", "--device", wrong.string()});
    QCOMPARE(refused.code, 3);
    QVERIFY(has(refused.err, "flash_KiB"));
}

void TestCli::devicesAreListedAndShown()
{
    const json all = json::parse(runLine("device list --json").out);
    QCOMPARE(all.size(), std::size_t{12});
    QCOMPARE(all[0]["id"].get<std::string>(), std::string("stm32l476rg"));
    const Ran table = runLine("device list");
    QVERIFY(has(table.out, "27.60 nJ a MAC"));
    QVERIFY(has(table.out, "enter your own"));
    const Ran shown = runLine("device show ESP32-S3");
    QCOMPARE(shown.code, 0);
    QVERIFY(has(shown.out, "external"));
    const json one = json::parse(runLine("device show stm32l476rg --json").out);
    QCOMPARE(one["compute_power_mW"].get<double>(), 24.0);
}

void TestCli::deviceFitPrintsAndWrites()
{
    const test::TemporaryFolder folder;
    const auto table
        = folder.write("m.csv",
                       "kind,in_length,in_channels,out_length,out_channels,latency_ms,power_mW\n"
                       "fc,1,1,1,1,1,20\nfc,2,1,1,1,2,20\nfc,3,1,1,1,2,20\n");
    const std::string output = (folder.path() / "fitted.json").string();
    const Ran ran = runProgram({"device", "fit", table.string(), "--device", "rp2040", "--name",
                                "Pico", "-o", output, "--json", "--terms", "paper"});
    QCOMPARE(ran.code, 0);
    const json fit = json::parse(ran.out);
    QVERIFY(close(fit["kinds"]["fc"]["r_squared"], 0.75));
    QVERIFY(close(fit["kinds"]["fc"]["per_mac_s"], 0.0005));
    QVERIFY(close(fit["kinds"]["fc"]["residuals"][1]["residual_ms"], 1.0 / 3.0));
    QVERIFY(close(fit["power_mW"], 20.0));
    const Ran shown = runProgram({"device", "show", output});
    QCOMPARE(shown.code, 0);
    QVERIFY(has(shown.out, "fitted to m.csv, 3 rows"));
    const Ran text = runProgram({"device", "fit", table.string(), "--terms", "paper"});
    QVERIFY(has(text.out, "R-squared 0.7500"));
    // 2/3 ms, which JSON alone has in full.
    QVERIFY2(has(text.out, "0.00066667") && !has(text.out, "0.000666666"), text.out.c_str());
    QVERIFY2(has(shown.out, "0.00066667 s + ") && !has(shown.out, "0.000666666"), shown.out.c_str());
    QVERIFY(has(text.out, "conv: no rows"));
    QCOMPARE(runProgram({"device", "fit", table.string(), "-o", "/nowhere/x.json"}).code, 3);

    // The default device's power has a source of its own, which does not speak for this one.
    const auto bare = folder.write("b.csv",
                                   "kind,in_length,in_channels,out_length,out_channels,latency_ms\n"
                                   "fc,1,1,1,1,1\nfc,2,1,1,1,2\nfc,3,1,1,1,2\n");
    const Ran given = runProgram({"device", "fit", bare.string(), "--power-mw", "33", "--json"});
    QCOMPARE(given.code, 0);
    const json device = json::parse(given.out)["device"];
    QVERIFY(close(device["compute_power_mW"], 33.0));
    QVERIFY(device["sources"]["compute_power_mW"] == "given with --power-mw");
}

void TestCli::aPlanSaysWhatItAssumes()
{
    const Ran enough = runProgram({"device", "plan"});
    QCOMPARE(enough.code, 0);
    QVERIFY2(has(enough.out, "if one measurement scatters by 2 %"), enough.out.c_str());
    QVERIFY(!has(enough.out, "not reached"));
    const Ran few = runProgram({"device", "plan", "--most", "15", "--noise", "7"});
    QCOMPARE(few.code, 0);
    QVERIFY2(has(few.out, "if one measurement scatters by 7 %"), few.out.c_str());
    QVERIFY2(has(few.out, "The wanted 5 % are not reached: allow more layers (--most)"),
             few.out.c_str());
    const Ran nothing = runProgram({"device", "plan", "--lengths=0,4"});
    QCOMPARE(nothing.code, 3);
    QVERIFY2(has(nothing.err, "lengths") && nothing.out.empty(), nothing.err.c_str());
}

void TestCli::aShortLogIsBlamedOnTheLog_data()
{
    QTest::addColumn<bool>("hasPower");
    QTest::newRow("alone") << false;
    QTest::newRow("beside an analyser's file") << true;
}

void TestCli::aShortLogIsBlamedOnTheLog()
{
    QFETCH(bool, hasPower);
    const test::TemporaryFolder folder;
    const auto plan = folder.write("plan.csv",
                                   "layer,kind,in_length,in_channels,out_length,out_channels,repeats\n"
                                   "1,conv,64,1,8,2,10\n2,tconv,8,1,16,1,4\n");
    const auto log = folder.write("uart.txt",
                                  "splitscape-measure,1,b,1000000,time\nlayer,0,20000,500\n"
                                  "layer,1,10,105\nend,1\n");
    std::string trace = "Timestamp(ms),Current(uA),D0\n";
    for (int i = 0; i < 7 * 30; ++i) // three pulses of 30 ms
        trace += std::to_string(i) + ",1000," + (i / 30 % 2 == 1 ? "1\n" : "0\n");
    const auto power = folder.write("ppk2.csv", trace);
    std::vector<std::string> line{"device",     "import", "--plan", plan.string(), "--log",
                                  log.string(), "-o",     (folder.path() / "out.csv").string()};
    if (hasPower)
        line.insert(line.end(), {"--power", power.string(), "--voltage", "3"});
    const Ran ran = runProgram(line);
    QCOMPARE(ran.code, 3);
    QVERIFY2(has(ran.err, "uart.txt") && !has(ran.err, "ppk2.csv"), ran.err.c_str());
}

void TestCli::dataTakesOneRecording()
{
    const test::TemporaryFolder folder;
    const auto header = folder.write("a.hea", "a 1 360 4000\na.dat 16 200 11 0 0 0 0 MLII\n");
    // N at sample 1000, then V 1000 samples later, N again, then the end.
    folder.write("a.atr", std::string("\xe8\x07\xe8\x17\xe8\x07\0\0", 8));
    folder.write("a.dat", std::string(8000, '\0'));
    const Ran one = runProgram({"data", header.string(), "--json"});
    QCOMPARE(one.code, 0);
    QVERIFY(has(one.out, "mitbih"));
    const Ran broken = runProgram({"data", folder.write("x.EDF", "no EDF at all").string()});
    QCOMPARE(broken.code, 3);
    QVERIFY(has(broken.err, "x.EDF"));
    QVERIFY(!has(broken.err, "column"));
}

void TestCli::deviceFitRefusesBadRows()
{
    const test::TemporaryFolder folder;
    const auto table
        = folder.write("m.csv",
                       "kind,in_length,in_channels,out_length,out_channels,latency_ms\n"
                       "fc,1,1,1,1,1\nfc,2,1,1,1,-2\npool,3,1,1,1,2\n");
    const Ran ran = runProgram({"device", "fit", table.string()});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.out.empty());
    QCOMPARE(std::ranges::count(ran.err, '\n'), 2);
    QVERIFY(has(ran.err, "m.csv:3"));
    QVERIFY(has(ran.err, "m.csv:4"));
}

QTEST_APPLESS_MAIN(TestCli)
#include "tst_cli.moc"
