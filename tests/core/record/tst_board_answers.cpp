// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/presets.h"
#include "core/record/board_answers.h"
#include "core/study/study_json.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::record;

namespace {

const space::Architecture kSeizure1{{2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}}; // SD-1 of the paper

study::StudySpec comparing()
{
    study::StudySpec spec = study::parseStudy("{}", "study").spec;
    // A hundredth of the energy a MAC: the classes come to 6912 * 0.276 nJ = 1.9 uJ, and sending
    // two scores to 1.3 uJ, where 32 values at point 3 take 20.6 uJ.
    cost::DeviceProfile thrifty = cost::defaultDevice();
    thrifty.name = "Thrifty";
    for (cost::LatencySurrogate& latency : thrifty.latency)
        latency.perMac /= 100.0;
    // The raw input takes 8192 bytes, so nothing fits.
    cost::DeviceProfile small = cost::defaultDevice();
    small.name = "Small";
    small.ram = Bytes(8191);
    spec.compare = {{thrifty, {}}, {small, {}}};
    return spec;
}

} // namespace

class TestBoardAnswers : public QObject {
    Q_OBJECT

private slots:
    void nothingToCompare()
    {
        QVERIFY(boardAnswers(study::parseStudy("{}", "study").spec, kSeizure1).empty());
    }

    void theBestCutFollowsTheDevice()
    {
        const auto answers = boardAnswers(comparing(), kSeizure1);
        QCOMPARE(answers.size(), std::size_t{3});
        QCOMPARE(answers[0].device, std::string("STM32L476RG"));
        QCOMPARE(answers[0].partition.bestPoint, std::optional<int>(3)); // as published
        QCOMPARE(answers[1].device, std::string("Thrifty"));
        QCOMPARE(answers[1].partition.bestPoint, std::optional<int>(5));
        QVERIFY(qAbs(answers[1].partition.best()->edge().inMicrojoules() - 3.19) < 0.01);
        QCOMPARE(answers[2].partition.bestPoint, std::optional<int>());
        QCOMPARE(answers[2].partition.verdict, partition::Verdict::Abandoned);
    }

    void limitsOfTheStudyHoldEverywhere()
    {
        study::StudySpec spec = comparing();
        spec.rules.limits.flash = Bytes(400); // 85 parameters at point 3, 409 at point 5
        const auto answers = boardAnswers(spec, kSeizure1);
        QCOMPARE(answers[1].partition.bestPoint, std::optional<int>(3));
    }

    void theStudyFileNamesThem()
    {
        const auto reading = study::parseStudy(
            R"({"compare": [{"device": {"preset": "stm32l476rg", "ram_KiB": 64}},
                            {"link": {"name": "Loud", "energy_per_byte_nJ": 500}}]})",
            "study");
        QVERIFY(reading.ok());
        QCOMPARE(reading.spec.compare.size(), std::size_t{2});
        QCOMPARE(reading.spec.compare[0].device->ram, Bytes(65536));
        QVERIFY(!reading.spec.compare[0].link); // the study's own, whatever that becomes
        QVERIFY(!reading.spec.compare[1].device);
        QCOMPARE(reading.spec.compare[1].link->perByte.inNanojoules(), 500.0);
        QVERIFY(study::parseStudy(study::toText(reading.spec), "study").spec == reading.spec);
    }

    void badOnesAreNamed_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no list") << R"({"compare": {"device": "stm32l476rg"}})"
                                 << "compare";
        QTest::newRow("not known to energy") << R"({"compare": [{}, {"device": "esp32-s3"}]})"
                                             << "compare.1.device.compute_power_mW";
        QTest::newRow("an unknown field") << R"({"compare": [{"board": "stm32l476rg"}]})"
                                          << "compare.0.board";
        QTest::newRow("a wrong value") << R"({"compare": [{"link": {"payload_bytes": -1}}]})"
                                       << "compare.0.link.payload_bytes";
        QTest::newRow("too many")
            << R"({"compare": [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}]})"
            << "compare";
    }

    void badOnesAreNamed()
    {
        QFETCH(QString, json);
        QFETCH(QString, subject);
        const auto reading = study::parseStudy(json.toStdString(), "study");
        QCOMPARE(reading.problems.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(reading.problems.front().subject), subject);
    }
};

QTEST_APPLESS_MAIN(TestBoardAnswers)
#include "tst_board_answers.moc"
