// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/limits_json.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::partition;

class TestLimits : public QObject {
    Q_OBJECT

private slots:
    void limitsReadBack();
    void limitsAreRefused_data();
    void limitsAreRefused();
};

void TestLimits::limitsReadBack()
{
    Problems problems;
    const Limits limits{
        .flash = Bytes(1000), .ram = Bytes(8448), .energy = Energy::millijoules(0.27)};
    QCOMPARE(readLimits(toJson(limits), problems), limits);
    QCOMPARE(toJson(limits)["energy_mJ"].get<double>(), 0.27);
    QCOMPARE(readLimits(nlohmann::json::parse(R"({"energy_mJ":null,"ram_bytes":8448})"), problems,
                        limits),
             (Limits{.flash = Bytes(1000), .ram = Bytes(8448), .energy = {}}));
    const Judging judging{
        .scenario = Scenario::TotalEnergy, .fogFactor = 3.5, .partitioning = false};
    QCOMPARE(readJudging(toJson(judging), problems), judging);
    QVERIFY(problems.empty());
    QVERIFY(validate(limits).empty());
    QVERIFY(validate(judging).empty());
    QCOMPARE(validate(Limits{.flash = Bytes(0), .ram = Bytes(-1), .energy = Energy{}}).size(),
             std::size_t{3});
    QCOMPARE(validate(Judging{.fogFactor = std::nan("")}).size(), std::size_t{1});
}

void TestLimits::limitsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const int range = static_cast<int>(ErrorCode::ValueOutOfRange);
    const int unknown = static_cast<int>(ErrorCode::UnknownKey);
    QTest::newRow("zero energy") << R"({"energy_mJ":0})" << range << "limits.energy_mJ";
    QTest::newRow("negative Flash") << R"({"flash_KiB":-1})" << range << "limits.flash_KiB";
    QTest::newRow("zero RAM") << R"({"ram_bytes":0})" << range << "limits.ram_bytes";
    QTest::newRow("too much RAM") << R"({"ram_KiB":1e300})" << range << "limits.ram_KiB";
    QTest::newRow("text") << R"({"ram_KiB":"8"})" << static_cast<int>(ErrorCode::WrongType)
                          << "limits.ram_KiB";
    QTest::newRow("lower-case unit") << R"({"ram_kib":8})" << unknown << "limits.ram_kib";
    QTest::newRow("kB") << R"({"flash_kb":8})" << unknown << "limits.flash_kb";
}

void TestLimits::limitsAreRefused()
{
    QFETCH(QString, json);
    QFETCH(int, code);
    QFETCH(QString, subject);
    Problems problems;
    (void)readLimits(nlohmann::json::parse(json.toStdString()), problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(problems[0].code), code);
    QCOMPARE(QString::fromStdString(problems[0].subject), subject);
    problems.clear();
    (void)readJudging(
        nlohmann::json::parse(R"({"scenario":"egde","fog_factor":0,"partitioning":1})"), problems);
    QCOMPARE(problems.size(), std::size_t{3});
    QVERIFY(problems[0].detail.find("\"edge\"?") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
