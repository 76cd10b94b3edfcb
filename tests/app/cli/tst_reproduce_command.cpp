// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reproduce_report.h"
#include "app/cli/strategy_report.h"
#include "core/study/recipes.h"
#include "core/study/study_json.h"
#include "tests/app/cli/program_runner.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <sstream>

using namespace splitscape;
using nlohmann::json;
using test::Ran;
using test::runProgram;

class TestReproduceCommand : public QObject {
    Q_OBJECT

private slots:
    void costsStandBesideThePublishedOnes();
    void theTextHasBothTables();
    void tableTwoSearchesOnRecordings();
    void tableTwoGoesOnWithItsOwnRunsOnly_data();
    void tableTwoGoesOnWithItsOwnRunsOnly();
    void accuraciesSayWhatTheyRestOn();
    void tableThreeSkipsLayersOrNot();
    void tableSixComparesStrategies();
    void tableSixRepeatsEachSearch();
    void tableSixHasThePublishedRows();
    void wrongUseIsOneSentence_data();
    void wrongUseIsOneSentence();
};

void TestReproduceCommand::costsStandBesideThePublishedOnes()
{
    const Ran ran = runProgram({"reproduce", "--json"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json tables = json::parse(ran.out);
    QCOMPARE(tables.size(), std::size_t{2});
    for (const json& row : tables[0]["rows"]) {
        const auto ours = row["edge_mJ"]["ours"].get<double>();
        const auto published = row["edge_mJ"]["published"].get<double>();
        QVERIFY(std::abs(ours - published) < 0.03 * published);
        // 0.884 / 0.212 = 4.17 for SD-2.
        if (row["network"] == "SD-2")
            QVERIFY(std::abs(row["ratio"]["published"].get<double>() - 4.17) < 0.01);
    }
    QCOMPARE(tables[1]["parameters"], 33759458);
    // The first convolution breaks the RAM limit of 128 KiB, so only the raw input can be sent.
    QCOMPARE(tables[1]["cut"]["point"], 1);
    QVERIFY(std::abs(tables[1]["cut"]["edge_mJ"].get<double>() - 1.317) < 1e-9);
}

void TestReproduceCommand::theTextHasBothTables()
{
    const Ran ran = runProgram({"reproduce"});
    QCOMPARE(ran.code, int{cli::Done});
    for (const char* fragment : {"SD-1", "AC-2", "0.091 (0.091)", "VGG11", "+0.0 %", "130570.0"})
        QVERIFY2(ran.out.find(fragment) != std::string::npos, ran.out.c_str());
    const Ran one = runProgram({"reproduce", "--table", "5"});
    QVERIFY(one.out.find("SD-1") == std::string::npos);
}

// A folder of the table's kind with nothing in it: the search is begun, and says what it misses.
void TestReproduceCommand::tableTwoSearchesOnRecordings()
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "empty");
    const Ran ran = runProgram({"reproduce", "--table", "2", "--data",
                                (folder.path() / "empty").string(), "-o",
                                (folder.path() / "runs").string(), "--progress", "none"});
    QCOMPARE(ran.code, int{cli::BadInput});
    QVERIFY2(ran.err.find("empty") != std::string::npos, ran.err.c_str());
    QVERIFY(std::filesystem::is_directory(folder.path() / "runs"));
}

void TestReproduceCommand::tableTwoGoesOnWithItsOwnRunsOnly_data()
{
    QTest::addColumn<int>("generations");
    QTest::addColumn<int>("batchSize");
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("its own") << 10 << 32 << "empty" << false;
    QTest::newRow("the same folder in other words") << 10 << 32 << "empty/../empty" << false;
    QTest::newRow("a shorter search") << 9 << 32 << "empty" << true;
    QTest::newRow("another training") << 10 << 16 << "empty" << true;
    QTest::newRow("other data") << 10 << 32 << "elsewhere" << true;
}

// An earlier run, of a name that table 2 gives.
void TestReproduceCommand::tableTwoGoesOnWithItsOwnRunsOnly()
{
    QFETCH(int, generations);
    QFETCH(int, batchSize);
    QFETCH(QString, data);
    QFETCH(bool, isRefused);
    const test::TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "empty");
    study::StudySpec spec = study::studyOf(study::Recipe::Arrhythmia);
    spec.name = "Table 2, arrhythmia within 270 uJ";
    spec.dataset.path = (folder.path() / data.toStdString()).string();
    spec.search.strategy = "genetic";
    spec.search.generations = generations;
    spec.training.batchSize = batchSize;
    spec.baselines = true;
    store::RunOrigin origin = test::originOf();
    origin.specification = study::toText(spec);
    origin.seed = spec.seed;
    const std::string name = "table-2-arrhythmia-270uJ-seed1.splitscape";
    {
        const auto store = store::RunStore::create(folder.path() / name, origin, {});
        QVERIFY(store);
        QVERIFY((*store)->flush());
    }
    const Ran ran = runProgram({"reproduce", "--table", "2", "--data",
                                (folder.path() / "empty").string(), "-o", folder.path().string(),
                                "--progress", "none"});
    QCOMPARE(ran.err.find("other settings or data") != std::string::npos, isRefused);
    QCOMPARE(ran.code, isRefused ? int{cli::UsageError} : int{cli::BadInput});
    if (isRefused) {
        QVERIFY2(ran.err.find(name) != std::string::npos, ran.err.c_str());
        QVERIFY2(ran.err.find("--output") != std::string::npos, ran.err.c_str());
    }
}

void TestReproduceCommand::accuraciesSayWhatTheyRestOn()
{
    cli::ReproducedAccuracy row;
    row.published = partition::publishedAccuracies().front();
    std::ostringstream out;
    cli::printAccuracies(out, {row});
    QVERIFY2(out.str().find("no baseline was measured") != std::string::npos, out.str().c_str());
    cli::ReproducedAccuracy costly = row;
    costly.hasBaselines = true; // measured, but sending raw takes too much energy
    const nlohmann::ordered_json told = cli::accuraciesJson({row, costly});
    QVERIFY2(told["rows"][0]["protocol"] == "sample", told.dump().c_str());
    QVERIFY(told["rows"][0].at("sent_raw").is_null() && told["rows"][1].at("sent_raw").is_null());
    QVERIFY(told["rows"][0].at("baselines_measured") == false);
    QVERIFY(told["rows"][1].at("baselines_measured") == true);
}

// A tiny one, on synthetic beats.
void TestReproduceCommand::tableThreeSkipsLayersOrNot()
{
    const test::TemporaryFolder folder;
    const Ran ran = runProgram({"reproduce", "--table", "3", "--task", "synthetic", "-o",
                                folder.path().string(), "--generations", "0", "--epochs", "1",
                                "--progress", "none", "--json"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json rows = json::parse(ran.out)["rows"];
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0]["layer_optimisation"], true);
    QCOMPARE(rows[1]["layer_optimisation"], false);
    for (const json& row : rows)
        QVERIFY(std::filesystem::exists(row["run"].get<std::string>()));
    // The default space has 8 layers, all of which are kept in the second.
    const json kept
        = json::parse(runProgram({"show", rows[1]["run"].get<std::string>(), "--json"}).out);
    for (const json& candidate : kept["candidates"])
        QCOMPARE(candidate["lengths"].size(), std::size_t{10});
}

void TestReproduceCommand::tableSixComparesStrategies()
{
    const test::TemporaryFolder folder;
    const std::vector<std::string> arguments{
        "reproduce", "--table",    "6", "--task", "synthetic",  "-o",   folder.path().string(),
        "--epochs",  "1",          "--trainings", "4",          "--strategy",
        "random,genetic", "--energy", "0.3", "--progress", "none"};
    std::vector<std::string> asJson = arguments;
    asJson.emplace_back("--json");
    const Ran ran = runProgram(asJson);
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json table = json::parse(ran.out);
    QCOMPARE(table["limit_mJ"], 0.3);
    QCOMPARE(table["rows"].size(), std::size_t{4});
    for (const json& row : table["rows"]) {
        QCOMPARE(row["protocol"], "sample");
        if (row["strategy"] == "random")
            QVERIFY(row["trained"] <= 4);
        if (row["test_accuracy"].is_null())
            continue;
        QVERIFY(row["energy_mJ"] <= 0.3);
        // Uncut, everything runs on the wearable.
        const json run
            = json::parse(runProgram({"show", row["run"].get<std::string>(), "--json"}).out);
        if (!row["partitioning"].get<bool>())
            QCOMPARE(run["best"]["point"], run["best"]["lengths"].size());
    }
    // What is there is not searched again, and the text has the same figures.
    const Ran again = runProgram(arguments);
    QVERIFY2(again.code == cli::Done, again.err.c_str());
    for (const char* fragment : {"random", "genetic", "uncut", "4 trainings each", "0.3 mJ",
                                 "Protocol: by sample", "Best baseline within the limit",
                                 "The paper has no figures for this task"})
        QVERIFY2(again.out.find(fragment) != std::string::npos, again.out.c_str());
    // Another budget is another table.
    std::vector<std::string> other = arguments;
    std::ranges::replace(other, std::string("4"), std::string("5"));
    QCOMPARE(runProgram(other).code, int{cli::UsageError});
}

void TestReproduceCommand::tableSixRepeatsEachSearch()
{
    const test::TemporaryFolder folder;
    const std::vector<std::string> arguments{
        "reproduce", "--table", "6", "--task", "synthetic", "-o", folder.path().string(),
        "--epochs", "1", "--trainings", "3", "--strategy", "zero-shot:flops", "--energy", "0.3",
        "--seed", "4", "--seeds", "2", "--progress", "none", "--json"};
    const Ran ran = runProgram(arguments);
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json table = json::parse(ran.out);
    QCOMPARE(table["rows"].size(), std::size_t{4}); // two seeds, cut and uncut
    std::vector<double> accuracies;
    for (const json& row : table["rows"]) {
        QCOMPARE(row["strategy"], "zero-shot:flops");
        QVERIFY(row["seed"] == 4 || row["seed"] == 5);
        QVERIFY(row["processor_s"].get<double>() > 0.0);
        const json run
            = json::parse(runProgram({"show", row["run"].get<std::string>(), "--json"}).out);
        QCOMPARE(run["run"]["seed"], row["seed"]);
        QCOMPARE(run["study"]["search"]["proxy"], "flops");
        if (row["test_accuracy"].is_null())
            continue;
        QVERIFY(row["edge_macs"] <= row["macs"] && row["edge_parameters"] <= row["parameters"]);
        if (!row["partitioning"].get<bool>())
            QCOMPARE(row["edge_parameters"], row["parameters"]);
        if (row["partitioning"].get<bool>())
            accuracies.push_back(row["test_accuracy"].get<double>());
    }
    QCOMPARE(table["strategies"].size(), std::size_t{2});
    const json& cut = table["strategies"][0];
    QCOMPARE(cut["searches"], 2);
    QCOMPARE(accuracies.size(), std::size_t{2}); // 0.3 mJ is loose: both seeds find a network
    QVERIFY(std::abs(cut["test_accuracy_mean"].get<double>()
                     - (accuracies[0] + accuracies[1]) / 2.0)
            < 1e-12);
    // What was measured once stays: the second time nothing is searched.
    const json again = json::parse(runProgram(arguments).out);
    QCOMPARE(again, table);
}

void TestReproduceCommand::tableSixHasThePublishedRows()
{
    cli::StrategyTableRequest request;
    request.task = "arrhythmia";
    std::ostringstream out;
    cli::printStrategyTable(out, 6, request, {});
    for (const char* fragment : {"as published", "NASNet", "89.8 %", "DARTS", "94.8 %", "15700000",
                                 "the paper's, cut", "290", "larger spaces"})
        QVERIFY2(out.str().find(fragment) != std::string::npos, out.str().c_str());
    const nlohmann::ordered_json told = cli::strategyTableJson(6, request, {});
    QCOMPARE(told["published"].size(), std::size_t{8});
    // 47 times fewer parameters than NASNet on seizures, as the paper's text has it: 15.9 / 0.34.
    request.task = "seizure";
    const nlohmann::ordered_json seizure = cli::strategyTableJson(6, request, {})["published"];
    QCOMPARE(std::lround(seizure[0]["parameters"].get<double>()
                         / seizure[7]["parameters"].get<double>()),
             47L);
}

void TestReproduceCommand::wrongUseIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    using List = QStringList;
    const auto row = [](const char* name, const char* arguments, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                            << QString::fromLatin1(said);
    };
    row("table 7", "--table 7", "--table");
    row("table 3 without data", "--table 3", "table 3 searches on real recordings, of MIT-BIH");
    row("table 6 without data", "--table 6 --task seizure", "of CHB-MIT");
    row("synthetic beats from a folder", "--table 6 --task synthetic --data x -o y", "leave it out");
    row("table 2 on synthetic beats", "--table 2 --task synthetic", "found \"synthetic\"");
    row("a strategy nobody has", "--table 6 --task synthetic -o y --strategy annealing",
        "found \"annealing\"");
    row("a proxy nobody has", "--table 6 --task synthetic -o y --strategy zero-shot:size",
        "the proxy is one of params, flops, nwot, synflow; found \"zero-shot:size\"");
    row("a proxy of a strategy without", "--table 6 --task synthetic -o y --strategy random:flops",
        "random has no proxy");
    row("seeds of table 3", "--table 3 --task synthetic -o y --seeds 2", "table 3 does not look at it");
    row("trainings of table 3", "--table 3 --task synthetic -o y --trainings 9",
        "table 3 does not look at it");
    row("generations of table 6", "--table 6 --task synthetic -o y --generations 9",
        "table 6 does not look at it");
    row("epochs of table 2", "--table 2 --data x -o y --epochs 9", "table 2 does not look at it");
    row("a limit of no search", "--energy 0.2", "search nothing");
    row("no trainings", "--table 6 --task synthetic -o y --trainings 0", "--trainings");
    QTest::newRow("no data") << List{QStringLiteral("--table"), QStringLiteral("2")} << QStringLiteral("MIT-BIH");
    QTest::newRow("no folder") << List{QStringLiteral("--table"), QStringLiteral("2"), QStringLiteral("--data"), QStringLiteral("x")} << QStringLiteral("--output");
    QTest::newRow("another task")
        << List{QStringLiteral("--table"), QStringLiteral("2"), QStringLiteral("--task"), QStringLiteral("sleep")} << QStringLiteral("arrhythmia or seizure; found \"sleep\"");
}

void TestReproduceCommand::wrongUseIsOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    std::vector<std::string> all{"reproduce"};
    for (const QString& argument : arguments)
        all.push_back(argument.toStdString());
    const Ran ran = runProgram(all);
    QCOMPARE(ran.code, int{cli::UsageError});
    QVERIFY2(ran.err.find(said.toStdString()) != std::string::npos, ran.err.c_str());
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), std::ptrdiff_t{1});
}

QTEST_GUILESS_MAIN(TestReproduceCommand)
#include "tst_reproduce_command.moc"
