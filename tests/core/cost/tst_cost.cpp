// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_json.h"
#include "core/cost/cost_model.h"
#include "core/cost/presets.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::cost;

class TestCost : public QObject {
    Q_OBJECT

private slots:
    void layersCostTimeAndEnergy();
    void presetsHaveTheirMemory_data();
    void presetsHaveTheirMemory();
    void presetsNameTheirSources();
    void onlyTheTwoCalibratedPresetsKnowEnergy();
    void countedPresetsComputeInt8();
    void calibratedPresetsSpendPerMac();
    void presetsAreFoundOrTheNearestIsNamed();
    void devicesReadBack();
    void devicesAreRefused_data();
    void devicesAreRefused();
    void ownDeviceFillsInEnergy();
    void instructionsTakeCycles_data();
    void instructionsTakeCycles();
    void instructionsReadBack();
    void instructionsAreRefused_data();
    void instructionsAreRefused();
    void deviceFilesAreLoaded();
    void batteryLife_data();
    void batteryLife();
    void batteryLifeRefusesNonsense();
};

void TestCost::layersCostTimeAndEnergy()
{
    DeviceProfile device;
    device.computePower = Power::milliwatts(10);
    device.latency[0]
        = {.intercept = 1e-3, .perMac = 1e-6, .perInput = 2e-6, .perOutput = 3e-6, .rSquared = {}};
    device.latency[2]
        = {.intercept = 0.0, .perMac = 1e-6, .perInput = 0.0, .perOutput = 0.0, .rSquared = {}};
    const auto costs = layerCosts({{16, 4, 2}, {1, 2, 1}}, device);
    QCOMPARE(costs.size(), std::size_t{2});
    // conv 16x1 -> 4x2, k 4: 32 MACs, 16 in, 8 out: 1000 + 32 + 32 + 24 us = 1.088 ms; 10 mW: 10.88
    // uJ.
    QCOMPARE(costs[0].multiplyAccumulates, std::int64_t{32});
    QCOMPARE(costs[0].parameters, std::int64_t{10});
    QCOMPARE(costs[0].flash, Bytes(40));
    QCOMPARE(costs[0].ram, Bytes(96));
    QVERIFY(std::abs(costs[0].latency.count() - 1.088e-3) < 1e-12);
    QVERIFY(std::abs(costs[0].compute.inMicrojoules() - 10.88) < 1e-9);
    // FC 8 -> 2: 16 MACs, 18 parameters, 16 us.
    QCOMPARE(costs[1].parameters, std::int64_t{18});
    QVERIFY(std::abs(costs[1].latency.count() - 16e-6) < 1e-15);
}

void TestCost::presetsHaveTheirMemory_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("flash");
    QTest::addColumn<int>("ram");
    QTest::newRow("STM32L476RG") << "stm32l476rg" << 1024 << 128;
    QTest::newRow("STM32L476RG from the datasheet") << "stm32l476rg-datasheet" << 1024 << 128;
    QTest::newRow("STM32F446RE") << "stm32f446re" << 512 << 128;
    QTest::newRow("STM32H743ZI") << "stm32h743zi" << 2048 << 1024;
    QTest::newRow("nRF52840") << "nrf52840" << 1024 << 256;
    QTest::newRow("nRF5340") << "nrf5340" << 1024 << 512;
    QTest::newRow("RP2040") << "rp2040" << 2048 << 264;
    QTest::newRow("MAX78000") << "max78000" << 512 << 128;
    QTest::newRow("Apollo4 Plus") << "apollo4-plus" << 2048 << 2816;
    QTest::newRow("Apollo3 Blue") << "apollo3-blue" << 1024 << 384;
    QTest::newRow("ESP32-S3 has external Flash") << "esp32-s3" << -1 << 512;
}

void TestCost::presetsHaveTheirMemory()
{
    QFETCH(QString, id);
    QFETCH(int, flash);
    QFETCH(int, ram);
    const auto device = findDevice(id.toStdString());
    QVERIFY(device.has_value());
    QCOMPARE(device->flash.has_value(), flash > 0);
    if (flash > 0)
        QCOMPARE(device->flash->inKibibytes(), double{flash * 1.0});
    QCOMPARE(device->ram.inKibibytes(), double{ram * 1.0});
}

void TestCost::presetsNameTheirSources()
{
    QCOMPARE(devicePresets().size(), std::size_t{12});
    for (const DeviceProfile& device : devicePresets()) {
        const char* latency = device.instructions ? "cycles_per_instruction" : "latency";
        for (const char* field : {"flash_KiB", "ram_KiB", "compute_power_mW", latency}) {
            const bool named = std::ranges::any_of(device.sources, [&](const auto& source) {
                return source.first == field && !source.second.empty();
            });
            QVERIFY2(named, (device.id + "." + field).c_str());
        }
    }
    QCOMPARE(linkPresets().size(), std::size_t{7});
    for (const RadioLink& link : linkPresets()) {
        // The paper states no times.
        const std::size_t fields = link.timePerByte.count() > 0.0 ? 5 : 3;
        QVERIFY2(link.sources.size() == fields, link.id.c_str());
    }
    QCOMPARE(defaultLink().timePerByte.count(), 0.0);
    QCOMPARE(defaultLink().id, std::string("ble-paper"));
}

void TestCost::onlyTheTwoCalibratedPresetsKnowEnergy()
{
    for (const DeviceProfile& device : devicePresets()) {
        const bool calibrated = device.id.starts_with("stm32l476rg") && !device.instructions;
        QCOMPARE(device.hasEnergyModel(), calibrated);
        const auto checked = checkEnergyModel(device);
        QCOMPARE(checked.has_value(), calibrated);
        // The board whose instructions are counted has a power, and lacks the cycles.
        const char* const missing
            = device.computePower ? "device.cycles_per_instruction" : "device.compute_power_mW";
        if (!checked)
            QCOMPARE(checked.error().subject, std::string(missing));
    }
}

void TestCost::countedPresetsComputeInt8()
{
    // Counted for SD-1 in docs/benchmarks.md: 6165, 1695, 2310 and 579 instructions.
    const std::vector<std::pair<network::Layer, double>> counted{
        {{network::LayerKind::Convolution, 2048, 1, 128, 1, 16, 16}, 6165.0},
        {{network::LayerKind::Convolution, 128, 1, 8, 4, 16, 16}, 1695.0},
        {{network::LayerKind::TransposedConvolution, 8, 4, 64, 2, 8, 8}, 2310.0},
        {{network::LayerKind::FullyConnected, 64, 2, 2, 1, 64, 64}, 579.0}};
    int found = 0;
    for (DeviceProfile device : devicePresets()) {
        QVERIFY(!device.computes(network::NumberFormat::Int8)); // the cycles are the board's
        if (!device.instructions)
            continue;
        ++found;
        setCyclesPerInstruction(device, 2.0);
        QVERIFY2(device.computes(network::NumberFormat::Int8), device.id.c_str());
        for (const auto& [layer, instructions] : counted) {
            const Seconds predicted
                = layerLatency(layer, network::multiplyAccumulates(layer),
                               device.latencyOf(network::NumberFormat::Int8));
            const double said = predicted.count() * device.instructions->clock_MHz * 1e6 / 2.0;
            QVERIFY2(std::abs(said / instructions - 1.0) < 0.12,
                     qPrintable(QStringLiteral("%1 instead of %2").arg(said).arg(instructions)));
        }
    }
    QCOMPARE(found, 6);
}

void TestCost::calibratedPresetsSpendPerMac()
{
    const space::Architecture thousand{{1000, 1, 2}, {1, 1, 1}};
    // 1000 MACs at 27.6 nJ, and 9 cycles at 80 MHz and 24 mW: 2.7 nJ.
    QVERIFY(std::abs(layerCosts(thousand, defaultDevice())[0].compute.inMicrojoules() - 27.6)
            < 1e-9);
    QCOMPARE(defaultDevice().id, std::string("stm32l476rg"));
    QVERIFY(defaultDevice().latencyIsEstimate);
    const auto datasheet = findDevice("STM32L476RG-datasheet");
    QVERIFY(std::abs(layerCosts(thousand, *datasheet)[0].compute.inMicrojoules() - 2.7) < 1e-9);
    QCOMPARE(defaultLink(), linkPresets().front());
    QCOMPARE(defaultLink().perByte, RadioLink{}.perByte);
    QVERIFY(
        std::abs(transmitEnergy(2048, network::NumberFormat::Float32, defaultLink()).inMillijoules()
                 - 1.317)
        < 1e-12);
}

void TestCost::presetsAreFoundOrTheNearestIsNamed()
{
    QVERIFY(findDevice("nRF52840").has_value());
    const auto device = findDevice("nrf52480");
    QCOMPARE(device.error().code, ErrorCode::ValueOutOfRange);
    QVERIFY(device.error().detail.find("nrf52840") != std::string::npos);
    QVERIFY(findLink("zzzzzzzzzzzzzzzz").error().detail.find("ble-paper") != std::string::npos);
}

void TestCost::devicesReadBack()
{
    for (const DeviceProfile& device : devicePresets()) {
        Problems problems;
        DeviceProfile back = readDeviceProfile(toJson(device), problems);
        QVERIFY(problems.empty());
        DeviceProfile expected = device;
        std::ranges::sort(expected.sources);
        std::ranges::sort(back.sources);
        QCOMPARE(back, expected);
    }
}

void TestCost::devicesAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const int range = static_cast<int>(ErrorCode::ValueOutOfRange);
    QTest::newRow("no RAM") << R"({"name":"x"})" << range << "device.ram_KiB";
    QTest::newRow("zero RAM") << R"({"ram_KiB":0})" << range << "device.ram_KiB";
    QTest::newRow("Flash twice") << R"({"ram_KiB":1,"flash_KiB":1,"flash_bytes":1024})" << range
                                 << "device.flash_bytes";
    QTest::newRow("negative power")
        << R"({"ram_KiB":1,"compute_power_mW":-3})" << range << "device.compute_power_mW";
    QTest::newRow("negative latency") << R"({"ram_KiB":1,"latency":{"fc":{"per_mac_s":-1}}})"
                                      << range << "device.latency.fc.per_mac_s";
    QTest::newRow("unknown kind") << R"({"ram_KiB":1,"latency":{"cnv":{}}})"
                                  << static_cast<int>(ErrorCode::UnknownKey)
                                  << "device.latency.cnv";
    QTest::newRow("unknown key") << R"({"ram_KiB":1,"compute_power_mw":3})"
                                 << static_cast<int>(ErrorCode::UnknownKey)
                                 << "device.compute_power_mw";
    QTest::newRow("a number") << "7" << static_cast<int>(ErrorCode::WrongType) << "device";
    QTest::newRow("unknown preset") << "\"nrf\"" << range << "device";
    QTest::newRow("unknown preset in an object")
        << R"({"preset":"nrf"})" << range << "device.preset";
    QTest::newRow("source is a number")
        << R"({"ram_KiB":1,"sources":{"ram_KiB":1}})" << static_cast<int>(ErrorCode::WrongType)
        << "device.sources.ram_KiB";
}

void TestCost::devicesAreRefused()
{
    QFETCH(QString, json);
    QFETCH(int, code);
    QFETCH(QString, subject);
    Problems problems;
    (void)readDeviceProfile(nlohmann::json::parse(json.toStdString()), problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(problems[0].code), code);
    QCOMPARE(QString::fromStdString(problems[0].subject), subject);
}

void TestCost::ownDeviceFillsInEnergy()
{
    Problems problems;
    const auto json = nlohmann::json::parse(
        R"({"preset":"nrf52840","compute_power_mW":15,"latency":{"all":{"per_mac_s":1e-7},"fc":{"intercept_s":1e-4}}})");
    const DeviceProfile device = readDeviceProfile(json, problems);
    QVERIFY(problems.empty());
    QVERIFY(device.hasEnergyModel());
    QCOMPARE(device.ram, Bytes(256 * 1024));
    QCOMPARE(device.latency[1].perMac, 1e-7);
    QCOMPARE(device.latency[2].perMac, 1e-7);
    QCOMPARE(device.latency[2].intercept, 1e-4);

    DeviceProfile powerOnly = *findDevice("nrf52840");
    powerOnly.computePower = Power::milliwatts(15);
    QCOMPARE(checkEnergyModel(powerOnly).error().subject,
             std::string("device.cycles_per_instruction"));
}

void TestCost::instructionsTakeCycles_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("shape");
    QTest::addColumn<double>("instructions");
    // 55 + 4.5 * 2048 + 10 * 128 + 8.5 * 128
    QTest::newRow("conv") << 0 << QList<int>{2048, 1, 128, 1, 16} << 11639.0;
    // 512 MACs are run of the 4096 that the paper charges:
    // 49 + 4.5 * 512 + 10 * 128 + 9.5 * 8 + 5.5 * 64
    QTest::newRow("tconv") << 1 << QList<int>{8, 4, 64, 2, 8} << 4061.0;
    // 30 + 4.65 * 256 + 10 * 2
    QTest::newRow("fc") << 2 << QList<int>{64, 2, 2, 1, 64} << 1240.4;
}

void TestCost::instructionsTakeCycles()
{
    QFETCH(int, kind);
    QFETCH(QList<int>, shape);
    QFETCH(double, instructions);
    Problems problems;
    const DeviceProfile device = readDeviceProfile(
        nlohmann::json::parse(
            R"({"preset":"nrf52840","compute_power_mW":10,"cycles_per_instruction":1.6})"),
        problems);
    QVERIFY(problems.empty());
    QVERIFY(device.hasEnergyModel());
    QVERIFY(device.latencyIsEstimate);
    const network::Layer layer{
        static_cast<network::LayerKind>(kind), shape[0], shape[1], shape[2], shape[3], shape[4]};
    // 1.6 cycles at 64 MHz are 25 ns.
    const Seconds latency
        = layerLatency(layer, network::multiplyAccumulates(layer), device.latency);
    QVERIFY(std::abs(latency.count() - instructions * 25e-9) < 1e-15);
}

void TestCost::instructionsReadBack()
{
    for (const DeviceProfile& device : devicePresets()) {
        Problems problems;
        QVERIFY2(readDeviceProfile(toJson(device), problems) == device, device.id.c_str());
        QVERIFY(problems.empty());
    }
    Problems problems;
    const DeviceProfile known = readDeviceProfile(
        nlohmann::json::parse(R"({"preset":"stm32l476rg-counted","cycles_per_instruction":1.3})"),
        problems);
    QVERIFY(known.hasEnergyModel());
    QVERIFY(readDeviceProfile(toJson(known), problems) == known);
    // Whole as it is, on top of whatever else.
    for (const DeviceProfile& device : devicePresets())
        QVERIFY2(readDeviceProfile(toJson(device), problems, "device", known) == device,
                 device.id.c_str());
    DeviceProfile set = *findDevice("stm32l476rg-counted");
    setCyclesPerInstruction(set, 1.3);
    QVERIFY(set == known);
    setCyclesPerInstruction(set, {});
    QVERIFY(set == *findDevice("stm32l476rg-counted"));
    const DeviceProfile own = readDeviceProfile(
        nlohmann::json::parse(
            R"({"ram_KiB":8,"compute_power_mW":1,"multiply_accumulates":"executed",
                "latency":{"all":{"per_mac_s":1e-7,"per_output_length_s":2e-7}}})"),
        problems);
    QVERIFY(readDeviceProfile(toJson(own), problems) == own);
    QVERIFY(problems.empty());
}

void TestCost::instructionsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("subject");
    QTest::newRow("cycles of nothing") << R"({"ram_KiB":1,"cycles_per_instruction":1})"
                                       << "device.cycles_per_instruction";
    QTest::newRow("no clock") << R"({"ram_KiB":1,"instructions":{"all":{"per_mac":7}}})"
                              << "device.clock_MHz";
    QTest::newRow("twice the same")
        << R"({"ram_KiB":1,"clock_MHz":64,"instructions":{"all":{"per_mac":7}},
              "latency":{"all":{"per_mac_s":1e-7}}})"
        << "device.instructions";
    QTest::newRow("seconds among instructions")
        << R"({"ram_KiB":1,"clock_MHz":64,"instructions":{"all":{"per_mac_s":7}}})"
        << "device.instructions.all.per_mac_s";
    QTest::newRow("seconds of int8 beside counted instructions")
        << R"({"preset":"nrf52840","latency_int8":{"all":{"per_mac_s":1e-8}}})"
        << "device.latency_int8";
    QTest::newRow("no cycles at all") << R"({"preset":"nrf52840","cycles_per_instruction":0})"
                                      << "device.cycles_per_instruction";
}

void TestCost::instructionsAreRefused()
{
    QFETCH(QString, json);
    QFETCH(QString, subject);
    Problems problems;
    (void)readDeviceProfile(nlohmann::json::parse(json.toStdString()), problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(problems.front().subject), subject);
}

void TestCost::deviceFilesAreLoaded()
{
    const test::TemporaryFolder folder;
    Problems problems;
    const auto good = folder.write("board.json", R"({"name":"Board","ram_KiB":96})");
    QCOMPARE(loadDevice(good.string(), problems).name, std::string("Board"));
    QVERIFY(problems.empty());
    (void)loadDevice((folder.path() / "none.json").string(), problems);
    (void)loadDevice(folder.path().string() + "/", problems);
    (void)loadDevice(folder.write("binary.json", std::string_view("\0\1\2", 3)).string(), problems);
    (void)loadDevice(folder.write("cut.json", R"({"name":)").string(), problems);
    (void)loadLink(folder.write("empty.json", "").string(), problems);
    (void)loadLink("blep", problems);
    const std::vector<ErrorCode> expected{ErrorCode::FileMissing,       ErrorCode::NotAFile,
                                          ErrorCode::FileFormatUnknown, ErrorCode::SyntaxInvalid,
                                          ErrorCode::FileEmpty,         ErrorCode::ValueOutOfRange};
    QCOMPARE(problems.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(problems[i].code, expected[i]);
}

void TestCost::batteryLife_data()
{
    QTest::addColumn<double>("millijoules");
    QTest::addColumn<double>("sleepMilliwatts");
    QTest::addColumn<double>("days");
    // 100 mAh at 3.6 V are 1296 J.
    QTest::newRow("1 mJ each second: 1 mW, 1.296e6 s") << 1.0 << 0.0 << 15.0;
    QTest::newRow("as much again asleep") << 1.0 << 1.0 << 7.5;
    QTest::newRow("asleep only") << 0.0 << 0.5 << 30.0;
}

void TestCost::batteryLife()
{
    QFETCH(double, millijoules);
    QFETCH(double, sleepMilliwatts);
    QFETCH(double, days);
    const auto life = batteryLifeDays(Energy::millijoules(millijoules), Seconds(1.0), 100.0, 3.6,
                                      Power::milliwatts(sleepMilliwatts));
    QVERIFY(life.has_value());
    QVERIFY(std::abs(*life - days) < 1e-9);
}

void TestCost::batteryLifeRefusesNonsense()
{
    const Energy one = Energy::millijoules(1);
    const Seconds second(1.0);
    QCOMPARE(batteryLifeDays(one, second, 0.0, 3.0).error().subject,
             std::string("battery capacity"));
    QCOMPARE(batteryLifeDays(one, second, 1.0, -3.0).error().subject,
             std::string("battery voltage"));
    QCOMPARE(batteryLifeDays(one, Seconds(0.0), 1.0, 3.0).error().subject,
             std::string("inference period"));
    QCOMPARE(batteryLifeDays(one, second, std::nan(""), 3.0).error().subject,
             std::string("battery capacity"));
    QCOMPARE(batteryLifeDays(Energy{}, second, 1.0, 3.0).error().subject,
             std::string("energy per inference"));
}

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"
