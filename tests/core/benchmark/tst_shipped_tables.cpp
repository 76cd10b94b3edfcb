// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/problem.h"
#include "core/benchmark/shipped_tables.h"
#include "core/search/strategies.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>

using namespace splitscape;
using namespace splitscape::benchmark;

namespace {

constexpr int kTrainings = 100;
constexpr std::uint64_t kSeeds = 40;

/// Median regret after kTrainings.
double medianRegret(const Problem& problem, std::string_view strategy)
{
    search::SearchSettings settings;
    settings.strategy = strategy;
    std::vector<double> regrets;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed)
        regrets.push_back(runOn(problem, settings, kTrainings, seed).regret.back());
    return quantile(regrets, 0.5);
}

} // namespace

/// The tables that come with the program, and what docs/strategies.md says of them.
class TestShippedTables : public QObject {
    Q_OBJECT

private slots:
    void tablesAreComplete_data();
    void tablesAreComplete();
    void thePageSaysWhatBeatsRandom_data();
    void thePageSaysWhatBeatsRandom();
};

void TestShippedTables::tablesAreComplete_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("real") << "real";
    QTest::newRow("synthetic") << "synthetic";
}

void TestShippedTables::tablesAreComplete()
{
    QFETCH(QString, name);
    const auto table = shippedTable(name.toStdString());
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    // 12 kinds of layer, up to three of them: 1 + 12 + 144 + 1728.
    QCOMPARE(table->scores.size(), std::size_t{1885});
    const auto rules = rulesOf(*table);
    QVERIFY(rules);
    const auto problem = problemOf(*table, *rules);
    QVERIFY2(problem, problem ? "" : problem.error().detail.c_str());
    QVERIFY(problem->limit_mJ);
    QCOMPARE(problem->valid, std::size_t{446});
}

void TestShippedTables::thePageSaysWhatBeatsRandom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOnTables");
    const auto onTables = strategiesForTables();
    for (const search::StrategyDescription& strategy : search::allStrategies()) {
        if (strategy.name != "random")
            QTest::newRow(std::string(strategy.name).c_str())
                << QString::fromStdString(std::string(strategy.name))
                << (std::ranges::find(onTables, strategy.name) != onTables.end());
    }
}

// docs/strategies.md has a row for each: "| bananas | yes | no |", on real and on synthetic beats;
// "not measured" where a strategy looks at samples, unless it was measured otherwise.
void TestShippedTables::thePageSaysWhatBeatsRandom()
{
    QFETCH(QString, name);
    QFETCH(bool, isOnTables);
    std::ifstream page(SPLITSCAPE_STRATEGIES_PAGE);
    std::string row;
    const std::string begin = "| " + name.toStdString() + " | ";
    const auto isVerdict = [&row, &begin] {
        return row.starts_with(begin)
            && (row.find("| yes") != std::string::npos || row.find("| no") != std::string::npos);
    };
    while (std::getline(page, row) && !isVerdict()) { }
    QVERIFY2(isVerdict(), qPrintable(name + QStringLiteral(" has no row")));
    if (!isOnTables) {
        QVERIFY2(row.find("not measured") != std::string::npos, row.c_str());
        return;
    }
    static std::map<std::string, Problem> problems;
    std::string expected = begin;
    for (const char* table : {"real", "synthetic"}) {
        if (!problems.contains(table)) {
            const auto shipped = shippedTable(table);
            QVERIFY(shipped);
            const auto rules = rulesOf(*shipped);
            QVERIFY(rules);
            problems.emplace(table, *problemOf(*shipped, *rules));
        }
        const Problem& problem = problems.at(table);
        static std::map<std::string, double> random;
        if (!random.contains(table))
            random[table] = medianRegret(problem, "random");
        expected += medianRegret(problem, name.toStdString()) < random[table] ? "yes | " : "no | ";
    }
    expected.pop_back();
    QCOMPARE(QString::fromStdString(row), QString::fromStdString(expected));
}

QTEST_GUILESS_MAIN(TestShippedTables)
#include "tst_shipped_tables.moc"
