// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/regret.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

using namespace splitscape;
using nlohmann::json;
using test::Ran;
using test::runProgram;

namespace {

// Seven networks, trained for an epoch.
constexpr auto kSmallStudy = R"({
    "name": "Small", "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                                 "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "space": {"lengths": [8, 0], "channels": [2, 1], "max_layers": 2},
    "training": {"epochs": 1}, "search": {"generations": 1, "population": 6},
    "test_trainings": 1, "finalists": 1})";

} // namespace

class TestBenchmarkCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStrategyIsMeasured();
    void theTextHasTheSameFigures();
    void wrongUseIsOneSentence_data();
    void wrongUseIsOneSentence();
    void strategyOnTheCommandLine();

private:
    test::TemporaryFolder m_folder;
    std::string m_study;
    std::string m_table;
};

void TestBenchmarkCommand::initTestCase()
{
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString((m_folder.path() / "cache").string()));
    m_study = m_folder.write("study.json", kSmallStudy).string();
    m_table = (m_folder.path() / "small.table").string();
    const Ran part = runProgram(
        {"benchmark", "build", m_study, "-o", m_table, "--trainings", "2", "--most", "3"});
    QVERIFY2(part.code == cli::Done, part.err.c_str());
    const Ran incomplete = runProgram({"benchmark", m_table});
    QCOMPARE(incomplete.code, int{cli::BadInput});
    QVERIFY(incomplete.err.find("3 of 7") != std::string::npos);
    const Ran whole
        = runProgram({"benchmark", "build", m_study, "-o", m_table, "--trainings", "2"});
    QVERIFY2(whole.code == cli::Done, whole.err.c_str());
}

void TestBenchmarkCommand::everyStrategyIsMeasured()
{
    const std::vector<std::string> asked{"benchmark", m_table,       "--seeds", "4",
                                         "--json",    "--trainings", "7",       "--threads"};
    std::vector<std::string> one = asked;
    one.emplace_back("1");
    std::vector<std::string> three = asked;
    three.emplace_back("3");
    const Ran ran = runProgram(one);
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QCOMPARE(runProgram(three).out, ran.out);
    const json figures = json::parse(ran.out);
    QCOMPARE(figures["architectures"], 7);
    QCOMPARE(figures["strategies"].size(), benchmark::strategiesForTables().size());
    double ranks = 0.0;
    for (const json& strategy : figures["strategies"]) {
        QCOMPARE(strategy["regret_median"].size(), std::size_t{7});
        // All seven are trained, so all searches end with the same network.
        QCOMPARE(strategy["regret_median"].back(),
                 figures["strategies"][0]["regret_median"].back());
        ranks += strategy["mean_rank"].get<double>();
    }
    const auto k = static_cast<double>(benchmark::strategiesForTables().size());
    QVERIFY(std::abs(ranks - k * (k + 1.0) / 2.0) < 1e-9);
}

void TestBenchmarkCommand::theTextHasTheSameFigures()
{
    const Ran ran = runProgram({"benchmark", m_table, "--seeds", "3", "--trainings", "5",
                                "--strategy", "random,zero-shot:proxy=flops"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    for (const char* fragment : {"7 architectures", "n = 5", "random", "zero-shot:proxy=flops",
                                 "mean rank", "3 seeds", "Nemenyi"})
        QVERIFY2(ran.out.find(fragment) != std::string::npos, fragment);
}

void TestBenchmarkCommand::wrongUseIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a strategy nobody has")
        << QStringList{QStringLiteral("--strategy"), QStringLiteral("annealing")};
    QTest::newRow("a setting nobody has")
        << QStringList{QStringLiteral("--strategy"), QStringLiteral("random:colour=3")};
    QTest::newRow("a setting without a value")
        << QStringList{QStringLiteral("--strategy"), QStringLiteral("random:batch")};
    QTest::newRow("a score that needs samples")
        << QStringList{QStringLiteral("--strategy"), QStringLiteral("zero-shot:proxy=nwot")};
    QTest::newRow("no seeds") << QStringList{QStringLiteral("--seeds"), QStringLiteral("0")};
    QTest::newRow("a limit and none") << QStringList{
        QStringLiteral("--energy"), QStringLiteral("1"), QStringLiteral("--no-limit")};
    QTest::newRow("a limit that nothing keeps")
        << QStringList{QStringLiteral("--energy"), QStringLiteral("1e-9")};
}

void TestBenchmarkCommand::wrongUseIsOneSentence()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> all{"benchmark", m_table};
    for (const QString& argument : arguments)
        all.push_back(argument.toStdString());
    const Ran ran = runProgram(all);
    QVERIFY(ran.code == cli::UsageError || ran.code == cli::BadInput);
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), 1);
    QVERIFY(ran.out.empty());
}

void TestBenchmarkCommand::strategyOnTheCommandLine()
{
    const std::string file = (m_folder.path() / "random.splitscape").string();
    const Ran ran = runProgram({"run", m_study, "-o", file, "--strategy", "random", "--trainings",
                                "5", "--progress", "none", "--json"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json shown = json::parse(ran.out);
    QCOMPARE(shown["study"]["search"]["strategy"], "random");
    QCOMPARE(shown["study"]["search"]["trainings"], 5);
    QVERIFY(!shown["study"]["search"].contains("generations"));
    const Ran wrong = runProgram(
        {"run", m_study, "-o", file, "--force", "--strategy", "random", "--generations", "5"});
    QCOMPARE(wrong.code, int{cli::UsageError});
}

QTEST_GUILESS_MAIN(TestBenchmarkCommand)
#include "tst_benchmark_command.moc"
