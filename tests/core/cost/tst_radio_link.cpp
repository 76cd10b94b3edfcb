// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_json.h"
#include "core/cost/cost_model.h"
#include "core/cost/presets.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::cost;

class TestRadioLink : public QObject {
    Q_OBJECT

private slots:
    void packetsAreCountedWhenStarted_data();
    void packetsAreCountedWhenStarted();
    void anOverheadAPacketRulesSmallPayloads();
    void eventsHeadersAndLossesAreCharged_data();
    void eventsHeadersAndLossesAreCharged();
    void linksReadBack();
    void linksAreRefused();
};

void TestRadioLink::packetsAreCountedWhenStarted_data()
{
    QTest::addColumn<int>("values");
    QTest::addColumn<double>("microjoules");
    // 0.1 uJ a byte, 4 bytes a value, 20 bytes a packet at 5 uJ.
    QTest::newRow("one value starts one packet") << 1 << 5.4;
    QTest::newRow("five values fill one packet") << 5 << 7.0;
    QTest::newRow("six values start a second packet") << 6 << 12.4;
    QTest::newRow("a hundred values are twenty packets") << 100 << 140.0;
}

void TestRadioLink::packetsAreCountedWhenStarted()
{
    QFETCH(int, values);
    QFETCH(double, microjoules);
    RadioLink link;
    link.perByte = Energy::microjoules(0.1);
    link.perPacket = Energy::microjoules(5);
    link.payloadBytes = 20;
    link.fogReceivePerByte = Energy::microjoules(0.05);
    QVERIFY(std::abs(transmitEnergy(values, network::NumberFormat::Float32, link).inMicrojoules()
                     - microjoules)
            < 1e-9);
    QVERIFY(std::abs(receiveEnergy(values, network::NumberFormat::Float32, link).inMicrojoules()
                     - 0.2 * values)
            < 1e-9);
}

void TestRadioLink::anOverheadAPacketRulesSmallPayloads()
{
    // 32 values are 128 bytes, one packet: 128 * 154 nJ + 9.7 uJ = 29.412 uJ. One value alone takes
    // 4 * 154 nJ + 9.7 uJ = 10.316 uJ, not a 32nd of it. 2048 values are 34 packets.
    const RadioLink link = *findLink("nrf52840-1m");
    const auto microjoules = [&](int values) {
        return transmitEnergy(values, network::NumberFormat::Float32, link).inMicrojoules();
    };
    QVERIFY(std::abs(microjoules(32) - 29.412) < 1e-9);
    QVERIFY(std::abs(microjoules(1) - 10.316) < 1e-9);
    QVERIFY(std::abs(microjoules(2048) - (8192 * 0.154 + 34 * 9.7)) < 1e-6);
    // In time: 128 * 8 us and 516 us.
    QVERIFY(std::abs(transmitTime(32, network::NumberFormat::Float32, link).count() - 1540e-6)
            < 1e-12);
}

void TestRadioLink::eventsHeadersAndLossesAreCharged_data()
{
    // 32 float32 values, 128 bytes at 100 nJ; 2 packets of 64 at 1 uJ: 14.8 uJ.
    QTest::addColumn<QString>("more");
    QTest::addColumn<double>("sent");
    QTest::addColumn<double>("received");
    QTest::newRow("bytes and packets") << "" << 14.8 << 1.28;
    // 136 bytes are 3 packets: 13.6 + 3.
    QTest::newRow("a header") << R"(,"header_bytes":8)" << 16.6 << 1.36;
    QTest::newRow("an event") << R"(,"energy_per_event_nJ":5000)" << 19.8 << 1.28;
    // Sent 1 / (1 - 0.2) = 1.25 times.
    QTest::newRow("one in five is lost") << R"(,"retransmission_rate":0.2)" << 18.5 << 1.6;
    // 16.6 * 1.25 + 5
    QTest::newRow("all of them")
        << R"(,"header_bytes":8,"energy_per_event_nJ":5000,"retransmission_rate":0.2)" << 25.75
        << 1.7;
    // Of three together 392 bytes, 7 packets and one event, a third each: (39.2 + 7 + 5) / 3.
    QTest::newRow("three inferences share a header and an event")
        << R"(,"header_bytes":8,"energy_per_event_nJ":5000,"inferences_per_packet":3)"
        << 51.2 / 3.0 << 3.92 / 3.0;
    QTest::newRow("times and a period cost nothing")
        << R"(,"time_per_byte_us":8,"time_per_packet_us":516,"time_per_event_us":2500,
               "inference_period_s":0.8)"
        << 14.8 << 1.28;
}

void TestRadioLink::eventsHeadersAndLossesAreCharged()
{
    QFETCH(QString, more);
    QFETCH(double, sent);
    QFETCH(double, received);
    Problems problems;
    const std::string text
        = R"({"energy_per_byte_nJ":100,"energy_per_packet_nJ":1000,"payload_bytes":64,
              "fog_receive_energy_per_byte_nJ":10)"
        + more.toStdString() + "}";
    const RadioLink link = readRadioLink(nlohmann::json::parse(text), problems);
    QVERIFY(problems.empty());
    QVERIFY(readRadioLink(toJson(link), problems) == link);
    using network::NumberFormat;
    const double transmitted = transmitEnergy(32, NumberFormat::Float32, link).inMicrojoules();
    QVERIFY(std::abs(transmitted - sent) < 1e-9);
    QVERIFY(std::abs(receiveEnergy(32, NumberFormat::Float32, link).inMicrojoules() - received)
            < 1e-9);
}

void TestRadioLink::linksReadBack()
{
    RadioLink link;
    link.perPacket = Energy::nanojoules(12.7);
    link.payloadBytes = 244;
    link.fogReceivePerByte = Energy::nanojoules(0.1);
    Problems problems;
    QCOMPARE(readRadioLink(toJson(link), problems), link);
    QVERIFY(problems.empty());
}

void TestRadioLink::linksAreRefused()
{
    Problems problems;
    (void)readRadioLink(nlohmann::json::parse(R"({"energy_per_packet_nJ":3,"bytes_per_value":0})"),
                        problems);
    QCOMPARE(problems.size(), std::size_t{2});
    QCOMPARE(problems[0].subject, std::string("link.bytes_per_value"));
    QCOMPARE(problems[1].subject, std::string("link.payload_bytes"));
}

QTEST_APPLESS_MAIN(TestRadioLink)
#include "tst_radio_link.moc"
