// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_report.h"
#include "app/cli/series_run.h"
#include "core/base/files.h"
#include "core/evaluate/forecast_record.h"
#include "core/evaluate/tuning_record.h"
#include "core/study/study_json.h"
#include "tests/app/cli/small_run.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/sealed_run.h"

#include <QThread>
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

class TestEvidenceCommands : public QObject, private test::SmallRun {
    Q_OBJECT

private slots:
    void initTestCase() { make(); }
    void showSaysHowSureItIs();
    void forecastsAreOfTheSelectionHalf();
    void fineTuningIsSaid();
    void jitterSaysProtocolAndIntervals();
    void errorsAreThoseOfTheConfusionMatrix();
    void errorsOfNobodyAreRefused_data();
    void errorsOfNobodyAreRefused();
    void errorsOfAnotherRunAreRefused_data();
    void errorsOfAnotherRunAreRefused();
    void missedRequirementsAreNotCalledCosts();
    void wantOfTimeIsNotCalledWantOfNetworks();
    void reportLeavesInParts();
    void bundleIsVerified();
    void bundleIsTrainedAgainOnTheSameKernels();
    void bundleIsTrainedAgainUnderItsOwnRules();
    void bundleOfAKilledRunIsWhole();
    void whatDoesNotFollowIsSaid();
    void changedBundleIsFound_data();
    void changedBundleIsFound();
    void earlierRunIsNotReplaced();

private:
    [[nodiscard]] run::RunRequest requestOf(const char* file) const;
};

void TestEvidenceCommands::showSaysHowSureItIs()
{
    const Ran shown = runProgram({"show", m_run});
    for (const char* expected :
         {"were they independent", "area under the ROC curve", "calibration",
          "would score 50.0 %", "Patients of the test part", "What the figures rest on", "Limitations",
          "synthetic", "by sample: one patient"})
        QVERIFY2(has(shown.out, expected), expected);
    const json run = json::parse(runProgram({"show", m_run, "--json"}).out);
    const json evidence = run["evidence"];
    QVERIFY(evidence["leakage"]["training"]["identical"] == 0);
    QVERIFY(evidence["leakage"]["training"]["patients"] > 0);
    QVERIFY(evidence["leakage"]["recordings"] > 0);
    const json interval = evidence["accuracy_interval_95_by_patient"];
    QCOMPARE(has(shown.out, "if other patients had come"), !interval.is_null());
    const auto width = [](const json& two) { return two[1].get<double>() - two[0].get<double>(); };
    QVERIFY(interval.is_null()
            || width(interval) >= width(run["best"]["test_accuracy_interval_95"]));
    QVERIFY(evidence["decisions"]["test_trainings"] == 2);
}

void TestEvidenceCommands::forecastsAreOfTheSelectionHalf()
{
    auto view = record::loadRun(m_run);
    QVERIFY(view);
    evaluate::ForecastRecord forecast;
    forecast.learnedFrom = 20;
    forecast.quality = {12, 0.034, 0.75};
    view->documents[std::string(evaluate::kForecastDocument)] = evaluate::toText(forecast);
    std::ostringstream out;
    cli::printRun(out, *view);
    QVERIFY2(has(out.str(),
                 "of 12 networks before their training: off by 3.4 points on average on "
                 "the selection half, 75.0 % within"),
             out.str().c_str());
}

void TestEvidenceCommands::fineTuningIsSaid()
{
    auto view = record::loadRun(m_run);
    QVERIFY(view);
    const auto printed = [&view] {
        std::ostringstream out;
        cli::printRun(out, *view);
        return out.str();
    };
    QVERIFY(!has(printed(), "Fine-tuning"));
    evaluate::TuningRecord record{10, 1e-4, {}, {}};
    const std::uint64_t chosen = view->extraction->chosen;
    record.trainings.push_back({chosen, 1, 7, {0.9, 0.85, 0.89, true}});
    record.network = evaluate::TunedNetwork{
        chosen, 2, network::NumberFormat::Int8, network::NumberFormat::Int4,
        {0.9, 0.88, 0.87, false}, {}, {}};
    view->documents[std::string(evaluate::kTuningDocument)] = evaluate::toText(record);
    const std::string text = printed();
    QVERIFY2(has(text, "Fine-tuning   of 1 of 2 trainings: rounding cost 5.0 points on the selection "
                       "half; with simulated rounding 1.0 (1 kept)"),
             text.c_str());
    QVERIFY2(has(text, "of the exported network: rounding cost 2.0 points on the selection half; with "
                       "simulated rounding 3.0 (not kept)"),
             text.c_str());
}

void TestEvidenceCommands::jitterSaysProtocolAndIntervals()
{
    const Ran scored = runProgram({"jitter", m_run, "--samples", "0,9", "--no-keep"});
    QVERIFY2(scored.code == 0, scored.err.c_str());
    for (const char* expected : {"by sample", "95 % interval", "tested"})
        QVERIFY2(has(scored.out, expected), scored.out.c_str());
    const json curve
        = json::parse(runProgram({"jitter", m_run, "--samples", "0", "--no-keep", "--json"}).out);
    const json step = curve["steps"][0];
    QVERIFY(step["tested"] > 0 && step["correct"] <= step["tested"]);
    QVERIFY(step["interval"]["low"] <= step["accuracy"]);
    QVERIFY(has(runProgram({"jitter", "--help"}).out, "0 to 1000"));
    QCOMPARE(runProgram({"jitter", m_run, "--samples", "1001"}).code, 2);
}

void TestEvidenceCommands::errorsAreThoseOfTheConfusionMatrix()
{
    const json best = json::parse(runProgram({"show", m_run, "--json"}).out)["best"];
    const std::string file = at("errors.json");
    for (const auto& [actual, predicted] : {std::pair(0, 1), std::pair(1, 0), std::pair(1, 1)}) {
        const std::string names[]{"N", "V"};
        const Ran ran = runProgram({"errors", m_run, "--actual", names[actual], "--predicted",
                                    names[predicted], "-o", file, "--force"});
        QCOMPARE(ran.code, 0);
        std::int64_t trainings = 0;
        for (const json& row : json::parse(*readFile(file, 1 << 20))) {
            trainings += row["trainings"].get<std::int64_t>();
            QVERIFY(row["actual"] == names[actual]);
            QVERIFY(row["time_s"] >= 0.0);
            QVERIFY(!row["recording"].get<std::string>().empty());
        }
        QCOMPARE(trainings,
                 best["confusion_matrix"][static_cast<std::size_t>(actual)]
                     [static_cast<std::size_t>(predicted)]
                         .get<std::int64_t>());
    }
    QVERIFY(has(runProgram({"errors", m_run}).out, "found at"));
}

void TestEvidenceCommands::errorsOfNobodyAreRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("a class that is not there") << "--actual"
                                               << "Q"
                                               << "there are N, V";
    QTest::newRow("a file of another kind") << "-o"
                                            << "errors.txt"
                                            << ".csv or .json";
}

void TestEvidenceCommands::errorsOfNobodyAreRefused()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, said);
    const Ran ran = runProgram({"errors", m_run, option.toStdString(), value.toStdString()});
    QCOMPARE(ran.code, 2);
    QVERIFY2(has(ran.err, said.toUtf8().constData()), ran.err.c_str());
}

void TestEvidenceCommands::errorsOfAnotherRunAreRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("of more samples") << "UPDATE run SET split_test = substr(split_test, 1, 40)";
    QTest::newRow("of more classes") << "UPDATE run SET class_names = '[\"N\"]'";
}

void TestEvidenceCommands::errorsOfAnotherRunAreRefused()
{
    QFETCH(QString, change);
    const std::string file = at("forged.splitscape");
    std::filesystem::copy_file(m_run, file, std::filesystem::copy_options::overwrite_existing);
    test::changeAndSeal(file, change.toStdString());
    const Ran ran = runProgram({"errors", file});
    QCOMPARE(ran.code, 3);
    QVERIFY2(has(ran.err, "its predictions belong to another run"), ran.err.c_str());
}

void TestEvidenceCommands::missedRequirementsAreNotCalledCosts()
{
    // Networks that hardly move from where they start.
    std::string text = studyWith("0.27, \"macro_f1\": 1", "");
    text.replace(text.find("\"epochs\": 2"), 11, "\"epochs\": 1, \"learning_rate\": 1e-6");
    const std::string study = m_folder.write("required.json", text).string();
    const Ran ran
        = runProgram({"run", study, "-o", at("required.splitscape"), "--progress", "none"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    QVERIFY2(has(ran.out,
                 "none reaches what is required on the selection half:\n"
                 "limits.macro_f1 at least 1. "),
             ran.out.c_str());
    QVERIFY(!has(ran.out, "No architecture that keeps all limits"));
}

void TestEvidenceCommands::wantOfTimeIsNotCalledWantOfNetworks()
{
    // A training takes far longer than the clock gives.
    std::string text = studyWith("0.27", ", \"budgets\": {\"seconds\": 1e-6}, \"baselines\": true");
    text.replace(text.find("\"epochs\": 2"), 11, "\"epochs\": 100");
    const std::string study = m_folder.write("hasty.json", text).string();
    const Ran ran = runProgram({"run", study, "-o", at("hasty.splitscape"), "--progress", "none"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    QVERIFY2(has(ran.out, "The search found nothing, but a baseline: "), ran.out.c_str());
    QVERIFY2(has(ran.out,
                 "No network was chosen: the search ended before its first generation did. Raise "
                 "budgets.seconds (1e-06), or lower search.population"),
             ran.out.c_str());
    QVERIFY(!has(ran.out, "No architecture that keeps all limits"));
    // One that takes longer to score networks than it may, and has no such population.
    text = studyWith("0.27", ", \"budgets\": {\"seconds\": 0.001}");
    const std::string genetic = "\"generations\": 1, \"population\": 6";
    text.replace(text.find(genetic), genetic.size(),
                 "\"strategy\": \"one-shot\", \"trainings\": 8");
    const Ran other = runProgram({"run", m_folder.write("hasty-rounds.json", text).string(), "-o",
                                  at("hasty-rounds.splitscape"), "--progress", "none"});
    QVERIFY2(other.code == 0, other.err.c_str());
    QVERIFY2(has(other.out, "before its first round did. Raise budgets.seconds (0.001).\n"),
             other.out.c_str());
}

void TestEvidenceCommands::reportLeavesInParts()
{
    const Ran ran = runProgram({"report", m_run, "--parts", at("parts")});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const auto latex = readFile(m_folder.path() / "parts" / "table-1.tex", 1 << 20);
    QVERIFY(latex);
    for (const char* expected : {"\\toprule", "\\midrule", "\\bottomrule", "\\caption{"})
        QVERIFY2(has(*latex, expected), expected);
    QVERIFY(readFile(m_folder.path() / "parts" / "table-1.csv", 1 << 20));
    const auto figure = readFile(m_folder.path() / "parts" / "figure-confusion.svg", 1 << 22);
    QVERIFY(figure);
    QVERIFY(has(*figure, "252"));
    QVERIFY(readFile(m_folder.path() / "parts" / "figure-split.pdf", 1 << 22));
    // Nothing is replaced unasked.
    QCOMPARE(runProgram({"report", m_run, "--parts", at("parts")}).code, 3);
}

void TestEvidenceCommands::bundleIsVerified()
{
    QCOMPARE(runProgram({"bundle", m_run, "-o", at("bundle")}).code, 0);
    const Ran verified = runProgram({"bundle", "--verify", at("bundle")});
    QVERIFY2(verified.code == 0, verified.err.c_str());
    QVERIFY(has(verified.out, "candidates and 2 generations follow"));
    QVERIFY(has(verified.out, "Not verified"));
    const Ran retrained = runProgram({"bundle", "--verify", at("bundle"), "--retrain"});
    QVERIFY2(retrained.code == 0, retrained.err.c_str());
    QVERIFY(has(retrained.out, "every accuracy is the same"));
}

run::RunRequest TestEvidenceCommands::requestOf(const char* file) const
{
    run::RunRequest request;
    request.spec = study::parseStudy(studyWith("0.27", ""), "study", {}).spec;
    request.file = m_folder.path() / file;
    return request;
}

void TestEvidenceCommands::bundleIsTrainedAgainOnTheSameKernels()
{
    run::RunRequest request = requestOf("older.splitscape");
    const char* const older = "native (x86-64-v2)";
    request.trainer = train::makeNativeTrainer(older);
    if (!request.trainer)
        QSKIP("this processor is no x86-64-v2");
    QCOMPARE(test::outcomeOf(test::watch(request)), store::RunOutcome::Completed);
    QCOMPARE(runProgram({"bundle", at("older.splitscape"), "-o", at("older")}).code, 0);
    const Ran retrained = runProgram({"bundle", "--verify", at("older"), "--retrain"});
    QVERIFY2(retrained.code == 0, retrained.err.c_str());
    QVERIFY2(has(retrained.out, older), retrained.out.c_str());
}

void TestEvidenceCommands::bundleIsTrainedAgainUnderItsOwnRules()
{
    json study = json::parse(studyWith("0.12", ""));
    study["device"] = {{"preset", "stm32l476rg-counted"}, {"cycles_per_instruction", 1.25}};
    study["judging"] = {{"front_end", "off"}};
    const std::string file = at("uncharged.splitscape");
    const std::string written = m_folder.write("uncharged.json", study.dump()).string();
    const Ran ran = runProgram({"run", written, "-o", file, "--progress", "none"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    // As version 0.1 left it, which charged no front end and had no word for that.
    test::changeAndSeal(
        file, "UPDATE run SET specification = json_remove(specification, '$.judging.front_end')");
    QVERIFY(!record::loadRun(file)->spec.rules.judging.frontEnd);
    const Ran shown = runProgram({"show", file});
    QVERIFY2(has(shown.out,
                 "not charged: the version of the program that began this run did not "
                 "count it"),
             shown.out.c_str());
    QCOMPARE(runProgram({"bundle", file, "-o", at("uncharged")}).code, 0);
    const Ran retrained = runProgram({"bundle", "--verify", at("uncharged"), "--retrain"});
    QVERIFY2(retrained.code == 0, retrained.err.c_str());
    QVERIFY(has(retrained.out, "every accuracy is the same"));
}

void TestEvidenceCommands::bundleOfAKilledRunIsWhole()
{
    run::RunRequest request = requestOf("live.splitscape");
    request.spec.search.generations = 3;
    const auto killed = m_folder.path() / "killed.splitscape";
    static_cast<void>(test::watch(request, [&](const record::RunEvent& event, run::SearchRun& run) {
        const auto* round = std::get_if<record::GenerationFinished>(&event);
        if (!round || round->generation.index != 1)
            return;
        run.pause();
        for (int i = 0; i < 1000; ++i) { // what is found is written a little later
            const auto live = record::loadRun(*request.file);
            if (live && !live->candidates.empty())
                break;
            QThread::msleep(10);
        }
        for (const char* const part : {"", "-wal"})
            std::filesystem::copy(request.file->string() + part, killed.string() + part);
        run.requestStop();
        run.resume();
    }));
    const auto before = record::loadRun(killed);
    QVERIFY(before && before->damage.empty() && !before->candidates.empty());
    QVERIFY(std::filesystem::file_size(killed.string() + "-wal") > 0);
    const Ran bundled = runProgram({"bundle", killed.string(), "-o", at("whole")});
    QVERIFY2(bundled.code == 0, bundled.err.c_str());
    QCOMPARE(std::distance(std::filesystem::directory_iterator(at("whole")), {}),
             std::ptrdiff_t{4});
    const auto after = record::loadRun(m_folder.path() / "whole" / "run.splitscape");
    QVERIFY(after && after->damage.empty());
    QCOMPARE(after->candidates.size(), before->candidates.size());
    const Ran verified = runProgram({"bundle", "--verify", at("whole")});
    QVERIFY2(verified.code == 0, verified.err.c_str());
    // Trained again it would not end where this one did.
    const Ran retrained = runProgram({"bundle", "--verify", at("whole"), "--retrain"});
    QCOMPARE(retrained.code, 2);
    QVERIFY2(has(retrained.err, "was stopped"), retrained.err.c_str());
}

void TestEvidenceCommands::whatDoesNotFollowIsSaid()
{
    const auto other = m_folder.path() / "other.splitscape";
    std::filesystem::copy(m_run, other);
    test::changeAndSeal(other, "UPDATE generations SET mean_fitness = mean_fitness - 0.1");
    QCOMPARE(runProgram({"bundle", other.string(), "-o", at("other")}).code, 0);
    const Ran ran = runProgram({"bundle", "--verify", at("other")});
    QCOMPARE(ran.code, 3);
    QVERIFY2(has(ran.out, "Checksums: all files"), ran.out.c_str());
    QVERIFY2(has(ran.err, "generation 0 does not follow from the study (its fitness is another)"),
             ran.err.c_str());
}

void TestEvidenceCommands::changedBundleIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the run") << "run.splitscape";
    QTest::newRow("the study") << "study.json";
    QTest::newRow("the environment") << "environment.json";
    QTest::newRow("the sums") << "SHA256SUMS";
}

void TestEvidenceCommands::changedBundleIsFound()
{
    QFETCH(QString, file);
    const std::string folder = at("changed");
    std::filesystem::remove_all(folder);
    QCOMPARE(runProgram({"bundle", m_run, "-o", folder}).code, 0);
    std::ofstream(std::filesystem::path(folder) / file.toStdString(), std::ios::app) << "x\n";
    const Ran ran = runProgram({"bundle", "--verify", folder});
    QCOMPARE(ran.code, 3);
    QVERIFY2(has(ran.err, "SHA"), ran.err.c_str()); // checksums come first
    QVERIFY2(ran.out.empty(), ran.out.c_str());
}

void TestEvidenceCommands::earlierRunIsNotReplaced()
{
    const auto bytes = readFile(m_run, 1 << 26);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"run", "--extend", m_run, "--generations", "3"},
          std::vector<std::string>{"run", at("study.json"), "--start-from", m_run}}) {
        std::vector<std::string> arguments = words;
        arguments.insert(arguments.end(), {"-o", m_run, "--force", "--progress", "none"});
        const Ran ran = runProgram(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY2(has(ran.err, "it is the earlier run itself"), ran.err.c_str());
    }
    QVERIFY(*readFile(m_run, 1 << 26) == *bytes);
}

QTEST_APPLESS_MAIN(TestEvidenceCommands)
#include "tst_evidence_commands.moc"
