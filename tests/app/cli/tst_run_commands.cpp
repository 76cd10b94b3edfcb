// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <set>
#include <sstream>

using namespace splitscape;
using nlohmann::json;

namespace {

// Synthetic beats, a few, and two small populations: about a second.
constexpr auto kSmallStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27, "latency_ms": 1000},
    "search": {"generations": 1, "population": 6},
    "training": {"epochs": 2}, "test_trainings": 2})";

struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

Ran runProgram(const std::vector<std::string>& arguments, std::stop_token stop = {})
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const cli::Program program(cli::allCommands());
    const int code = program.run(arguments, {in, out, err}, stop);
    return {code, out.str(), err.str()};
}

bool has(const std::string& text, const char* fragment)
{
    return text.find(fragment) != std::string::npos;
}

std::set<std::string> missing(const json& object, std::initializer_list<const char*> keys)
{
    std::set<std::string> absent;
    for (const char* const key : keys) {
        if (!object.contains(key))
            absent.insert(key);
    }
    return absent;
}

} // namespace

class TestRunCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void runPrintsWhatWasFound();
    void showPrintsTheSameAsRun();
    void jsonHasTheKeysOfTheSpecification();
    void threadsDoNotChangeTheResult();
    void optionsReplaceWhatTheStudySays();
    void progressGoesToStandardError();
    void existingFilesAreNotOverwrittenSilently();
    void interruptedRunKeepsItsFile();
    void badInputIsOneSentence_data();
    void badInputIsOneSentence();
    void dataCountsSyntheticBeats();
    void progressTellsWhenTheBestRose();
    void dataThatMovedIsTakenByItsContent();
    void dataTakesAStudyAndChanges();

private:
    test::TemporaryFolder m_folder;
    std::string m_study;
    std::string m_run;
    Ran m_ran;
};

void TestRunCommands::initTestCase()
{
    // Prepared data must not come from, or go to, the user's folder.
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString((m_folder.path() / "cache").string()));
    m_study = m_folder.write("study.json", kSmallStudy).string();
    m_run = (m_folder.path() / "run.splitscape").string();
    m_ran = runProgram({"run", m_study, "-o", m_run, "--progress", "none"});
    QVERIFY2(m_ran.code == cli::Done, m_ran.err.c_str());
}

// 48 rows of 16 values and a label.
std::string smallTable()
{
    std::string table;
    for (int row = 0; row < 48; ++row) {
        for (int i = 0; i < 16; ++i)
            table += "0." + std::to_string(100 + (row % 2 == 0 ? i * 37 : row + i) % 89) + ",";
        table += row % 2 == 0 ? "calm\n" : "moving\n";
    }
    return table;
}

void TestRunCommands::dataThatMovedIsTakenByItsContent()
{
    m_folder.write("before/rows.csv", smallTable());
    const auto study = m_folder.write(
        "before/study.json",
        R"({"dataset": {"path": "rows.csv", "csv": {"length": 16}, "split": {"minimum_per_class": 1}},
            "search": {"generations": 1, "population": 4}, "training": {"epochs": 1},
            "space": {"lengths": [8, 4, 2, 0], "max_layers": 2}, "test_trainings": 1, "finalists": 1})");
    const std::string run = (m_folder.path() / "moved.splitscape").string();
    const Ran ran = runProgram({"run", study.string(), "-o", run, "--progress", "none"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QVERIFY2(has(ran.out, "the label is in the last column"), ran.out.c_str());
    // What was said of the data stays with the run.
    QCOMPARE(runProgram({"show", run}).out, ran.out);
    const json shown = json::parse(runProgram({"show", run, "--json"}).out);
    QVERIFY(!shown["run"]["data_notes"].empty());
    std::filesystem::rename(m_folder.path() / "before", m_folder.path() / "after");
    QCOMPARE(runProgram({"run", "--resume", run, "--progress", "none"}).code, int{cli::BadInput});
    const std::string rows = (m_folder.path() / "after" / "rows.csv").string();
    const Ran again = runProgram({"run", "--resume", run, "--data", rows, "--progress", "none"});
    QVERIFY2(again.code == cli::Done, again.err.c_str());
    // Other data is refused, wherever it lies.
    m_folder.write("after/rows.csv", smallTable() + smallTable());
    const Ran other = runProgram({"run", "--resume", run, "--data", rows, "--progress", "none"});
    QCOMPARE(other.code, int{cli::BadInput});
    QVERIFY2(has(other.err, "--data"), other.err.c_str());
}

void TestRunCommands::dataTakesAStudyAndChanges()
{
    const auto rows = m_folder.write("rows.csv", smallTable());
    const auto study = m_folder.write(
        "rows.json", R"({"dataset": {"path": "rows.csv", "split": {"minimum_per_class": 1}}})");
    const Ran whole = runProgram({"data", study.string(), "--json"});
    QVERIFY2(whole.code == cli::Done, whole.err.c_str());
    const json found = json::parse(whole.out);
    QCOMPARE(found["kind"].get<std::string>(), std::string("csv"));
    QCOMPARE(found["counts"]["moving"].get<int>(), 24);
    QVERIFY(!found["notes"].empty());
    const Ran changed = runProgram({"data", rows.string(), "--set", "csv.label=none", "--json"});
    QCOMPARE(changed.code, int{cli::BadInput});
    const Ran wrong = runProgram({"data", rows.string(), "--set", "csv.labl=last"});
    QCOMPARE(wrong.code, int{cli::BadInput});
    QVERIFY2(has(wrong.err, "label"), wrong.err.c_str()); // the nearest known one
}

void TestRunCommands::runPrintsWhatWasFound()
{
    for (const char* const fragment :
         {"Network", "Cut", "Accuracy", "+-", "mean and standard deviation of 2 trainings",
          "of 0.270 mJ", "Flash", "RAM", "sensitivity", "precision", "Generations"})
        QVERIFY2(has(m_ran.out, fragment), fragment);
    QVERIFY(has(m_ran.err, "run.splitscape"));
}

void TestRunCommands::showPrintsTheSameAsRun()
{
    const Ran shown = runProgram({"show", m_run});
    QCOMPARE(shown.code, int{cli::Done});
    QCOMPARE(shown.out, m_ran.out);
}

void TestRunCommands::jsonHasTheKeysOfTheSpecification()
{
    const Ran shown = runProgram({"show", m_run, "--json"});
    QCOMPARE(shown.code, int{cli::Done});
    const json run = json::parse(shown.out);
    QCOMPARE(run["generations"].size(), std::size_t{2});
    QVERIFY(run.contains("forecast")); // null in a run of fewer than ten trainings
    QVERIFY(run["candidates"][0].contains("expected_accuracy"));
    // The latency of `best`, where there is one, has the radio and the fog node in it too.
    QCOMPARE(missing(run["front"].at(0),
                     {"candidate", "validation_accuracy", "validation_score", "energy_mJ",
                      "edge_latency_ms", "flash_bytes", "latency_ms", "average_power_uW"}),
             std::set<std::string>{});
    QVERIFY(run["front"][0]["latency_ms"].get<double>() > 0.0);
    QVERIFY(run["front"][0]["average_power_uW"].is_null()); // no period is stated
    QCOMPARE(missing(run["generations"][0],
                     {"index", "best_fitness", "mean_fitness", "valid", "invalid", "abandoned",
                      "trained", "seconds"}),
             std::set<std::string>{});
    QCOMPARE(missing(run["best"],
                     {"lengths", "channels", "point", "validation_accuracy", "held_back_accuracy",
                      "test_accuracy_mean", "test_accuracy_sd", "flash_bytes", "ram_bytes",
                      "edge_mJ", "total_mJ", "params", "macs", "classes", "confusion_matrix"}),
             std::set<std::string>{});
    QCOMPARE(run["candidates"].size(), std::size_t{12});
    QCOMPARE(run["best"]["classes"].size(), std::size_t{5});
    QCOMPARE(missing(run["best"]["classes"][0], {"name", "sensitivity", "precision"}),
             std::set<std::string>{});
    QCOMPARE(run["best"]["confusion_matrix"].size(), std::size_t{5});
    QVERIFY(run["best"]["edge_mJ"].get<double>() <= 0.27);
    QCOMPARE(run["run"]["outcome"].get<std::string>(), std::string("completed"));
}

void TestRunCommands::threadsDoNotChangeTheResult()
{
    json first = json::parse(runProgram({"show", m_run, "--json"}).out);
    const std::string other = (m_folder.path() / "threads.splitscape").string();
    QCOMPARE(runProgram({"run", m_study, "-o", other, "--threads", "8", "--progress", "none"}).code,
             int{cli::Done});
    json second = json::parse(runProgram({"show", other, "--json"}).out);
    for (json* const run : {&first, &second}) {
        (*run)["run"].erase("started_utc");
        (*run)["run"].erase("seconds");
        (*run)["run"].erase("sessions");
        for (const char* const list : {"generations", "candidates"}) {
            for (json& entry : (*run)[list])
                entry.erase("seconds");
        }
    }
    QCOMPARE(second, first);
}

void TestRunCommands::optionsReplaceWhatTheStudySays()
{
    const std::string other = (m_folder.path() / "options.splitscape").string();
    const Ran ran = runProgram({"run", m_study, "-o", other, "--seed", "9", "--generations", "0",
                                "--progress", "none", "--json"});
    QCOMPARE(ran.code, int{cli::Done});
    const json run = json::parse(ran.out);
    QCOMPARE(run["generations"].size(), std::size_t{1});
    QCOMPARE(run["run"]["seed"].get<int>(), 9);
    QCOMPARE(run["study"]["seed"].get<int>(), 9);
}

void TestRunCommands::progressGoesToStandardError()
{
    const std::string other = (m_folder.path() / "progress.splitscape").string();
    const Ran ran = runProgram({"run", m_study, "-o", other, "--progress", "json"});
    std::set<std::string> events;
    std::istringstream lines(ran.err);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('{'))
            events.insert(json::parse(line)["event"].get<std::string>());
    }
    QCOMPARE(events, (std::set<std::string>{"finished", "generation", "progress"}));
}

void TestRunCommands::existingFilesAreNotOverwrittenSilently()
{
    const std::string other = m_folder.write("precious.splitscape", "precious").string();
    const Ran refused = runProgram({"run", m_study, "-o", other, "--progress", "none"});
    QCOMPARE(refused.code, int{cli::BadInput});
    QVERIFY(has(refused.err, "exists already"));
    QVERIFY(refused.out.empty());
    QCOMPARE(runProgram({"run", m_study, "-o", other, "--force", "--generations", "0", "--progress",
                         "none"})
                 .code,
             int{cli::Done});
    // Forced or not, the question stays.
    const Ran itself = runProgram({"run", m_study, "-o", m_study, "--force", "--progress", "none"});
    QCOMPARE(itself.code, int{cli::UsageError});
    QVERIFY(has(itself.err, "the study file itself"));
}

void TestRunCommands::interruptedRunKeepsItsFile()
{
    // Asked to stop a moment after the first candidates: generations without end otherwise.
    const std::string other = (m_folder.path() / "stopped.splitscape").string();
    std::stop_source stop;
    std::thread user([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        stop.request_stop();
    });
    const Ran ran
        = runProgram({"run", m_study, "-o", other, "--generations", "100000", "--progress", "none"},
                     stop.get_token());
    user.join();
    QCOMPARE(ran.code, int{cli::Interrupted});
    const Ran shown = runProgram({"show", other, "--json"});
    QCOMPARE(shown.code, int{cli::Done});
    const json run = json::parse(shown.out);
    QCOMPARE(run["run"]["outcome"].get<std::string>(), std::string("cancelled"));
    QVERIFY(run["best"].is_null() || run["best"]["test_accuracy_mean"].is_null());
}

void TestRunCommands::badInputIsOneSentence_data()
{
    QTest::addColumn<QString>("study"); // "@x": the argument itself
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("a file that is not there") << "@absent.json" << 3 << "absent.json";
    QTest::newRow("a folder for a file") << "@/" << 3 << "folder";
    QTest::newRow("an empty file") << "" << 3 << "empty";
    QTest::newRow("a binary file") << QStringLiteral("\x7f"
                                                     "ELF")
            + QChar(0) << 3 << "binary";
    QTest::newRow("a truncated file") << R"({"limits":{)" << 3 << "line 1";
    QTest::newRow("an unknown key, with the nearest") << R"({"limit":{}})" << 3 << "\"limits\"";
    QTest::newRow("text for a number")
        << R"({"limits":{"energy_mJ":"low"}})" << 3 << "limits.energy_mJ";
    QTest::newRow("NaN") << R"({"limits":{"energy_mJ":NaN}})" << 3 << "line 1";
    QTest::newRow("a negative limit")
        << R"({"limits":{"energy_mJ":-1}})" << 3 << "limits.energy_mJ";
    QTest::newRow("a limit of zero") << R"({"limits":{"ram_KiB":0}})" << 3 << "limits.ram_KiB";
    QTest::newRow("lengths that do not divide") << R"({"space":{"lengths":[64,48]}})" << 3 << "48";
    QTest::newRow("limits nobody meets, with the smallest need")
        << R"({"limits":{"energy_mJ":0.001}})" << 3 << "0.0591 mJ";
    QTest::newRow("a class with too few samples")
        << R"({"dataset":{"samples_per_class":3}})" << 3 << "samples";
}

void TestRunCommands::badInputIsOneSentence()
{
    QFETCH(QString, study);
    QFETCH(int, code);
    QFETCH(QString, fragment);
    const std::string path = study.startsWith(QLatin1Char('@'))
        ? study.mid(1).toStdString()
        : m_folder.write("bad.json", study.toStdString()).string();
    const std::string output = (m_folder.path() / "bad.splitscape").string();
    const Ran ran = runProgram({"run", path, "-o", output, "--progress", "none"});
    QCOMPARE(ran.code, code);
    QVERIFY2(has(ran.err, fragment.toUtf8().constData()), ran.err.c_str());
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), std::ptrdiff_t{1});
    QVERIFY(ran.out.empty());
    QVERIFY(!std::filesystem::exists(output));
}

// Every rise of the best accuracy is told with the processor time it took.
void TestRunCommands::progressTellsWhenTheBestRose()
{
    const test::TemporaryFolder folder;
    const std::string study = folder.write("study.json", kSmallStudy).string();
    const std::string run = (folder.path() / "run.splitscape").string();
    const Ran ran = runProgram({"run", study, "-o", run, "--progress", "json", "--threads", "1"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    std::istringstream lines(ran.err);
    double seconds = 0.0;
    double best = 0.0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with('{'))
            continue; // sentences for people
        const json event = json::parse(line);
        if (event["event"] != "progress")
            continue;
        QVERIFY(event["processor_s"].get<double>() >= seconds);
        seconds = event["processor_s"].get<double>();
        if (!event["best_selection_accuracy"].is_null()) {
            QVERIFY(event["best_selection_accuracy"].get<double>() >= best);
            best = event["best_selection_accuracy"].get<double>();
        }
    }
    QVERIFY(seconds > 0.0);
    double highest = 0.0;
    const json shown = json::parse(runProgram({"show", run, "--json"}).out);
    for (const json& candidate : shown["candidates"])
        if (!candidate["validation_accuracy"].is_null())
            highest = std::max(highest, candidate["validation_accuracy"].get<double>());
    QCOMPARE(best, highest);
}

void TestRunCommands::dataCountsSyntheticBeats()
{
    const Ran ran = runProgram({"data", "--kind", "synthetic-ecg", "--json"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json found = json::parse(ran.out);
    QCOMPARE(missing(found, {"name", "kind", "classes", "counts", "records", "left_out", "splits"}),
             std::set<std::string>{});
    QCOMPARE(found["classes"].size(), std::size_t{5});
    QCOMPARE(found["splits"]["test"].size(), std::size_t{5});
    QCOMPARE(runProgram({"data"}).code, int{cli::UsageError});
    QCOMPARE(runProgram({"data", "--kind", "mitbi"}).code, int{cli::UsageError});
    QCOMPARE(runProgram({"data", "/nowhere/at/all"}).code, int{cli::BadInput});
}

QTEST_GUILESS_MAIN(TestRunCommands)
#include "tst_run_commands.moc"
