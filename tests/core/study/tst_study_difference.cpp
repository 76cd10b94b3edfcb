// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demo_study.h"
#include "core/study/study_difference.h"

#include <QtTest/QtTest>

#include <functional>

using namespace splitscape;
using study::SettingDifference;
using study::StudySpec;

namespace {

using Edit = std::function<void(StudySpec&)>;
using Differences = std::vector<SettingDifference>;

} // namespace

Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Differences)

class TestStudyDifference : public QObject {
    Q_OBJECT

private slots:
    void oneEditIsOneRow_data();
    void oneEditIsOneRow();
    void rowsStandInTheOrderOfTheFile();
    void aFieldOnlyALaterStudyHasKeepsItsPlace();
    void fewerThanTwoStudiesDifferInNothing();
    void threeStudiesGiveThreeValues();
};

void TestStudyDifference::oneEditIsOneRow_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Differences>("expected");
    QTest::newRow("nothing was edited") << Edit([](StudySpec&) {}) << Differences{};
    QTest::newRow("a number of a section")
        << Edit([](StudySpec& spec) { spec.rules.limits.energy = Energy::millijoules(0.096); })
        << Differences{{"limits.energy_mJ", {"0.27", "0.096"}}};
    QTest::newRow("a field that one study lacks")
        << Edit([](StudySpec& spec) { spec.rules.limits.energy.reset(); })
        << Differences{{"limits.energy_mJ", {"0.27", ""}}};
    QTest::newRow("a field that only the second study has")
        << Edit([](StudySpec& spec) { spec.budgets.candidates = 40; })
        << Differences{{"budgets.candidates", {"", "40"}}};
    QTest::newRow("a word") << Edit([](StudySpec& spec) {
        spec.rules.judging.scenario = partition::Scenario::TotalEnergy;
    }) << Differences{{"judging.scenario", {"edge", "total"}}};
    QTest::newRow("a switch") << Edit([](StudySpec& spec) {
        spec.rules.judging.partitioning = false;
    }) << Differences{{"judging.partitioning", {"true", "false"}}};
    QTest::newRow("a list") << Edit([](StudySpec& spec) {
        spec.space.channels = {2, 1};
    }) << Differences{{"space.channels", {"4,3,2,1", "2,1"}}};
    QTest::newRow("the largest seed keeps its digits")
        << Edit([](StudySpec& spec) { spec.seed = 18446744073709551615U; })
        << Differences{{"seed", {"1", "18446744073709551615"}}};
    QTest::newRow("a field two levels down")
        << Edit([](StudySpec& spec) { spec.rules.device.latency[0].perMac = 2e-6; })
        << Differences{{"device.latency.conv.per_mac_s", {"1.15e-06", "2e-06"}}};
    QTest::newRow("a description changes no result")
        << Edit([](StudySpec& spec) { spec.rules.device.description = "the same board"; })
        << Differences{};
}

void TestStudyDifference::oneEditIsOneRow()
{
    QFETCH(Edit, edit);
    QFETCH(Differences, expected);
    const StudySpec first = study::demoStudy();
    StudySpec second = first;
    edit(second);
    const std::array specs{first, second};
    const Differences found = study::settingDifferences(specs);
    QCOMPARE(found.size(), expected.size());
    if (!expected.empty()) {
        QCOMPARE(found.front().field, expected.front().field);
        QCOMPARE(found.front().values, expected.front().values);
    }
}

void TestStudyDifference::rowsStandInTheOrderOfTheFile()
{
    const StudySpec first = study::demoStudy();
    StudySpec second = first;
    second.seed = 2;
    second.training.epochs = 3;
    second.name = "Other";
    second.rules.limits.energy = Energy::millijoules(0.5);
    const std::array specs{first, second};
    std::vector<std::string> fields;
    for (const SettingDifference& difference : study::settingDifferences(specs))
        fields.push_back(difference.field);
    QCOMPARE(fields,
             (std::vector<std::string>{"name", "limits.energy_mJ", "training.epochs", "seed"}));
}

void TestStudyDifference::aFieldOnlyALaterStudyHasKeepsItsPlace()
{
    StudySpec first = study::demoStudy();
    first.rules.limits.energy.reset();
    StudySpec second = study::demoStudy();
    second.seed = 2;
    second.rules.judging.fogFactor = 100.0;
    const std::array specs{first, second};
    const Differences found = study::settingDifferences(specs);
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0], (SettingDifference{"limits.energy_mJ", {"", "0.27"}}));
    QCOMPARE(found[1], (SettingDifference{"judging.fog_factor", {"10.0", "100.0"}}));
    QCOMPARE(found[2], (SettingDifference{"seed", {"1", "2"}}));
}

void TestStudyDifference::fewerThanTwoStudiesDifferInNothing()
{
    QVERIFY(study::settingDifferences({}).empty());
    const std::array one{study::demoStudy()};
    QVERIFY(study::settingDifferences(one).empty());
}

void TestStudyDifference::threeStudiesGiveThreeValues()
{
    std::array specs{study::demoStudy(), study::demoStudy(), study::demoStudy()};
    specs[1].seed = 7;
    QCOMPARE(study::settingDifferences(specs), (Differences{{"seed", {"1", "7", "1"}}}));
}

QTEST_GUILESS_MAIN(TestStudyDifference)
#include "tst_study_difference.moc"
