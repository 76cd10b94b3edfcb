// SPDX-License-Identifier: GPL-3.0-or-later
// Several searches as one study: one story, each step on what the one before left.
#include "app/cli/series_run.h"
#include "core/base/files.h"
#include "core/study/study_json.h"
#include "tests/app/cli/small_run.h"
#include "tests/support/sealed_run.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace splitscape;
using nlohmann::json;
using test::has;
using test::Ran;
using test::runProgram;
using test::studyWith;

class TestSeriesCommands : public QObject, private test::SmallRun {
    Q_OBJECT

private slots:
    void initTestCase() { make(); }
    void seriesLeadsWithTheSpreadOfTheSearch();
    void seriesLeavesAsAReport();
    void seriesHasItsBaselines();
    void aFileThatCannotBeReadIsSaid();
    void seriesGoesOn();
    void seriesSearchesWhereTheDataIs();
    void seriesStartsFromItsOwnNetworks();
    void seriesIsKeptInAFolder_data();
    void seriesIsKeptInAFolder();
};

void TestSeriesCommands::seriesLeadsWithTheSpreadOfTheSearch()
{
    const std::string study
        = m_folder.write("series.json", studyWith("[0.15, 0.27]", ", \"seeds\": [1, 2]")).string();
    const Ran ran = runProgram({"run", study, "-o", at("series"), "--progress", "none"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    QVERIFY2(ran.out.starts_with("At 0.15 mJ: "), ran.out.c_str());
    QVERIFY(has(ran.out, "over 2 searches with different seeds"));
    QVERIFY(has(ran.out, "95 % interval of their mean"));
    QVERIFY(has(ran.out, "no baseline was measured"));
    QVERIFY(std::filesystem::exists(m_folder.path() / "series" / "0.27-mJ-seed-2.splitscape"));
    // Each is an ordinary run, the same as one that was searched alone.
    const json shown = json::parse(runProgram({"show", at("series"), "--json"}).out);
    QCOMPARE(shown["limits"].size(), std::size_t{2});
    const json& search = shown["limits"][1]["searches"][0];
    const json alone = json::parse(runProgram({"show", m_run, "--json"}).out);
    QVERIFY(search["test_accuracy_mean"] == alone["best"]["test_accuracy_mean"]);
    QVERIFY(search["state"] == "completed");
    QVERIFY(shown["baselines_measured"] == false);
    QVERIFY(shown["limits"][1].at("best_baseline").is_null());
}

void TestSeriesCommands::seriesLeavesAsAReport()
{
    const Ran ran = runProgram(
        {"report", at("series"), "-o", at("series.html"), "--parts", at("series-parts")});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const std::string page = *readFile(at("series.html"), 1 << 24);
    for (const char* expected :
         {"Report of the searches in series", "over 2 searches with different seeds",
          "4 of 4 searches tested", "0.27-mJ-seed-2", "by sample", "no baseline was measured"})
        QVERIFY2(has(page, expected), expected);
    const auto parts = m_folder.path() / "series-parts";
    for (const char* part :
         {"table-1.tex", "table-1.csv", "table-3.csv", "figure-accuracy.pdf", "figure-budget.svg"})
        QVERIFY2(std::filesystem::exists(parts / part), part);
    QVERIFY(has(*readFile(parts / "table-1.tex", 1 << 20), "$\\pm$"));
}

void TestSeriesCommands::seriesHasItsBaselines()
{
    const std::string study
        = m_folder
              .write("measured.json", studyWith("0.27", ", \"seeds\": [1], \"baselines\": true"))
              .string();
    const Ran ran = runProgram({"run", study, "-o", at("measured"), "--progress", "none"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    QVERIFY2(has(ran.out, "; best baseline "), ran.out.c_str());
    const json shown = json::parse(runProgram({"show", at("measured"), "--json"}).out);
    const json search = shown["limits"][0]["searches"][0];
    const std::string file = at("measured/seed-1.splitscape");
    const json alone = json::parse(runProgram({"show", file, "--json"}).out);
    double best = 0.0;
    for (const json& baseline : alone["baselines"]) {
        const json& interval = baseline.at("test_accuracy_interval_95");
        QVERIFY(interval[0] <= baseline["test_accuracy_mean"]
                && baseline["test_accuracy_mean"] <= interval[1]);
        best = std::max(best, baseline["test_accuracy_mean"].get<double>());
    }
    QCOMPARE(alone["evidence"]["always_answering"]["class"], std::string("N"));
    QCOMPARE(search["best_baseline"]["test_accuracy_mean"].get<double>(), best);
    QVERIFY(shown["baselines_measured"] == true);
    const json& ofLimit = shown["limits"][0].at("best_baseline");
    QCOMPARE(ofLimit["test_accuracy_mean"].get<double>(), best);
    QVERIFY(ofLimit["test_accuracy_sd_over_searches"].is_null()); // of one search
    QVERIFY(
        has(runProgram({"show", file}).out, "Baselines, on the test part, with 95 % intervals"));
}

void TestSeriesCommands::aFileThatCannotBeReadIsSaid()
{
    const auto file = m_folder.path() / "series" / "0.15-mJ-seed-2.splitscape";
    const auto aside = m_folder.path() / "aside";
    std::filesystem::rename(file, aside);
    std::ofstream(file) << "no run";
    const Ran shown = runProgram({"show", at("series")});
    const Ran asJson = runProgram({"show", at("series"), "--json"});
    std::filesystem::rename(aside, file);
    QVERIFY2(has(shown.out, "unreadable") && !has(shown.out, "not begun"), shown.out.c_str());
    QVERIFY2(has(shown.err, "0.15-mJ-seed-2.splitscape"), shown.err.c_str());
    const json searches = json::parse(asJson.out)["limits"][0]["searches"];
    QVERIFY(searches[0]["state"] == "completed");
    QVERIFY(searches[1]["state"] == "unreadable");
}

void TestSeriesCommands::seriesGoesOn()
{
    const Ran before = runProgram({"show", at("series")});
    std::filesystem::remove(m_folder.path() / "series" / "0.15-mJ-seed-2.splitscape");
    QVERIFY(has(runProgram({"show", at("series")}).out, "not begun"));
    const Ran again = runProgram({"run", "--resume", at("series"), "--progress", "none"});
    QVERIFY2(again.code == 0, again.err.c_str());
    QVERIFY(has(again.err, "search 2 of 4"));
    QVERIFY(!has(again.err, "search 1 of 4"));
    QCOMPARE(again.out, before.out);
}

void TestSeriesCommands::seriesSearchesWhereTheDataIs()
{
    const auto study = study::parseStudy(studyWith("0.27", ", \"seeds\": [1, 2]"), "study", {});
    QVERIFY(study.ok());
    const auto folder = m_folder.path() / "moved";
    QVERIFY(cli::prepareSeries(study.spec, folder, false));
    std::istringstream in;
    std::ostringstream out;
    run::RunRequest request;
    request.dataPath = "/the/new/place";
    int searches = 0;
    const auto search = [&](const run::RunRequest& one) {
        searches += one.spec.dataset.path == request.dataPath;
        return int{cli::Done};
    };
    QCOMPARE(cli::runSeries(folder, request, search, {in, out, out}, {}), int{cli::Done});
    QCOMPARE(searches, 2);
}

void TestSeriesCommands::seriesStartsFromItsOwnNetworks()
{
    const Ran ran = runProgram({"run", at("series.json"), "--start-from", m_run, "-o",
                                at("started"), "--progress", "none"});
    QCOMPARE(ran.code, 2);
    QVERIFY2(has(ran.err, "search.start_from"), ran.err.c_str());
    QVERIFY(!std::filesystem::exists(at("started")));
}

void TestSeriesCommands::seriesIsKeptInAFolder_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("said");
    QTest::newRow("a name of one run") << "new.splitscape"
                                       << "kept in a folder";
    QTest::newRow("a file") << "study.json"
                            << "this is a file";
    QTest::newRow("a folder of searches") << "series"
                                          << "--resume";
    QTest::newRow("a folder of other things") << "series-parts"
                                              << "something else";
}

void TestSeriesCommands::seriesIsKeptInAFolder()
{
    QFETCH(QString, output);
    QFETCH(QString, said);
    const Ran ran = runProgram({"run", at("series.json"), "-o", at(output.toUtf8().constData())});
    QCOMPARE(ran.code, 2);
    QVERIFY2(has(ran.err, said.toUtf8().constData()), ran.err.c_str());
}

QTEST_APPLESS_MAIN(TestSeriesCommands)
#include "tst_series_commands.moc"
