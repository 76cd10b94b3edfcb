// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

using namespace splitscape;
using nlohmann::json;
using test::Ran;
using test::runProgram;

namespace {

// Synthetic beats, a few, and one small population: about a second.
constexpr auto kSmallStudy = R"({
    "name": "Small", "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                                 "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 1, "population": 6},
    "training": {"epochs": 1}, "test_trainings": 2})";

bool has(const std::string& text, const std::string& fragment)
{
    return text.find(fragment) != std::string::npos;
}

json parsed(const Ran& ran) { return json::parse(ran.out, nullptr, false); }

} // namespace

class TestCompareCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresStandSideBySide();
    void onlyTheSettingsThatDifferAreListed();
    void figuresEqualThoseOfShow();
    void oneRunTwiceDiffersInNothing();
    void filesOfOneNameAreToldApartByTheirPath();
    void aDamagedRunIsComparedAndReported();
    void wrongUseIsOneSentence_data();
    void wrongUseIsOneSentence();
    void aStopIsObeyed();

private:
    test::TemporaryFolder m_folder;
    std::string m_one;
    std::string m_two;
};

void TestCompareCommand::initTestCase()
{
    // Prepared data must not come from, or go to, the user's folder.
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString((m_folder.path() / "cache").string()));
    const std::string study = m_folder.write("study.json", kSmallStudy).string();
    m_one = (m_folder.path() / "one.splitscape").string();
    m_two = (m_folder.path() / "two.splitscape").string();
    const Ran one = runProgram({"run", study, "-o", m_one, "--progress", "none"});
    QVERIFY2(one.code == cli::Done, one.err.c_str());
    const Ran two = runProgram(
        {"run", study, "-o", m_two, "--progress", "none", "--seed", "2", "--generations", "0"});
    QVERIFY2(two.code == cli::Done, two.err.c_str());
}

void TestCompareCommand::figuresStandSideBySide()
{
    const Ran ran = runProgram({"compare", m_one, m_two});
    QCOMPARE(ran.code, int{cli::Done});
    QVERIFY2(ran.err.empty(), ran.err.c_str());
    for (const char* const fragment :
         {"one ", "two\n", "Test accuracy", "+-", "Energy limit", "0.27 mJ", "completed",
          "Pareto front of one", "Pareto front of two", "edge energy",
          "Best accuracy of each generation", "Settings that differ"})
        QVERIFY2(has(ran.out, fragment), fragment);
}

void TestCompareCommand::onlyTheSettingsThatDifferAreListed()
{
    const json comparison = parsed(runProgram({"compare", m_one, m_two, "--json"}));
    const json expected = json::parse(R"([{"field": "search.generations", "values": ["1", "0"]},
                                          {"field": "seed", "values": ["1", "2"]}])");
    QCOMPARE(comparison.at("settings").dump(), expected.dump());
}

void TestCompareCommand::figuresEqualThoseOfShow()
{
    const json comparison = parsed(runProgram({"compare", m_one, m_two, "--json"}));
    QCOMPARE(comparison.at("runs").size(), std::size_t{2});
    for (const auto& [file, position] : {std::pair(m_one, 0), std::pair(m_two, 1)}) {
        const json shown = parsed(runProgram({"show", file, "--json"}));
        const json& compared = comparison.at("runs").at(std::size_t(position));
        QCOMPARE(compared.at("file").get<std::string>(), file);
        QCOMPARE(compared.at("candidates").get<std::size_t>(), shown.at("candidates").size());
        QCOMPARE(compared.at("test_accuracy_mean").get<double>(),
                 shown.at("best").at("test_accuracy_mean").get<double>());
        QCOMPARE(compared.at("test_accuracy_sd").get<double>(),
                 shown.at("best").at("test_accuracy_sd").get<double>());
        for (const char* const key :
             {"id", "point", "edge_mJ", "total_mJ", "flash_bytes", "ram_bytes", "lengths"})
            QVERIFY2(compared.at("best").at(key) == shown.at("best").at(key), key);
        double best = 0.0;
        for (const json& candidate : shown.at("candidates")) {
            if (candidate.at("validation_accuracy").is_number())
                best = std::max(best, candidate.at("validation_accuracy").get<double>());
        }
        double bestOfGenerations = 0.0;
        for (const json& generation : compared.at("generations"))
            bestOfGenerations
                = std::max(bestOfGenerations, generation.at("best_accuracy").get<double>());
        QCOMPARE(bestOfGenerations, best);
        QCOMPARE(compared.at("front").back().at("accuracy").get<double>(), best);
    }
}

void TestCompareCommand::oneRunTwiceDiffersInNothing()
{
    const Ran ran = runProgram({"compare", m_one, m_one});
    QCOMPARE(ran.code, int{cli::Done});
    QVERIFY(has(ran.out, "The studies do not differ in any setting."));
}

void TestCompareCommand::filesOfOneNameAreToldApartByTheirPath()
{
    const std::string copy
        = m_folder.write("other/one.splitscape", *readFile(m_one, 1 << 30)).string();
    const Ran ran = runProgram({"compare", m_one, copy});
    QVERIFY(has(ran.out, "Pareto front of " + m_one));
    QVERIFY(has(ran.out, "Pareto front of " + copy));
}

void TestCompareCommand::aDamagedRunIsComparedAndReported()
{
    std::string bytes = *readFile(m_one, 1 << 30);
    // The last tenth is lost: candidates or generations, never the study in the first pages.
    std::fill(bytes.end() - std::ptrdiff_t(bytes.size() / 10), bytes.end(), '\0');
    const std::string damaged = m_folder.write("damaged.splitscape", bytes).string();
    const Ran ran = runProgram({"compare", m_two, damaged});
    QCOMPARE(ran.code, int{cli::BadInput});
    QVERIFY2(has(ran.err, "damaged.splitscape"), ran.err.c_str());
    QVERIFY(has(ran.out, "Pareto front of two"));
}

void TestCompareCommand::wrongUseIsOneSentence_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("no file") << QStringList{} << int{cli::UsageError}
                             << QStringLiteral("two or more runs");
    QTest::newRow("one file") << QStringList{QStringLiteral("one")} << int{cli::UsageError}
                              << QStringLiteral("two or more runs");
    QTest::newRow("a file that is not there")
        << QStringList{QStringLiteral("one"), QStringLiteral("absent")} << int{cli::BadInput}
        << QStringLiteral("absent.splitscape");
}

void TestCompareCommand::wrongUseIsOneSentence()
{
    QFETCH(QStringList, files);
    QFETCH(int, code);
    QFETCH(QString, fragment);
    std::vector<std::string> arguments{"compare"};
    for (const QString& file : files)
        arguments.push_back((m_folder.path() / (file.toStdString() + ".splitscape")).string());
    const Ran ran = runProgram(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.empty());
    QVERIFY2(has(ran.err, fragment.toStdString()), ran.err.c_str());
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), 1);
}

void TestCompareCommand::aStopIsObeyed()
{
    std::stop_source source;
    source.request_stop();
    QCOMPARE(runProgram({"compare", m_one, m_two}, {}, source.get_token()).code,
             int{cli::Interrupted});
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_compare_command.moc"
