// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/brief_study.h"
#include "core/study/series.h"
#include "core/study/study_json.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::study;

namespace {

StudyReading reading(const char* text) { return parseStudy(text, "study"); }

} // namespace

class TestSeries : public QObject {
    Q_OBJECT

private slots:
    void membersAreStudiesOfTheirOwn_data();
    void membersAreStudiesOfTheirOwn();
    void listsReadBack_data();
    void listsReadBack();
    void badListsAreOneProblem_data();
    void badListsAreOneProblem();
    void metricsReadBack();
    void classesThatAreNotThereAreRefused();
};

void TestSeries::membersAreStudiesOfTheirOwn_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<QStringList>("stems");
    QTest::newRow("no list: the study itself") << R"({"seed": 4})" << QStringList{QString()};
    QTest::newRow("seeds") << R"({"seeds": [3, 1]})" << QStringList{u"seed-3"_qs, u"seed-1"_qs};
    QTest::newRow("limits") << R"({"limits": {"energy_mJ": [0.041, 0.1]}})"
                            << QStringList{u"0.041-mJ"_qs, u"0.1-mJ"_qs};
    QTest::newRow("both: limit after limit")
        << R"({"seeds": [1, 2], "limits": {"energy_mJ": [0.041, 0.1]}})"
        << QStringList{u"0.041-mJ-seed-1"_qs, u"0.041-mJ-seed-2"_qs, u"0.1-mJ-seed-1"_qs,
                       u"0.1-mJ-seed-2"_qs};
}

void TestSeries::membersAreStudiesOfTheirOwn()
{
    QFETCH(QString, study);
    QFETCH(QStringList, stems);
    const StudyReading read = reading(study.toUtf8().constData());
    QVERIFY(read.ok());
    QCOMPARE(read.spec.isSeries(), stems.size() > 1);
    QStringList found;
    for (const SeriesMember& member : membersOf(read.spec)) {
        found += QString::fromStdString(member.stem);
        QVERIFY(!member.spec.isSeries());
        // Each is a whole study that a file keeps.
        QCOMPARE(reading(toText(member.spec).c_str()).spec, member.spec);
    }
    QCOMPARE(found, stems);
    if (stems.size() == 4) {
        const auto members = membersOf(read.spec);
        QCOMPARE(members[1].spec.seed, std::uint64_t{2});
        QCOMPARE(*members[1].spec.rules.limits.energy, Energy::millijoules(0.041));
        QCOMPARE(*members[2].spec.rules.limits.energy, Energy::millijoules(0.1));
    }
}

void TestSeries::listsReadBack_data()
{
    QTest::addColumn<QString>("study");
    QTest::newRow("seeds") << R"({"seeds": [3, 1]})";
    QTest::newRow("limits") << R"({"limits": {"energy_mJ": [0.041, 0.1], "flash_KiB": 64}})";
    QTest::newRow("both") << R"({"seeds": [7], "limits": {"energy_mJ": [0.065]}})";
}

void TestSeries::listsReadBack()
{
    QFETCH(QString, study);
    const StudyReading read = reading(study.toUtf8().constData());
    QVERIFY(read.ok());
    QVERIFY(read.spec.isSeries());
    QCOMPARE(reading(toText(read.spec).c_str()).spec, read.spec);
    QCOMPARE(reading(briefText(read.spec).c_str()).spec, read.spec);
}

void TestSeries::badListsAreOneProblem_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("subject");
    QTest::newRow("seed and seeds") << R"({"seed": 1, "seeds": [1]})" << "seeds";
    QTest::newRow("no seed") << R"({"seeds": []})" << "seeds";
    QTest::newRow("a seed twice") << R"({"seeds": [2, 2]})" << "seeds";
    QTest::newRow("a negative seed") << R"({"seeds": [-2]})" << "seeds";
    QTest::newRow("seeds that are no list") << R"({"seeds": 3})" << "seeds";
    QTest::newRow("no limit") << R"({"limits": {"energy_mJ": []}})" << "limits.energy_mJ";
    QTest::newRow("a limit twice") << R"({"limits": {"energy_mJ": [1, 1.0]}})"
                                   << "limits.energy_mJ";
    QTest::newRow("a limit of nothing") << R"({"limits": {"energy_mJ": [0.1, 0]}})"
                                        << "limits.energy_mJ";
    QTest::newRow("an unknown metric") << R"({"search": {"metric": "precision"}})"
                                       << "search.metric";
    QTest::newRow("a share above 1") << R"({"limits": {"sensitivity": {"V": 80}}})"
                                     << "limits.sensitivity.V";
    QTest::newRow("a share of no class") << R"({"limits": {"sensitivity": 0.8}})"
                                         << "limits.sensitivity";
    QTest::newRow("false alarms of beats") << R"({"limits": {"false_alarms_per_day": 5}})"
                                           << "limits.false_alarms_per_day";
}

void TestSeries::badListsAreOneProblem()
{
    QFETCH(QString, study);
    QFETCH(QString, subject);
    const StudyReading read = reading(study.toUtf8().constData());
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(read.problems.front().subject, subject.toStdString());
}

void TestSeries::metricsReadBack()
{
    const StudyReading read = reading(
        R"({"dataset": {"kind": "synthetic-eeg"}, "search": {"metric": "sensitivity:seizure"},
            "limits": {"sensitivity": {"seizure": 0.9}, "macro_f1": 0.7,
                       "false_alarms_per_day": 12}})");
    QVERIFY(read.ok());
    QCOMPARE(read.spec.search.metric.className, std::string("seizure"));
    QCOMPARE(read.spec.rules.limits.required.sensitivity.at("seizure"), 0.9);
    QCOMPARE(*read.spec.rules.limits.required.falseAlarmsPerDay, 12.0);
    QCOMPARE(reading(toText(read.spec).c_str()).spec, read.spec);
    // The paper's study reads as it always did.
    QVERIFY(toText(StudySpec{}).find("metric") == std::string::npos);
}

void TestSeries::classesThatAreNotThereAreRefused()
{
    const std::vector<std::string> there{"N", "V"};
    StudySpec spec;
    spec.search.metric = {metrics::MetricKind::F1, "V"};
    spec.rules.limits.required.sensitivity["N"] = 0.5;
    QVERIFY(checkMetrics(spec, there));
    spec.rules.limits.required.sensitivity["S"] = 0.5;
    QCOMPARE(checkMetrics(spec, there).error().subject, std::string("limits.sensitivity"));
    spec.search.metric.className = "S";
    QCOMPARE(checkMetrics(spec, there).error().subject, std::string("search.metric"));
    StudySpec alarms;
    alarms.rules.limits.required.falseAlarmsPerDay = 12.0;
    QVERIFY(checkMetrics(alarms, {"background", "seizure"}));
    QCOMPARE(checkMetrics(alarms, {"background", "burst"}).error().subject,
             std::string("limits.false_alarms_per_day"));
}

QTEST_APPLESS_MAIN(TestSeries)
#include "tst_series.moc"
